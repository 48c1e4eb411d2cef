using System.Linq.Expressions;
using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.Links;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.People.Details;
using ECins.Host.People.Relationships;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Links;

/// <summary>
/// Follows what links people, groups, places and cases: relationships, parts in the same case, cases linked with each other, the
/// same property. Every link and every node comes from a record that the caller reads; records joined as one person's are one
/// node.
/// </summary>
internal sealed class LinkQueries(CoreDbContext core, Holdings holdings, IReadLog read) : IScopedService
{
    public const int MostNodes = 60;
    private const int Steps = 2;
    private const int MostLinks = 400;

    private IQueryable<Holding> Readable => core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));

    /// <param name="person">Where it begins.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<LinkChart> OfAsync(Guid person, CancellationToken cancellation)
    {
        var steps = new Dictionary<Guid, int> { [person] = 0 };
        var links = new HashSet<Link>();
        var hasMore = false;
        for (var step = 1; step <= Steps; step++)
        {
            var from = steps.Where(s => s.Value == step - 1).Select(s => s.Key).ToList();
            List<Link> found =
            [
                .. await RelationshipsAsync(from, cancellation), .. await PartsAsync(from, cancellation),
                .. await CasesAsync(from, cancellation), .. await SamePropertiesAsync(from, cancellation),
            ];
            hasMore |= found.Count >= MostLinks;
            links.UnionWith(found);
            foreach (var id in found.SelectMany(l => new[] { l.From, l.To }))
                steps.TryAdd(id, step);
        }

        return await ChartAsync(steps, links, hasMore, cancellation);
    }

    private async Task<IEnumerable<Link>> RelationshipsAsync(List<Guid> from, CancellationToken cancellation) =>
        (await Either<Relationship>(r => from.Contains(r.From.PersonId), r => from.Contains(r.To.PersonId))
            .Where(r => !r.WasWrong && Readable.Any(h => h.Id == r.From.HoldingId))
            .OrderBy(r => r.Id).Take(MostLinks)
            .Select(r => new { From = r.From.PersonId, To = r.To.PersonId, r.Kind, r.Words, IsOver = r.EndedAt != null })
            .ToListAsync(cancellation)).Where(r => r.From != r.To)
            .Select(r => new Link(r.From, r.To, r.Kind.Show(isBack: false, r.Words), r.IsOver));

    // From people to their cases, and from cases to their people.
    private async Task<IEnumerable<Link>> PartsAsync(List<Guid> from, CancellationToken cancellation) =>
        (await Either<Involvement>(i => from.Contains(i.Profile.PersonId), i => from.Contains(i.HoldingId))
            .Where(i => Readable.Any(h => h.Id == i.HoldingId))
            .Join(core.Set<Case>(), i => i.HoldingId, c => c.Id, (i, c) => new { i.Id, i.Profile.PersonId, CaseId = c.Id, i.Role })
            .OrderBy(i => i.Id).Take(MostLinks).ToListAsync(cancellation))
            .Select(i => new Link(i.PersonId, i.CaseId, $"{i.Role.Show()} in", IsOver: false));

    // Each side tells of the other only to those who read both.
    private async Task<IEnumerable<Link>> CasesAsync(List<Guid> from, CancellationToken cancellation) =>
        (await Either<CaseLink>(l => from.Contains(l.CaseId), l => from.Contains(l.OtherId))
            .Where(l => l.EndedAt == null && Readable.Any(h => h.Id == l.CaseId) && Readable.Any(h => h.Id == l.OtherId))
            .OrderBy(l => l.Id).Take(MostLinks).Select(l => new { l.CaseId, l.OtherId, l.Reason }).ToListAsync(cancellation))
            .Select(l => new Link(l.CaseId, l.OtherId, "Linked with", IsOver: false) { Why = l.Reason });

    private async Task<IEnumerable<Link>> SamePropertiesAsync(List<Guid> from, CancellationToken cancellation)
    {
        var addresses = core.Set<Address>().Where(a => a.Uprn != "" && !a.WasWrong && a.EndedAt == null)
            .Join(core.Set<Profile>().Where(p => Readable.Any(h => h.Id == p.HoldingId)), a => a.ProfileId, p => p.Id, (a, p) => new { a.Uprn, p.PersonId });
        var pairs = await addresses.Where(a => from.Contains(a.PersonId))
            .Join(addresses, a => a.Uprn, b => b.Uprn, (a, b) => new { One = a.PersonId, Other = b.PersonId })
            .Where(p => p.One != p.Other).Distinct().OrderBy(p => p.One).ThenBy(p => p.Other).Take(MostLinks).ToListAsync(cancellation);

        // Said of both, and drawn once.
        return pairs.Select(p => p.One.CompareTo(p.Other) < 0 ? (p.One, p.Other) : (p.Other, p.One)).Distinct()
            .Select(p => new Link(p.Item1, p.Item2, "Same property as", IsOver: false));
    }

    // Each side has its own index; one question with "or" in it would use neither.
    private IQueryable<T> Either<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other)
        where T : class => core.Set<T>().Where(one).Concat(core.Set<T>().Where(other));

    private async Task<LinkChart> ChartAsync(Dictionary<Guid, int> steps, HashSet<Link> links, bool hasMore, CancellationToken cancellation)
    {
        var ids = steps.Keys.ToList();
        var profiles = await core.Set<Profile>().Where(p => ids.Contains(p.PersonId) && Readable.Any(h => h.Id == p.HoldingId))
            .OrderBy(p => p.Id).Take(MostLinks * 2)
            .Select(p => new
            {
                p.Id,
                p.PersonId,
                p.HoldingId,
                p.Name,
                p.Kind,
                p.Sort,
                Part = core.Set<Case>().Any(c => c.Id == p.HoldingId) ? p.Involvements.OrderBy(i => i.Id).Select(i => (Guid?)i.Id).FirstOrDefault() : null,
            })
            .ToListAsync(cancellation);
        var cases = await core.Set<Case>().Where(c => ids.Contains(c.Id) && Readable.Any(h => h.Id == c.Id)).OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.Reference, c.Title }).Take(MostLinks).ToListAsync(cancellation);
        var nodes = profiles.GroupBy(p => p.PersonId).Select(g => g.OrderBy(p => p.Part is null).First())
            .Select(p => new LinkNode(
                p.PersonId, KindOf(p.Kind), p.Name, p.Sort.Show(), steps[p.PersonId], PersonPages.HrefOf(p.Id, p.HoldingId, p.Part)))
            .Concat(cases.Select(c => new LinkNode(c.Id, LinkNodeKind.Case, c.Reference, $"Case: {c.Title}", steps[c.Id], $"/cases/{c.Id}")))
            .OrderBy(n => n.Steps).ThenBy(n => n.Kind).ThenBy(n => n.Name, StringComparer.Ordinal).ThenBy(n => n.Id).ToList();
        var shown = nodes.Take(MostNodes).Select(n => n.Id).ToHashSet();
        foreach (var profile in profiles.Where(p => shown.Contains(p.PersonId)))
            read.Showed(new Subject("person", profile.Id.ToString()));
        foreach (var one in cases.Where(c => shown.Contains(c.Id)))
            read.Showed(new Subject(Holding.CaseKind, one.Id.ToString()));
        return new LinkChart(
            [.. nodes.Take(MostNodes)],
            [.. links.Where(l => shown.Contains(l.From) && shown.Contains(l.To)).OrderBy(l => l.Words, StringComparer.Ordinal).ThenBy(l => l.From).ThenBy(l => l.To)],
            hasMore || nodes.Count > MostNodes);
    }

    private static LinkNodeKind KindOf(ProfileKind kind) => kind switch
    {
        ProfileKind.Person => LinkNodeKind.Person,
        ProfileKind.Family or ProfileKind.Group => LinkNodeKind.Group,
        _ => LinkNodeKind.Place,
    };
}
