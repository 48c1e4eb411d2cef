using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Relationships;

/// <summary>What the people and places of the case that the page is on are to each other.</summary>
internal sealed class RelationshipQueries(CoreDbContext core, CurrentHolding current, IReadLog read) : IScopedService
{
    private const int Most = 200;

    /// <summary>Of one profile, seen from it; what stands first.</summary>
    public async Task<IReadOnlyList<RelationLine>> OfAsync(Guid profile, CancellationToken cancellation)
    {
        var found = await core.Set<Relationship>().AsNoTracking()
            .Where(r => (r.FromId == profile || r.ToId == profile) && r.From.HoldingId == current.Holding.Id && !r.WasWrong)
            .OrderBy(r => r.EndedAt != null).ThenBy(r => r.AddedAt).Take(Most)
            .Select(r => new
            {
                Relationship = r,
                By = r.AddedBy.Name,
                IsBack = r.ToId == profile,
                Other = r.ToId == profile ? r.From : r.To,
                Part = core.Set<Involvement>().Where(i => i.ProfileId == (r.ToId == profile ? r.FromId : r.ToId)).OrderBy(i => i.Id).Select(i => i.Id).First(),
            })
            .ToListAsync(cancellation);
        found.ForEach(r => read.Showed(new Subject("person", r.Other.Id.ToString())));
        return [.. found.Select(r => new RelationLine(r.Relationship, r.IsBack, r.Other.Name, r.Part, r.By))];
    }

    /// <summary>The other profiles of the case.</summary>
    public async Task<IReadOnlyList<Profile>> OthersAsync(Guid profile, CancellationToken cancellation)
    {
        var others = await core.Set<Profile>().AsNoTracking().Where(p => p.HoldingId == current.Holding.Id && p.Id != profile)
            .OrderBy(p => p.Name).Take(Most).ToListAsync(cancellation);
        others.ForEach(o => read.Showed(new Subject("person", o.Id.ToString())));
        return others;
    }
}

/// <param name="Relationship">What is said.</param>
/// <param name="IsBack">Seen from the other end.</param>
/// <param name="Other">Whom or what they are it to, by name.</param>
/// <param name="OtherPart">The other's page in the case.</param>
/// <param name="By">Who wrote it.</param>
internal sealed record RelationLine(Relationship Relationship, bool IsBack, string Other, Guid OtherPart, string By)
{
    public string Phrase => Relationship.Kind.Show(IsBack, Relationship.Words);

    /// <summary>Who holds parental responsibility for the person whose page it is.</summary>
    public bool IsResponsible => Relationship is { Kind: RelationKind.ParentalResponsibility, EndedAt: null } && IsBack;

    /// <summary>From when until when, as far as known.</summary>
    public string Time => string.Concat(
        Relationship.Since is { } since ? $" since {since.Show()}" : "", Relationship.Until is { } until ? $" until {until.Show()}" : "");
}
