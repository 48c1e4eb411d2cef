using ECins.SharedKernel.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ECins.SharedKernel.Screens;

/// <summary>
/// Where a form stands: the page's path with its query. A form in which people write at length carries it as a field, which
/// is also the mark by which what is typed there is kept until it is saved.
/// </summary>
public static class FormPlace
{
    /// <summary>The field's name.</summary>
    public const string Field = "__keep";

    /// <summary>The most that a place is long; a form at a longer one is not kept.</summary>
    public const int Longest = 300;

    // Says what to do with the form, not which one it is.
    private static readonly string[] Deeds = ["handler", "kept"];

    /// <summary>
    /// The place of the request's form, as the form itself says it where one was posted; <c>null</c> where nothing is kept:
    /// on pages for people without an account, and at addresses that are too long.
    /// </summary>
    public static string? Of(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<IAccessStatement>() is null or OpenToAllAttribute)
        {
            return null;
        }

        var place = Posted(http.Request) ?? Asked(http.Request);
        return place.Length <= Longest ? place : null;
    }

    /// <summary>Whether the form that was posted is one that is kept.</summary>
    public static bool IsMarked(HttpRequest request) => Posted(request) is not null;

    // Believed only of the page that it was posted to.
    private static string? Posted(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.HasFormContentType && request.Form[Field] is [{ } said, ..]
        && said.Split('?')[0] == request.Path ? said : null;

    /// <summary>The address asked for, without what is to be done with the form.</summary>
    internal static string Asked(HttpRequest request) => QueryHelpers.AddQueryString(
        request.Path, request.Query.Where(q => !Deeds.Contains(q.Key, StringComparer.OrdinalIgnoreCase)));
}
