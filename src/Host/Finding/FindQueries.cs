using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Files;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Finding.Text;
using ECins.Host.Identity;
using ECins.Host.People.Details;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Finding;

/// <summary>
/// Finds what the caller may see and nothing else: full text proposes, and the access rule decides in the same query, of the
/// record itself. What a page shows of it is read by <see cref="FoundLines"/>.
/// </summary>
internal sealed class FindQueries(
    CoreDbContext core, Holdings holdings, CurrentCaller caller, ITextSearch text, FoundLines lines, FacetQueries facets) : IScopedService
{
    /// <summary>A page of one part.</summary>
    public const int PageSize = 50;

    /// <summary>As far as parts are counted.</summary>
    public const int MostCounted = 100;

    /// <summary>How much is shown of each part while all are.</summary>
    public const int First = 5;

    /// <summary>The most that the index tells of at once: it is for asking about somebody, not for listing.</summary>
    public const int MostElsewhere = 25;

    public async Task<Findings> FindAsync(FindRequest request, CancellationToken cancellation)
    {
        var seen = new FoundSoFar();
        bool Wants(FindPart part) => request.Part is null || request.Part == part;
        var found = new Findings(
            Wants(FindPart.People) ? await PeopleAsync(request, seen, cancellation) : Part<FoundPerson>.None,
            Wants(FindPart.People) && request is { Before: null, IsOpen: null, Year: null } ? await ElsewhereAsync(request, cancellation) : [],
            Wants(FindPart.Cases) ? await PartAsync(request, Cases(request), lines.CasesAsync, seen, cancellation) : Part<FoundCase>.None,
            Wants(FindPart.Notes) ? await PartAsync(request, Notes(request), lines.NotesAsync, seen, cancellation) : Part<FoundNote>.None,
            Wants(FindPart.Records) ? await PartAsync(request, Records(request), lines.RecordsAsync, seen, cancellation) : Part<FoundRecord>.None,
            Wants(FindPart.Files) ? await PartAsync(request, Files(request), lines.FilesAsync, seen, cancellation) : Part<FoundFile>.None,
            Wants(FindPart.Addresses) ? await PartAsync(request, Addresses(request), lines.AddressesAsync, seen, cancellation) : Part<FoundAddress>.None);
        return found with
        {
            IsCut = await IsCutAsync(request, cancellation),
            Facets = request.Before is null ? await facets.OfAsync(seen, cancellation) : Facets.None,
        };
    }

    /// <summary>Whether the words stand in more records than are looked at.</summary>
    private async Task<bool> IsCutAsync(FindRequest request, CancellationToken cancellation)
    {
        foreach (var kind in KindsOf(request.Part))
        {
            if (await text.InText(core, kind, request.Terms).CountAsync(cancellation) >= ITextSearch.Most)
                return true;
        }

        return false;
    }

    /// <summary>The kinds of record that a part is made of; <c>null</c> for every part.</summary>
    internal static IReadOnlyList<FindableKind> KindsOf(FindPart? part) => part switch
    {
        FindPart.People => [FindableKind.Person],
        FindPart.Cases => [FindableKind.Case],
        FindPart.Notes => [FindableKind.Entry],
        FindPart.Records => [FindableKind.Record],
        FindPart.Files => [FindableKind.File],
        FindPart.Addresses => [FindableKind.Address],
        _ => Enum.GetValues<FindableKind>(),
    };

    // Those whose names sound like it only where those who are called so leave room.
    private async Task<Part<FoundPerson>> PeopleAsync(FindRequest request, FoundSoFar seen, CancellationToken cancellation)
    {
        var called = new FoundSoFar();
        var named = await PartAsync(request, People(request), lines.PeopleAsync, called, cancellation);
        if (named.Next is not null || request.Before is not null)
        {
            seen.Add(called.Hits, called.HasMore);
            return named;
        }

        var wider = request with { Terms = request.Terms with { BySound = true } };
        var all = await PartAsync(wider, People(wider), lines.PeopleAsync, seen, cancellation);
        return all with { Shown = [.. named.Shown.Concat(all.Shown).DistinctBy(p => p.ProfileId).Take(Shown(request))] };
    }

    // Never by what the index does not tell: whether the case is open, and when it changed.
    private async Task<IReadOnlyList<FoundElsewhere>> ElsewhereAsync(FindRequest request, CancellationToken cancellation)
    {
        var wider = request.Terms with { BySound = true };
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        var knows = Within(core.Set<Holding>().Where(holdings.Rule.KnowsOf()), request);
        var found = await Proposed(text.InNames(core, wider))
            .Join(core.Set<Profile>().Where(p => p.Kind == ProfileKind.Person), f => f.SubjectId, p => p.Id, (f, p) => new { f.Id, p.HoldingId, ProfileId = p.Id })
            .Join(knows, p => p.HoldingId, h => h.Id, (p, h) => p)
            .Where(p => !reads.Any(h => h.Id == p.HoldingId))
            .OrderByDescending(p => p.Id).Take(MostElsewhere).Select(p => p.ProfileId).ToListAsync(cancellation);
        return await lines.ElsewhereAsync(found, cancellation);
    }

    internal IQueryable<Hit> People(FindRequest request) =>
        Proposed(text.InText(core, FindableKind.Person, request.Terms))
            .Join(core.Set<Profile>(), f => f.SubjectId, p => p.Id, (f, p) => new { f.Id, f.SubjectId, p.HoldingId })
            .Join(Read(request), p => p.HoldingId, h => h.Id, (p, h) => new Hit
            {
                Id = p.Id,
                SubjectId = p.SubjectId,
                Workstream = h.Workstream,
                AgencyId = h.LeadOrganisationId,
                IsOpen = h.IsOpen,
                At = h.ChangedAt,
            });

    private IQueryable<Hit> Cases(FindRequest request) =>
        Proposed(text.InText(core, FindableKind.Case, request.Terms))
            .Join(Read(request), f => f.SubjectId, h => h.Id, (f, h) => new Hit
            {
                Id = f.Id,
                SubjectId = f.SubjectId,
                Workstream = h.Workstream,
                AgencyId = h.LeadOrganisationId,
                IsOpen = h.IsOpen,
                At = h.ChangedAt,
            });

    private IQueryable<Hit> Addresses(FindRequest request) =>
        Proposed(text.InText(core, FindableKind.Address, request.Terms))
            .Join(core.Set<Address>().Where(a => a.EndedAt == null && !a.WasWrong), f => f.SubjectId, a => a.Id, (f, a) => new { f.Id, f.SubjectId, a.ProfileId })
            .Join(core.Set<Profile>(), a => a.ProfileId, p => p.Id, (a, p) => new { a.Id, a.SubjectId, p.HoldingId })
            .Join(Read(request), a => a.HoldingId, h => h.Id, (a, h) => new Hit
            {
                Id = a.Id,
                SubjectId = a.SubjectId,
                Workstream = h.Workstream,
                AgencyId = h.LeadOrganisationId,
                IsOpen = h.IsOpen,
                At = h.ChangedAt,
            });

    private IQueryable<Hit> Records(FindRequest request) =>
        Proposed(text.InText(core, FindableKind.Record, request.Terms))
            .Join(Read(request), f => f.HoldingId, h => (Guid?)h.Id, (f, h) => new Hit
            {
                Id = f.Id,
                SubjectId = f.SubjectId,
                Workstream = h.Workstream,
                AgencyId = h.LeadOrganisationId,
                IsOpen = h.IsOpen,
                At = f.At ?? h.ChangedAt,
            });

    // A file is of the agency that added it, and seen by no more people than the entry that it came with.
    internal IQueryable<Hit> Files(FindRequest request)
    {
        var entries = Readable<Entry>();
        var readable = Readable<Document>().Where(d => d.Quarantine == null && d.WithdrawnAt == null)
            .Where(d => d.EntryId == null || entries.Any(e => e.Id == d.EntryId));
        if (request.AgencyId is { } agency)
            readable = readable.Where(d => d.OrganisationId == agency);
        return Proposed(text.InText(core, FindableKind.File, request.Terms))
            .Join(readable, f => f.SubjectId, d => d.Id, (f, d) => new { f.Id, f.SubjectId, d.HoldingId, d.OrganisationId, d.AddedAt })
            .Join(Read(request with { AgencyId = null }), d => d.HoldingId, h => h.Id, (d, h) => new Hit
            {
                Id = d.Id,
                SubjectId = d.SubjectId,
                Workstream = h.Workstream,
                AgencyId = d.OrganisationId,
                IsOpen = h.IsOpen,
                At = d.AddedAt,
            });
    }

    // An entry is of the agency that wrote it, whichever leads the case.
    internal IQueryable<Hit> Notes(FindRequest request)
    {
        var readable = Readable<Entry>().Where(Entry.Stands);
        if (request.AgencyId is { } agency)
            readable = readable.Where(e => e.OrganisationId == agency);
        return Proposed(text.InText(core, FindableKind.Entry, request.Terms))
            .Join(readable, f => f.SubjectId, e => e.Id, (f, e) => new { f.Id, f.SubjectId, e.HoldingId, e.OrganisationId, e.HappenedAt })
            .Join(Read(request with { AgencyId = null }), e => e.HoldingId, h => h.Id, (e, h) => new Hit
            {
                Id = e.Id,
                SubjectId = e.SubjectId,
                Workstream = h.Workstream,
                AgencyId = e.OrganisationId,
                IsOpen = h.IsOpen,
                At = e.HappenedAt,
            });
    }

    private IQueryable<T> Readable<T>()
        where T : class, INarrowed => core.Set<T>().Where(Narrowing.IsReadableBy<T>(core, caller.Value, holdings.Rule));

    private IQueryable<Findable> Proposed(IQueryable<long> rows) =>
        rows.Join(core.Set<Findable>(), row => row, f => f.Id, (row, f) => f);

    private IQueryable<Holding> Read(FindRequest request) =>
        Within(core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read)), request);

    private static IQueryable<Holding> Within(IQueryable<Holding> held, FindRequest request)
    {
        if (request.Workstream is { } workstream)
            held = held.Where(h => h.Workstream == workstream);
        if (request.AgencyId is { } agency)
            held = held.Where(h => h.LeadOrganisationId == agency);
        if (request.IsOpen is { } isOpen)
            held = held.Where(h => h.IsOpen == isOpen);
        return held;
    }

    private static async Task<Part<T>> PartAsync<T>(
        FindRequest request, IQueryable<Hit> hits,
        Func<IReadOnlyList<Guid>, FindTerms, CancellationToken, Task<IReadOnlyList<T>>> read, FoundSoFar seen, CancellationToken cancellation)
    {
        if (request.Before is { } before)
            hits = hits.Where(h => h.Id < before);
        if (request.Year is { } year)
        {
            var (from, until) = (StartOf(year), StartOf(year + 1));
            hits = hits.Where(h => h.At >= from && h.At < until);
        }

        var found = await hits.OrderByDescending(h => h.Id).Take(MostCounted + 1).ToListAsync(cancellation);
        var hasMore = found.Count > MostCounted;
        seen.Add(found.Take(MostCounted), hasMore);
        var shown = await read([.. found.Take(Shown(request)).Select(h => h.SubjectId)], request.Terms, cancellation);
        return new Part<T>(shown, Math.Min(found.Count, MostCounted), hasMore, found.Count > PageSize ? found[PageSize - 1].Id : null);
    }

    private static DateTime StartOf(int year) => UkTime.FromUk(new DateOnly(year, 1, 1), TimeOnly.MinValue);

    private static int Shown(FindRequest request) => request.Part is null ? First : PageSize;

    /// <summary>A record that the caller may see.</summary>
    internal sealed class Hit
    {
        public long Id { get; init; }

        public Guid SubjectId { get; init; }

        public required string Workstream { get; init; }

        /// <summary>Whose it is: the writer's agency, or the one that leads the case.</summary>
        public Guid AgencyId { get; init; }

        public bool IsOpen { get; init; }

        /// <summary>When it happened or was added; of people, cases and addresses when their case changed last (UTC).</summary>
        public DateTime At { get; init; }
    }
}
