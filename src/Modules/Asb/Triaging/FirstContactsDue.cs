using ECins.SharedKernel;
using ECins.SharedKernel.Workstreams;

namespace ECins.Asb.Triaging;

/// <summary>The reports whose reporter is to be spoken to first: those that the caller deals with, and those late in their agency.</summary>
internal sealed class FirstContactsDue(TriageQueries triage) : IWorkstreamDue, IScopedService
{
    private const int Most = 10;

    public async Task<IReadOnlyList<DueLine>> OfCallerAsync(CancellationToken cancellation) =>
        [.. (await triage.ContactsOfCallerAsync(Most, cancellation)).Select(Line)];

    public async Task<IReadOnlyList<LateWith>> LateWithAsync(IReadOnlyCollection<Guid> colleagues, int most, CancellationToken cancellation) =>
        [.. (await triage.ContactsLateAsync(colleagues, most, cancellation)).Select(l => new LateWith(l.OfficerId, "First contacts", Line(l)))];

    private static DueLine Line(ContactOwed owed) => new(owed.DueOn, "First contact with whoever reported", $"/asb/incidents/{owed.Id}", $"{owed.Type}, {owed.Place}");
}

/// <summary>A report whose reporter was not spoken to yet.</summary>
/// <param name="Id">The report.</param>
/// <param name="Type">What kind of behaviour, by name.</param>
/// <param name="Place">Where, as told.</param>
/// <param name="DueOn">The last day for it (UK date).</param>
/// <param name="OfficerId">Who deals with it; <c>null</c> while nobody does.</param>
internal sealed record ContactOwed(Guid Id, string Type, string Place, DateOnly DueOn, Guid? OfficerId);
