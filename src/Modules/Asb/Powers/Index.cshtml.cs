using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;

namespace ECins.Asb.Powers;

/// <summary>The ladder for each person and place of the case: what was used, what comes next, and what is missing for it.</summary>
[OnCase(Level.Read)]
[Records(PowerDeeds.Listed)]
internal sealed class IndexModel(PowerQueries powers, ICases cases, IHoldings holdings, Caller caller, TimeProvider time) : PowersScreen(powers, cases, holdings, caller)
{
    public IReadOnlyList<PartLadder> Ladders { get; private set; } = [];

    public DateTime Now { get; } = time.GetUtcNow().UtcDateTime;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var subjects = await Cases.PartsAsync(CaseId, PowerParts.Subjects, cancellation);
        var ladder = await Powers.LadderAsync(cancellation);
        var used = await Powers.OnAsync([.. subjects.SelectMany(p => p.Records).Distinct()], cancellation);
        Ladders =
        [
            .. subjects.Select(part => (Part: part, Used: used.Where(u => part.Records.Contains(u.ProfileId)).ToList()))
                .Select(s => new PartLadder(s.Part, s.Used, LadderRules.Steps(ladder, s.Part.Facts(), [.. s.Used.Select(u => u.Earlier)], Now))),
        ];
    }
}

/// <param name="Part">The person or place.</param>
/// <param name="Used">What was used on them.</param>
/// <param name="Steps">What can be.</param>
internal sealed record PartLadder(CasePart Part, IReadOnlyList<UsedPower> Used, IReadOnlyList<LadderStep> Steps)
{
    public LadderStep? Next => Steps.FirstOrDefault(s => s.IsNext);

    /// <summary>What can be used while the next has to wait.</summary>
    public LadderStep? Meanwhile => Next is { IsPermitted: true } ? null : Steps.FirstOrDefault(s => s.IsNextNow);

    public LadderStep? Draftable => Next is { IsPermitted: true } ? Next : Meanwhile;

    /// <summary>What was begun of it in a case, and not issued yet.</summary>
    public UsedPower? DraftOf(Guid caseId) =>
        Used.FirstOrDefault(p => p.HoldingId == caseId && p.State == PowerState.Draft && p.TypeId == Draftable?.Rung.Id);
}
