using ECins.SharedKernel;

namespace ECins.Host.People.Portraits;

/// <summary>How photographs of people are told to who does not see them.</summary>
internal static class PortraitWords
{
    /// <param name="portrait">The photograph.</param>
    /// <param name="name">The person.</param>
    public static string AltFor(this Portrait portrait, string name) =>
        $"Photograph of {name}" + (portrait.Shows.Length > 0 ? $": {portrait.Shows}" : "") + (portrait.TakenOn is { } taken ? $", taken {taken.Show()}" : "");
}
