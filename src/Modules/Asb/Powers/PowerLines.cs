using ECins.SharedKernel;
using ECins.SharedKernel.Cases;

namespace ECins.Asb.Powers;

/// <summary>What is in force against a person or place, on their page, for those who read the case it is of.</summary>
internal sealed class PowerLines(PowerQueries powers, TimeProvider time) : IProfileLines, IScopedService
{
    private const int Most = 50;

    public async Task<IReadOnlyList<ProfileLine>> OfAsync(IReadOnlyCollection<Guid> profiles, CancellationToken cancellation)
    {
        var standing = (await powers.StandingAsync(profiles, time.GetUtcNow().UtcDateTime, Most, cancellation))
            .Where(p => p.Terms.HasDocument).ToList();
        return [.. standing.Select(LineOf)];
    }

    private static ProfileLine LineOf(UsedPower power) => new(
        power.Terms.Name,
        string.Join(". ", new[]
        {
            power.ExpiresAt is null ? "In force" : $"In force until {power.ShowExpiry()}",
            power.Prohibitions.Length > 0 ? "Must not: " + string.Join("; ", PowerWords.Lines(power.Prohibitions)) : "",
            power.Requirements.Length > 0 ? "Must: " + string.Join("; ", PowerWords.Lines(power.Requirements)) : "",
            $"{power.Organisation}",
        }.Where(t => t.Length > 0)),
        $"/asb/cases/{power.HoldingId}/powers/{power.Id}",
        power.Terms.Kind is PowerKind.Notice or PowerKind.Order);
}
