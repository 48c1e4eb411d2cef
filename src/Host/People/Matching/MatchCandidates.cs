using ECins.Host.Cases.People;
using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Matching;

/// <summary>
/// Which records are compared with something looked for: those that share a block with it. Where more do than can be compared,
/// the strongest blocks come first, so that nobody is lost among namesakes.
/// </summary>
internal static class MatchCandidates
{
    public const int Most = 400;

    // Further apart a year of birth speaks against them: see BirthLikeness.
    private const int YearsApart = 2;

    /// <returns>By record, whether the caller reads it.</returns>
    /// <param name="core">Where the records are.</param>
    /// <param name="blocks">The blocks, the strongest first.</param>
    /// <param name="born">About which year the person looked for was born; <c>null</c> when that is not known.</param>
    /// <param name="admit">Leaves those whom the caller may be told of, and notes whom they read.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<Dictionary<Guid, bool>> CandidatesAsync(
        this CoreDbContext core, IReadOnlyList<IReadOnlyList<long>> blocks, int? born,
        Func<IQueryable<Candidate>, IQueryable<Candidate>> admit, CancellationToken cancellation)
    {
        var found = new Dictionary<Guid, bool>();
        foreach (var keys in blocks.Where(keys => keys.Count > 0).TakeWhile(_ => found.Count < Most))
        {
            foreach (var one in await InBlocks(core, keys, born, admit).ToListAsync(cancellation))
            {
                if (found.Count < Most)
                    found.TryAdd(one.Id, one.Reads);
            }
        }

        return found;
    }

    /// <summary>Of these blocks, first those born about then, then those of whom that is not known; of either the newest.</summary>
    internal static IQueryable<Candidate> InBlocks(
        CoreDbContext core, IReadOnlyList<long> keys, int? born, Func<IQueryable<Candidate>, IQueryable<Candidate>> admit)
    {
        var inBlocks = core.Set<MatchKey>().Where(k => keys.Contains(k.Key))
            .Join(core.Set<Profile>(), k => k.ProfileId, p => p.Id, (k, p) => new Candidate
            {
                Id = p.Id,
                HoldingId = p.HoldingId,
                PersonId = p.PersonId,
                IsProtected = k.IsProtected,
                BornOn = p.BornOn,
                BornIn = p.BornIn,
            });
        var admitted = admit(inBlocks).Select(c => new Candidate { Id = c.Id, Reads = c.Reads, BornOn = c.BornOn, BornIn = c.BornIn }).Distinct();
        if (born is not { } year)
            return admitted.OrderByDescending(c => c.Id).Take(Most);

        var (from, to) = (new DateOnly(year - YearsApart, 1, 1), new DateOnly(year + YearsApart, 12, 31));
        return admitted
            .OrderByDescending(c => (c.BornOn >= from && c.BornOn <= to) || (c.BornIn >= year - YearsApart && c.BornIn <= year + YearsApart))
            .ThenByDescending(c => c.BornOn == null && c.BornIn == null)
            .ThenByDescending(c => c.Id).Take(Most);
    }
}

/// <summary>A record that shares a block, as far as it is decided from whether it is compared.</summary>
internal sealed class Candidate
{
    public Guid Id { get; init; }

    public Guid HoldingId { get; init; }

    public Guid PersonId { get; init; }

    /// <summary>Only a protected detail puts it into the block.</summary>
    public bool IsProtected { get; init; }

    public DateOnly? BornOn { get; init; }

    public int? BornIn { get; init; }

    /// <summary>The caller reads it.</summary>
    public bool Reads { get; init; }

    /// <summary>The caller is told of it.</summary>
    public bool Knows { get; init; }
}
