using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.People.Protecting;

/// <summary>Who could learn something of a person: all who read a record that says it, as far as the caller reads that record too.</summary>
internal sealed class LearnerQueries(Holdings holdings, AudienceQueries audiences, IReadLog read) : IScopedService
{
    /// <summary>By organisation, then by name.</summary>
    /// <param name="here">The case that the page is of.</param>
    /// <param name="readers">Who sees it.</param>
    /// <param name="same">Where else it is said.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<Learner>> OfAsync(Guid here, Audience readers, IReadOnlyList<SameSaid> same, CancellationToken cancellation)
    {
        var elsewhere = same.Select(s => s.Source).Where(s => s.HoldingId != here).DistinctBy(s => s.HoldingId).ToList();
        var audience = await audiences.OfAsync(await holdings.FindAsync([.. elsewhere.Select(s => s.HoldingId)], cancellation), cancellation);
        foreach (var source in elsewhere.Where(s => s.IsCase))
            read.Showed(new Subject(Holding.CaseKind, source.HoldingId.ToString()));
        return
        [
            .. readers.Readers.Select(r => (Reader: r, Through: "This case"))
                .Concat(elsewhere.SelectMany(s => audience[s.HoldingId].Readers.Select(r => (Reader: r, Through: s.Called))))
                .Where(r => r.Reader.Level >= Level.Read).GroupBy(r => r.Reader.UserId)
                .Select(g => new Learner(g.First().Reader.Organisation, g.First().Reader.Name, [.. g.Select(r => r.Through)]))
                .OrderBy(l => l.Organisation, StringComparer.Ordinal).ThenBy(l => l.Name, StringComparer.Ordinal),
        ];
    }
}

/// <param name="Organisation">Theirs.</param>
/// <param name="Name">Who they are.</param>
/// <param name="Through">The cases and reports that tell them.</param>
internal sealed record Learner(string Organisation, string Name, IReadOnlyList<string> Through);
