using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Workstreams;

namespace ECins.Asb.Remedies;

/// <summary>The community remedies that were to be done by now and of which nobody said what became, with those who own the case.</summary>
internal sealed class RemediesDue(RemedyQueries remedies) : IWorkstreamDue, IScopedService
{
    private const int Most = 10;

    public async Task<IReadOnlyList<DueLine>> OfCallerAsync(CancellationToken cancellation) =>
        [.. (await remedies.DueWithCallerAsync(Most, cancellation)).Select(Line)];

    public async Task<IReadOnlyList<LateWith>> LateWithAsync(IReadOnlyCollection<Guid> colleagues, int most, CancellationToken cancellation) =>
        [.. (await remedies.LateWithAsync(colleagues, most, cancellation)).Select(r => new LateWith(r.OwnerId, "Community remedies", Line(r)))];

    private static DueLine Line(RemedyOwed owed) =>
        new(owed.DueOn, $"Community remedy: {owed.Remedy}", $"/asb/cases/{owed.CaseId}/progress", $"{owed.Victim.Reference}, {owed.Victim.Title}. Say what became of it");
}

/// <summary>A remedy that was to be done by now.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="OwnerId">Who owns it.</param>
/// <param name="Remedy">What was to be done, as the force area calls it.</param>
/// <param name="Victim">For whom, and in which case.</param>
/// <param name="DueOn">By when (UK date).</param>
internal sealed record RemedyOwed(Guid CaseId, Guid OwnerId, string Remedy, PersonOfCase Victim, DateOnly DueOn);
