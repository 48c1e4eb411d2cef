using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Files;
using ECins.Host.Cases.People;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Files.Formats;
using ECins.Host.Finding.Text;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.People;
using ECins.Host.People.Details;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Finding;

/// <summary>
/// What a page shows of records that the caller was found to reach, in the order given. Each is a subject of the search.
/// </summary>
internal sealed class FoundLines(CoreDbContext core, WorkstreamRecords workstreams, ModuleCatalog catalog, IReadLog read) : IScopedService
{
    public async Task<IReadOnlyList<FoundPerson>> PeopleAsync(IReadOnlyList<Guid> ids, FindTerms terms, CancellationToken cancellation)
    {
        var people = await PersonLinesAsync(ids, cancellation);
        return [.. ids.Select(id => people[id].ToPerson())];
    }

    public async Task<IReadOnlyList<FoundElsewhere>> ElsewhereAsync(IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        var people = await PersonLinesAsync(ids, cancellation);
        return [.. ids.Select(id => people[id]).Select(p => new FoundElsewhere(p.Id, p.Name, p.Agency, p.Owner, p.OwnerMail))];
    }

    public async Task<IReadOnlyList<FoundCase>> CasesAsync(IReadOnlyList<Guid> ids, FindTerms terms, CancellationToken cancellation)
    {
        var cases = await core.Set<Case>().Where(c => ids.Contains(c.Id))
            .Join(core.Set<Organisation>(), c => c.Holding.LeadOrganisationId, o => o.Id, (c, o) => new { c.Id, c.Reference, c.Title, c.Holding.Workstream, c.Holding.IsOpen, Agency = o.Name })
            .ToDictionaryAsync(c => c.Id, cancellation);
        Show(Holding.CaseKind, ids);
        return
        [
            .. ids.Select(id => cases[id]).Select(c => new FoundCase(
                c.Id, c.Reference, Snippet.Of(c.Title, terms.Words), catalog.Find(c.Workstream)!.Name, c.Agency, c.IsOpen)),
        ];
    }

    public async Task<IReadOnlyList<FoundNote>> NotesAsync(IReadOnlyList<Guid> ids, FindTerms terms, CancellationToken cancellation)
    {
        var notes = await core.Set<Entry>().Where(e => ids.Contains(e.Id))
            .Join(core.Set<Case>(), e => e.HoldingId, c => c.Id, (e, c) => new { e.Id, e.Text, e.Present, e.HappenedAt, e.Kind, Author = e.Author.Name, Agency = e.Organisation.Name, CaseId = c.Id, c.Reference, c.Title })
            .ToDictionaryAsync(e => e.Id, cancellation);
        Show("entry", [.. notes.Keys]);
        Show(Holding.CaseKind, [.. notes.Values.Select(n => n.CaseId)]);
        return
        [
            .. ids.Where(notes.ContainsKey).Select(id => notes[id]).Select(n => new FoundNote(
                n.Id, n.CaseId, $"{n.Title}, {n.Reference}", n.HappenedAt, n.Kind.Show(), Snippet.Of(n.Text, terms.Words),
                Snippet.Of(n.Present, terms.Words), n.Author, n.Agency)),
        ];
    }

    public async Task<IReadOnlyList<FoundRecord>> RecordsAsync(IReadOnlyList<Guid> ids, FindTerms terms, CancellationToken cancellation)
    {
        var records = (await workstreams.FindAsync(ids, cancellation)).ToDictionary(r => r.Id);
        var held = records.Values.Select(r => r.HoldingId).ToList();
        var agencies = await core.Set<Holding>().Where(h => held.Contains(h.Id))
            .Join(core.Set<Organisation>(), h => h.LeadOrganisationId, o => o.Id, (h, o) => new { h.Id, o.Name })
            .ToDictionaryAsync(h => h.Id, h => h.Name, cancellation);
        return
        [
            .. ids.Where(records.ContainsKey).Select(id => records[id]).Select(r => new FoundRecord(
                r.Id, Snippet.Of(r.Called, terms.Words), Snippet.Of(r.Text, terms.Words),
                string.Join(", ", new[] { r.Kind, r.Reference, r.At?.Show() ?? "" }.Where(w => w.Length > 0)), agencies[r.HoldingId], r.Href)),
        ];
    }

    public async Task<IReadOnlyList<FoundFile>> FilesAsync(IReadOnlyList<Guid> ids, FindTerms terms, CancellationToken cancellation)
    {
        var files = await core.Set<Document>().Where(d => ids.Contains(d.Id))
            .Join(core.Set<Case>(), d => d.HoldingId, c => c.Id, (d, c) => new { d.Id, d.Title, d.Format, d.AddedAt, Agency = d.Organisation.Name, CaseId = c.Id, c.Reference, Case = c.Title })
            .ToDictionaryAsync(d => d.Id, cancellation);
        Show("file", [.. files.Keys]);
        Show(Holding.CaseKind, [.. files.Values.Select(d => d.CaseId)]);
        return
        [
            .. ids.Where(files.ContainsKey).Select(id => files[id]).Select(d => new FoundFile(
                d.Id, d.CaseId, $"{d.Case}, {d.Reference}", Snippet.Of(d.Title, terms.Words), d.Format.Show(), d.AddedAt, d.Agency)),
        ];
    }

    public async Task<IReadOnlyList<FoundAddress>> AddressesAsync(IReadOnlyList<Guid> ids, FindTerms terms, CancellationToken cancellation)
    {
        var addresses = await core.Set<Address>().AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellation);
        var people = await PersonLinesAsync([.. addresses.Values.Select(a => a.ProfileId).Distinct()], cancellation);
        return
        [
            .. ids.Select(id => addresses[id]).Select(a => new FoundAddress(
                Snippet.Of(a.OneLine, terms.Words), a.IsProtected, people[a.ProfileId].ToPerson())),
        ];
    }

    private async Task<Dictionary<Guid, PersonLine>> PersonLinesAsync(IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        Show("person", ids);
        return await core.Set<Profile>().Where(p => ids.Contains(p.Id))
            .Join(core.Set<Holding>(), p => p.HoldingId, h => h.Id, (p, h) => new { Profile = p, Holding = h })
            .Join(core.Set<User>(), p => p.Holding.OwnerId, u => u.Id, (p, u) => new { p.Profile, p.Holding, u.Name, u.Email })
            .Join(core.Set<Organisation>(), p => p.Holding.LeadOrganisationId, o => o.Id, (p, o) => new { p.Profile, p.Holding, p.Name, p.Email, Agency = o.Name })
            .Select(p => new PersonLine(
                p.Profile.Id, p.Profile.Name, new Life(p.Profile.BornOn, p.Profile.BornIn, p.Profile.HasDied, p.Profile.DiedOn, p.Profile.DiedIn), p.Holding.Id, p.Agency, p.Name, p.Email!,
                core.Set<Case>().Where(c => c.Id == p.Holding.Id).Select(c => c.Reference).FirstOrDefault(),
                core.Set<Case>().Where(c => c.Id == p.Holding.Id).Select(c => c.Title).FirstOrDefault(),
                core.Set<Involvement>().Where(i => i.ProfileId == p.Profile.Id).OrderBy(i => i.Role).Select(i => (Guid?)i.Id).FirstOrDefault()))
            .ToDictionaryAsync(p => p.Id, cancellation);
    }

    private void Show(string kind, IReadOnlyList<Guid> ids)
    {
        foreach (var id in ids)
            read.Showed(new Subject(kind, id.ToString()));
    }

    private sealed record PersonLine(
        Guid Id, string Name, Life Life, Guid HoldingId, string Agency, string Owner, string OwnerMail,
        string? Reference, string? Title, Guid? InvolvementId)
    {
        public FoundPerson ToPerson() => new(
            Id, Name,
            Life.BornOn is { } on ? $"Born {on.Show()}" : Life.BornIn is { } year ? $"Born about {year}" : "",
            Reference is null ? "In a report" : $"{Title}, {Reference}",
            Agency,
            PersonPages.HrefOf(Id, Reference is null ? null : HoldingId, InvolvementId),
            Life);
    }
}
