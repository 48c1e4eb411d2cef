using ECins.Host.Accounts.Resets;
using ECins.Host.Cases.Consent;
using ECins.Host.Cases.Ownership;
using ECins.Host.Cases.People;
using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.Host.Organisations.Joining;
using ECins.Host.People.Known;
using ECins.Host.Tasks;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;

namespace ECins.Host.Home;

/// <summary>What waits for the caller to decide. It names organisations, cases and colleagues, and nobody whom a case is about.</summary>
internal sealed class WaitingQueries(
    JoiningQueries joining, ResetQueries resets, TasksWaiting tasks, InternalTasksWaiting inside, PersonNotices notices, OfferQueries offers, ConsentQueries consents,
    SharingWaiting sharing, CurrentCaller caller) : IScopedService
{
    public async Task<IReadOnlyList<WaitingLine>> ForCallerAsync(CancellationToken cancellation) =>
    [
        .. await sharing.ForCallerAsync(cancellation), .. await OffersAsync(cancellation), .. await InsideAsync(cancellation), .. await TasksAsync(cancellation),
        .. await NoticesAsync(cancellation),
        .. await ConsentsAsync(cancellation), .. await PartnersAsync(cancellation), .. await ResetsAsync(cancellation),
    ];

    private async Task<IEnumerable<WaitingLine>> OffersAsync(CancellationToken cancellation) =>
        (await offers.ToCallerAsync(cancellation)).Select(o => new WaitingLine(
            $"{o.By}, {o.Organisation}, asks you to take over {o.Reference}", $"/offers/{o.Id}", o.OfferedAt, "Asked"));

    private async Task<IEnumerable<WaitingLine>> ConsentsAsync(CancellationToken cancellation) =>
        (await consents.ToConfirmAsync(cancellation)).Select(c => new WaitingLine(
            c.People == 1 ? $"Consent of a person in {c.Reference} to be confirmed again" : $"Consent of {c.People} people in {c.Reference} to be confirmed again",
            $"/cases/{c.CaseId}/people", c.Since, "Since"));

    private async Task<IEnumerable<WaitingLine>> InsideAsync(CancellationToken cancellation) =>
        (await inside.ForCallerAsync(cancellation)).Select(t => new WaitingLine(t.Text, t.Href, t.AskedAt, "Asked"));

    private async Task<IEnumerable<WaitingLine>> TasksAsync(CancellationToken cancellation) =>
        (await tasks.ForCallerAsync(cancellation)).Select(t =>
        {
            var (text, since, what) = t switch
            {
                { AnsweredAt: { } answered } => ("An answer to decide on in", answered, "Answered"),
                { NewLinkAskedAt: { } asked } => ("A new link to a task in", asked, "Asked"),
                { FailedAt: { } failed } => ("A mail was not delivered about a task in", failed, "Given up"),
                { CodeFailedAt: { } failed } => ("A text message was not delivered about a task in", failed, "Given up"),
                _ => ("Nobody answers any more for a task in", t.AskedAt, "Asked"),
            };
            return new WaitingLine($"{text} {t.Reference}", $"/cases/{t.CaseId}/tasks/{t.Id}", since, what);
        });

    private async Task<IEnumerable<WaitingLine>> NoticesAsync(CancellationToken cancellation) =>
        (await notices.UnseenAsync(cancellation)).Select(n => new WaitingLine(
            n.Kind switch
            {
                PersonNoticeKind.MayBeSame => $"{n.Of.Told("Somebody")} in {n.Reference} may be known elsewhere too",
                PersonNoticeKind.Joined => $"{n.Of.Told("Somebody")} in {n.Reference} was said to be the same {n.Of.Noun()} as one elsewhere",
                _ => $"{n.Of.Told("Somebody")} in {n.Reference} was said not to be the same {n.Of.Noun()} as one elsewhere",
            },
            $"/cases/{n.CaseId}/people/{n.InvolvementId}", n.At, "Since"));

    private async Task<IEnumerable<WaitingLine>> PartnersAsync(CancellationToken cancellation) =>
        !caller.Value.Can(CorePermissions.ApprovePartners)
            ? []
            : (await joining.AllAsync(cancellation)).Values
                .Where(p => p.Step == JoiningStep.Approval).OrderBy(p => p.Organisation)
                .Select(p => new WaitingLine($"{p.Organisation} asks to be let in", $"/partners/{p.OrganisationId}", p.InvitedAt, "Invited"));

    private async Task<IEnumerable<WaitingLine>> ResetsAsync(CancellationToken cancellation) =>
        (await resets.ToDecideAsync(cancellation))
            .Select(r => new WaitingLine($"A new sign-in at {r.User.Organisation.Name}", $"/resets/{r.Id}", r.AskedAt, "Asked"));
}

/// <param name="Text">What waits.</param>
/// <param name="Href">Where it is decided.</param>
/// <param name="Since">The time shown (UTC).</param>
/// <param name="What">What happened then.</param>
internal sealed record WaitingLine(string Text, string Href, DateTime Since, string What);
