using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.People;
using ECins.Host.People.Details;
using ECins.Host.People.Known;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.People;

/// <summary>The core's side of <see cref="ICasePeople"/>.</summary>
internal sealed class CasePeople(CoreDbContext core, Holdings holdings, SeenFirstQueries first, IReadLog read) : ICasePeople
{
    private const int Most = 500;
    private const int MostNamed = 100;

    public async Task<IReadOnlyList<CasePerson>> OfAsync(Guid caseId, CancellationToken cancellation)
    {
        if (await holdings.LevelAsync(caseId, cancellation) < Level.Read)
            return [];

        var parts = await core.Set<Involvement>().AsNoTracking().Include(i => i.Profile)
            .Where(i => i.HoldingId == caseId && i.Profile.Kind == ProfileKind.Person)
            .OrderBy(i => i.Profile.Name).ThenBy(i => i.Id).Take(Most).ToListAsync(cancellation);
        var seen = await first.OfAsync([.. parts.Select(p => p.Profile.PersonId).Distinct()], cancellation);
        var ways = await WaysAsync([.. parts.Select(p => p.ProfileId).Distinct()], cancellation);
        return
        [
            .. parts.GroupBy(p => p.ProfileId).OrderBy(g => g.Min(p => p.Role)).ThenBy(g => g.First().Profile.Name, StringComparer.CurrentCulture)
                .Select(g => Person(caseId, [.. g], [.. seen[g.First().Profile.PersonId]], ways[g.Key])),
        ];
    }

    public async Task<IReadOnlyDictionary<Guid, PersonOfCase>> NamedAsync(IReadOnlyCollection<Guid> records, CancellationToken cancellation)
    {
        var asked = records.Distinct().Take(MostNamed).ToList();
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        var named = await core.Set<Profile>().Where(p => asked.Contains(p.Id) && reads.Any(h => h.Id == p.HoldingId))
            .Join(core.Set<Case>(), p => p.HoldingId, c => c.Id, (p, c) => new { p.Id, p.Name, c.Reference, c.Title })
            .ToDictionaryAsync(p => p.Id, p => new PersonOfCase(p.Name, p.Reference, p.Title), cancellation);
        foreach (var record in named.Keys)
            Showed(record);
        return named;
    }

    private CasePerson Person(Guid caseId, List<Involvement> parts, List<SeenFirst> seen, IEnumerable<ContactDetail> ways)
    {
        var profile = parts[0].Profile;
        Showed(profile.Id);
        var roles = parts.Select(p => p.Role).Distinct().Order().ToList();
        return new CasePerson(profile.Id, profile.Name, roles, PersonPages.HrefOf(profile.Id, caseId, parts[0].Id))
        {
            Parts = [.. roles.Select(r => r.Show())],
            Warnings = [.. seen.SelectMany(s => s.Warnings).Select(w => $"{w.WarningKind.Show()}: {w.Reason.TrimEnd('.')}.").Distinct()],
            SafeContact = [.. seen.SelectMany(s => s.SafeContact.Select(c => c.RulesInFull()).Concat(Told(s))).Distinct()],
            Unsafe = UnsafeWays([.. ways, .. seen.SelectMany(s => s.SafeContact)]),
        };
    }

    private static IEnumerable<string> Told(SeenFirst seen) => seen.Contact.Length > 0 ? [$"How to reach them: {seen.Contact}"] : [];

    // A way is ruled out when nothing that is known for it is left to use.
    private static HashSet<ContactMeans> UnsafeWays(List<ContactDetail> known)
    {
        var ruledOut = new HashSet<ContactMeans>();
        void RuleOut<T>(ContactMeans means, Predicate<T> isNever)
            where T : ContactDetail
        {
            var all = known.OfType<T>().ToList();
            if (all.Count > 0 && all.TrueForAll(one => one.IsRuledOut(all, isNever)))
                ruledOut.Add(means);
        }

        RuleOut<Telephone>(ContactMeans.Message, n => n.NeverLeaveMessage);
        RuleOut<Address>(ContactMeans.Letter, h => h.NeverWrite);
        RuleOut<Address>(ContactMeans.Visit, h => h.NeverVisit);
        return ruledOut;
    }

    private async Task<ILookup<Guid, ContactDetail>> WaysAsync(List<Guid> profiles, CancellationToken cancellation) =>
        (await core.Set<ContactDetail>().AsNoTracking().Where(d => profiles.Contains(d.ProfileId) && d.EndedAt == null && !d.WasWrong)
            .OrderBy(d => d.Id).Take(Most).ToListAsync(cancellation)).ToLookup(d => d.ProfileId);

    private void Showed(Guid profile) => read.Showed(new Subject("person", profile.ToString()));
}
