using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ECins.SharedKernel.Screens;

internal static class ModelErrors
{
    /// <summary>What a person is told; an exception's own text is never shown.</summary>
    public static string Shown(this ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? "Check this answer" : error.ErrorMessage;
}
