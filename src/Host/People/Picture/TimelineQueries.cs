using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Plan;
using ECins.Host.Cases.Referrals;
using ECins.Host.Data;
using ECins.Host.Tasks;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Picture;

/// <summary>
/// Pages of what happened with a person, from the cases and reports that the caller was found to read: one query for each kind
/// of thing, of no more than a page shows. What is shown goes on record.
/// </summary>
internal sealed class TimelineQueries(CoreDbContext core, PictureQueries pictures, TimelineOfPerson person, IReadLog read) : IScopedService
{
    public const int PageSize = 50;

    /// <summary>A page, the newest first; one more than a page when others follow.</summary>
    public async Task<IReadOnlyList<TimelineItem>> PageAsync(
        IReadOnlyList<PictureRecord> records, PictureFilter filter, CancellationToken cancellation)
    {
        var scope = new TimelineScope(
            [.. records.Where(r => filter.Case is null || r.HoldingId == filter.Case)], new TimelineWindow(filter, PageSize + 1), filter.Kind?.Entry());
        List<TimelineItem> found = [];
        foreach (var (_, source) in Sources().Where(s => filter.Kind is not { } kind || s.Kinds.Contains(kind)))
            found.AddRange((await source(scope, cancellation)).Where(i => filter.Kind is null || i.Kind == filter.Kind));
        List<TimelineItem> page = [.. found.OrderByDescending(i => i.At).ThenByDescending(i => i.Id).Take(PageSize + 1)];
        foreach (var shown in page.Take(PageSize).Select(i => i.Shown).OfType<Subject>())
            read.Showed(shown);
        return page;
    }

    private IEnumerable<(TimelineKind[] Kinds, Func<TimelineScope, CancellationToken, Task<IEnumerable<TimelineItem>>> Read)> Sources() =>
    [
        ([TimelineKind.Case, TimelineKind.Report], TimelineOfPerson.RecordsAsync),
        ([.. Enum.GetValues<SharedKernel.Cases.EntryKind>().Select(k => k.Kind())], EntriesAsync),
        ([TimelineKind.Risk], RisksAsync),
        ([TimelineKind.Plan], PlannedAsync),
        ([TimelineKind.Plan], SettledAsync),
        ([TimelineKind.Task], TasksAsync),
        ([TimelineKind.Referral], ReferralsAsync),
        ([TimelineKind.Warning, TimelineKind.Address], person.DetailsAsync),
        ([TimelineKind.Relationship], person.RelationshipsAsync),
    ];

    public async Task<IEnumerable<TimelineItem>> EntriesAsync(TimelineScope scope, CancellationToken cancellation)
    {
        var entries = pictures.EntriesOf(scope.Holdings);
        if (scope.Entry is { } kind)
            entries = entries.Where(e => e.Kind == kind);
        var found = await scope.Window.Of(entries, e => e.HappenedAt, e => e.Id)
            .Select(e => new
            {
                e.Id,
                e.HoldingId,
                e.HappenedAt,
                e.Kind,
                e.IsOpinion,
                Text = e.Text.Substring(0, TimelineItem.Read),
                Author = e.Author.Name,
                Agency = e.Organisation.Name,
            })
            .ToListAsync(cancellation);
        return found.Select(e => new TimelineItem(
            e.Id, e.HappenedAt, e.Kind.Kind(), e.Kind.Show(), e.Text, $"{e.Author}, {e.Agency}", scope.Of(e.HoldingId), EntryHref.Of(e.HoldingId, e.HappenedAt, e.Id))
        {
            IsOpinion = e.IsOpinion,
            Shown = new Subject("entry", e.Id.ToString()),
        });
    }

    public async Task<IEnumerable<TimelineItem>> RisksAsync(TimelineScope scope, CancellationToken cancellation) =>
        (await scope.Window.Of(core.Set<RiskAssessment>().Where(a => scope.Holdings.Contains(a.CaseId)), a => a.At, a => a.Id)
            .Select(a => new { a.Id, a.CaseId, a.At, a.Risk, Text = a.Reason.Substring(0, TimelineItem.Read), By = a.By.Name, Agency = a.By.Organisation.Name })
            .ToListAsync(cancellation))
        .Select(a => new TimelineItem(
            a.Id, a.At, TimelineKind.Risk, $"{TimelineKind.Risk.Show()}: {a.Risk.Show().ToLowerInvariant()}", a.Text, $"{a.By}, {a.Agency}",
            scope.Of(a.CaseId), $"/cases/{a.CaseId}/plan"));

    public async Task<IEnumerable<TimelineItem>> PlannedAsync(TimelineScope scope, CancellationToken cancellation) =>
        (await scope.Window.Of(core.Set<InternalTask>().Where(t => scope.Holdings.Contains(t.HoldingId)), t => t.AskedAt, t => t.Id)
            .Select(t => new { t.Id, t.HoldingId, t.AskedAt, t.What, t.DueOn, t.ToName })
            .ToListAsync(cancellation))
        .Select(t => new TimelineItem(
            t.Id, t.AskedAt, TimelineKind.Plan, $"{TimelineKind.Plan.Show()}, by {t.DueOn.Show()}", t.What, t.ToName,
            scope.Of(t.HoldingId), $"/cases/{t.HoldingId}/plan"));

    public async Task<IEnumerable<TimelineItem>> SettledAsync(TimelineScope scope, CancellationToken cancellation) =>
        (await scope.Window.Of(
            core.Set<InternalTask>().Where(t => scope.Holdings.Contains(t.HoldingId) && t.SettledAt != null), t => t.SettledAt!.Value, t => t.Id)
            .Select(t => new { t.Id, t.HoldingId, t.SettledAt, t.State, t.What, Note = t.Note.Substring(0, TimelineItem.Read), t.ToName })
            .ToListAsync(cancellation))
        .Select(t => new TimelineItem(
            t.Id, t.SettledAt!.Value, TimelineKind.Plan, $"{(t.State == InternalTaskState.Done ? "Done" : "Not needed")}: {t.What}", t.Note,
            t.ToName, scope.Of(t.HoldingId), $"/cases/{t.HoldingId}/plan"));

    public async Task<IEnumerable<TimelineItem>> TasksAsync(TimelineScope scope, CancellationToken cancellation) =>
        (await scope.Window.Of(core.Set<ExternalTask>().Where(t => scope.Holdings.Contains(t.HoldingId)), t => t.AskedAt, t => t.Id)
            .Select(t => new { t.Id, t.HoldingId, t.AskedAt, t.Ask, t.State, Asker = t.Asker.Name, Agency = t.Organisation.Name })
            .ToListAsync(cancellation))
        .Select(t => new TimelineItem(
            t.Id, t.AskedAt, TimelineKind.Task, $"{TimelineKind.Task.Show()}. {Show(t.State)}", t.Ask, $"{t.Asker}, {t.Agency}",
            scope.Of(t.HoldingId), $"/cases/{t.HoldingId}/tasks/{t.Id}")
        { Shown = new Subject("task", t.Id.ToString()) });

    public async Task<IEnumerable<TimelineItem>> ReferralsAsync(TimelineScope scope, CancellationToken cancellation) =>
        (await scope.Window.Of(
            core.Set<ReferralStep>().Join(
                core.Set<Referral>().Where(r => scope.Holdings.Contains(r.HoldingId)), s => s.ReferralId, r => r.Id, (s, r) => new { Step = s, Referral = r }),
            s => s.Step.At, s => s.Step.Id)
            .Select(s => new
            {
                s.Step.Id,
                s.Step.At,
                s.Step.Status,
                IsFirst = s.Step.At == s.Referral.SentAt,
                Words = s.Step.Words.Substring(0, TimelineItem.Read),
                Ask = s.Referral.Ask.Substring(0, TimelineItem.Read),
                ReferralId = s.Referral.Id,
                s.Referral.HoldingId,
                Team = s.Referral.Team.Name,
                By = s.Step.By.Name,
                Agency = s.Step.By.Organisation.Name,
            })
            .ToListAsync(cancellation))
        .Select(s => new TimelineItem(
            s.Id, s.At, TimelineKind.Referral, $"Referred to {s.Team}{(s.IsFirst ? "" : $": {s.By} {s.Status.Tell()}")}", s.IsFirst ? s.Ask : s.Words,
            $"{s.By}, {s.Agency}", scope.Of(s.HoldingId), $"/cases/{s.HoldingId}/referrals/{s.ReferralId}")
        { Shown = new Subject("referral", s.ReferralId.ToString()) });

    private static string Show(TaskState state) => state switch
    {
        TaskState.Waiting => "No answer yet",
        TaskState.Answered => "Answered",
        TaskState.Accepted => "The answer is on the case",
        TaskState.SetAside => "The answer was set aside",
        _ => "Called back",
    };
}
