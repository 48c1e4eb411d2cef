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
internal sealed class FindQueries(CoreDbContext core, Holdings holdings, CurrentCaller caller, ITextSearch text, FoundLines lines) : IScopedService
{
    /// <summary>A page of one part, and as far as parts are counted.</summary>
    public const int PageSize = 50;

    /// <summary>How much is shown of each part while all are.</summary>
    public const int First = 5;

    /// <summary>The most that the index tells of at once: it is for asking about somebody, not for listing.</summary>
    public const int MostElsewhere = 25;

    public async Task<Findings> FindAsync(FindRequest request, CancellationToken cancellation)
    {
        bool Wants(FindPart part) => request.Part is null || request.Part == part;
        var found = new Findings(
            Wants(FindPart.People) ? await PeopleAsync(request, cancellation) : Part<FoundPerson>.None,
            Wants(FindPart.People) && request.Before is null ? await ElsewhereAsync(request, cancellation) : [],
            Wants(FindPart.Cases) ? await PartAsync(request, Cases(request), lines.CasesAsync, cancellation) : Part<FoundCase>.None,
            Wants(FindPart.Notes) ? await PartAsync(request, Notes(request), lines.NotesAsync, cancellation) : Part<FoundNote>.None,
            Wants(FindPart.Files) ? await PartAsync(request, Files(request), lines.FilesAsync, cancellation) : Part<FoundFile>.None,
            Wants(FindPart.Addresses) ? await PartAsync(request, Addresses(request), lines.AddressesAsync, cancellation) : Part<FoundAddress>.None);
        return found with { IsCut = await IsCutAsync(request, cancellation) };
    }

    /// <summary>Whether the words stand in more records than are looked at.</summary>
    private async Task<bool> IsCutAsync(FindRequest request, CancellationToken cancellation)
    {
        foreach (var kind in Enum.GetValues<FindableKind>())
        {
            if (await text.InText(core, kind, request.Terms).CountAsync(cancellation) >= ITextSearch.Most)
                return true;
        }

        return false;
    }

    // Those whose names sound like it only where those who are called so leave room.
    private async Task<Part<FoundPerson>> PeopleAsync(FindRequest request, CancellationToken cancellation)
    {
        var named = await PartAsync(request, People(request), lines.PeopleAsync, cancellation);
        if (named.HasMore || request.Before is not null)
            return named;

        var wider = request with { Terms = request.Terms with { BySound = true } };
        var all = await PartAsync(wider, People(wider), lines.PeopleAsync, cancellation);
        return all with { Shown = [.. named.Shown.Concat(all.Shown).DistinctBy(p => p.ProfileId).Take(Shown(request))] };
    }

    private async Task<IReadOnlyList<FoundElsewhere>> ElsewhereAsync(FindRequest request, CancellationToken cancellation)
    {
        var wider = request.Terms with { BySound = true };
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read)).Select(h => h.Id);
        var knows = Within(core.Set<Holding>().Where(holdings.Rule.KnowsOf()), request);
        var found = await Proposed(text.InNames(core, wider))
            .Join(core.Set<Profile>(), f => f.SubjectId, p => p.Id, (f, p) => new { f.Id, p.HoldingId, ProfileId = p.Id })
            .Join(knows, p => p.HoldingId, h => h.Id, (p, h) => p)
            .Where(p => !reads.Contains(p.HoldingId))
            .OrderByDescending(p => p.Id).Take(MostElsewhere).Select(p => p.ProfileId).ToListAsync(cancellation);
        return await lines.ElsewhereAsync(found, cancellation);
    }

    internal IQueryable<Hit> People(FindRequest request) =>
        Proposed(text.InText(core, FindableKind.Person, request.Terms))
            .Join(core.Set<Profile>(), f => f.SubjectId, p => p.Id, (f, p) => new { f.Id, f.SubjectId, p.HoldingId })
            .Join(Read(request), p => p.HoldingId, h => h.Id, (p, h) => new Hit { Id = p.Id, SubjectId = p.SubjectId });

    private IQueryable<Hit> Cases(FindRequest request) =>
        Proposed(text.InText(core, FindableKind.Case, request.Terms))
            .Join(Read(request), f => f.SubjectId, h => h.Id, (f, h) => new Hit { Id = f.Id, SubjectId = f.SubjectId });

    private IQueryable<Hit> Addresses(FindRequest request) =>
        Proposed(text.InText(core, FindableKind.Address, request.Terms))
            .Join(core.Set<Address>().Where(a => a.EndedAt == null && !a.WasWrong), f => f.SubjectId, a => a.Id, (f, a) => new { f.Id, f.SubjectId, a.ProfileId })
            .Join(core.Set<Profile>(), a => a.ProfileId, p => p.Id, (a, p) => new { a.Id, a.SubjectId, p.HoldingId })
            .Join(Read(request), a => a.HoldingId, h => h.Id, (a, h) => new Hit { Id = a.Id, SubjectId = a.SubjectId });

    // A file is of the agency that added it, and seen by no more people than the entry that it came with.
    internal IQueryable<Hit> Files(FindRequest request)
    {
        var entries = Readable<Entry>().Select(e => (Guid?)e.Id);
        var readable = Readable<Document>().Where(d => d.Quarantine == null && d.WithdrawnAt == null)
            .Where(d => d.EntryId == null || entries.Contains(d.EntryId));
        if (request.AgencyId is { } agency)
            readable = readable.Where(d => d.OrganisationId == agency);
        return Proposed(text.InText(core, FindableKind.File, request.Terms))
            .Join(readable, f => f.SubjectId, d => d.Id, (f, d) => new { f.Id, f.SubjectId, d.HoldingId })
            .Join(Read(request with { AgencyId = null }), d => d.HoldingId, h => h.Id, (d, h) => new Hit { Id = d.Id, SubjectId = d.SubjectId });
    }

    // An entry is of the agency that wrote it, whichever leads the case.
    internal IQueryable<Hit> Notes(FindRequest request)
    {
        var readable = Readable<Entry>().Where(Entry.Stands);
        if (request.AgencyId is { } agency)
            readable = readable.Where(e => e.OrganisationId == agency);
        return Proposed(text.InText(core, FindableKind.Entry, request.Terms))
            .Join(readable, f => f.SubjectId, e => e.Id, (f, e) => new { f.Id, f.SubjectId, e.HoldingId })
            .Join(Read(request with { AgencyId = null }), e => e.HoldingId, h => h.Id, (e, h) => new Hit { Id = e.Id, SubjectId = e.SubjectId });
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
        return held;
    }

    private static async Task<Part<T>> PartAsync<T>(
        FindRequest request, IQueryable<Hit> hits,
        Func<IReadOnlyList<Guid>, FindTerms, CancellationToken, Task<IReadOnlyList<T>>> read, CancellationToken cancellation)
    {
        if (request.Before is { } before)
            hits = hits.Where(h => h.Id < before);
        var found = await hits.OrderByDescending(h => h.Id).Take(PageSize + 1).ToListAsync(cancellation);
        var shown = await read([.. found.Take(Shown(request)).Select(h => h.SubjectId)], request.Terms, cancellation);
        var hasMore = found.Count > PageSize;
        return new Part<T>(shown, Math.Min(found.Count, PageSize), hasMore, hasMore ? found[PageSize - 1].Id : null);
    }

    private static int Shown(FindRequest request) => request.Part is null ? First : PageSize;

    /// <summary>A record that the caller may see.</summary>
    internal sealed class Hit
    {
        public long Id { get; init; }

        public Guid SubjectId { get; init; }
    }
}
