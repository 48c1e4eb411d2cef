using ECins.Host.Identity;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace ECins.Host.Drafts;

/// <summary>
/// Keeps a form that is sent after the session has ended, for whoever's session it was: once they have signed in again it is
/// put back. With scripts or without.
/// </summary>
internal sealed class EndedSession(
    KeptForms kept, CallerReader callers, CurrentCaller current, ForceAreaScope forceArea, IAuthorizationService authorization,
    IAntiforgery antiforgery, TimeProvider time) : IScopedService
{
    // Longer ago, it is not the same person who sits there.
    private static readonly TimeSpan LongestAgo = TimeSpan.FromHours(12);

    // Photographs may come with it; they are not kept.
    private const int MostBytes = 28 << 20;

    /// <summary>Keeps the form posted, if it is marked to be kept and is the user's own.</summary>
    /// <param name="http">The request that is about to be led to the sign-in.</param>
    /// <param name="ticket">What the session's cookie said, its end apart.</param>
    public async Task KeepAsync(HttpContext http, AuthenticationTicket ticket)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || http.Request.ContentLength is null or > MostBytes
            || !http.Request.HasFormContentType || Session.From(ticket.Principal) is not { } session || !IsRecent(ticket, session))
            return;

        await http.Request.ReadFormAsync(http.RequestAborted);
        if (!FormPlace.IsMarked(http.Request) || FormPlace.Of(http) is not { } place
            || await callers.ReadAsync(session, http.RequestAborted) is not { Pending: SharedKernel.Access.PendingStep.None } caller)
            return;

        var (nobody, stranger) = (current.Value, http.User);
        (current.Value, http.User) = (caller, ticket.Principal);
        if (await antiforgery.IsRequestValidAsync(http) && await MayAsync(http) && kept.IsOpen)
            await kept.KeepAsync(place, http.Request.Form, null, http.RequestAborted);
        (current.Value, http.User) = (nobody, stranger);
    }

    private bool IsRecent(AuthenticationTicket ticket, Session session) =>
        session.ForceArea == forceArea.Current.Key && ticket.Properties.ExpiresUtc is { } ended && time.GetUtcNow() - ended < LongestAgo;

    // As the page's own gate would have asked.
    private async Task<bool> MayAsync(HttpContext http) =>
        http.GetEndpoint()!.Metadata.OfType<IAuthorizationRequirementData>().SelectMany(d => d.GetRequirements()).ToList() is { Count: > 0 } asked
        && (await authorization.AuthorizeAsync(http.User, null, asked)).Succeeded;
}
