using ECins.Host.Access;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Live;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.People;
using ECins.Host.People.Details;
using ECins.Host.People.Matching;
using ECins.Host.People.Protecting;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases;

/// <summary>The core's side of <see cref="ICases"/>.</summary>
internal sealed class CaseFile(
    CoreDbContext core, Holdings holdings, ReachWalk walk, CurrentCaller caller, MatchIndex index, ChosenReaders readers, IReadLog read, LiveBell bell, TimeProvider time)
    : ICases
{
    private const int MostChoices = 50;
    private const int MostParts = 200;
    private const int MostRecords = 1_000;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Holding Open(string workstream, string title, Marking marking)
    {
        var holding = holdings.Add(workstream, Holding.CaseKind, marking);
        core.Add(new Case
        {
            Id = holding.Id,
            Reference = Case.NewReference(workstream),
            Title = title,
            OpenedAt = Now,
        });
        return holding;
    }

    public async Task AbsorbAsync(Holding into, Guid record, CancellationToken cancellation)
    {
        Demand(into, Level.Contribute);
        var absorbed = await holdings.DemandAsync(record, Level.Manage, cancellation);
        if (into.Kind != Holding.CaseKind || absorbed.Kind == Holding.CaseKind || into.Workstream != absorbed.Workstream)
            throw new RefusedException("Only a case takes in records, and those of its own workstream.");
        foreach (var profile in await core.Set<Profile>().Where(p => p.HoldingId == record).ToListAsync(cancellation))
        {
            profile.HoldingId = into.Id;
            index.Tell(profile);
        }

        foreach (var part in await core.Set<Involvement>().Where(i => i.HoldingId == record).ToListAsync(cancellation))
            part.HoldingId = into.Id;
        absorbed.IsOpen = false;
        holdings.Touch(into);
    }

    public void Write(Holding holding, NewEntry entry) => Add(holding, entry);

    /// <summary>As <see cref="Write"/>.</summary>
    public Entry Add(Holding holding, NewEntry entry)
    {
        Demand(holding, Level.Contribute);
        return Put(holding, entry);
    }

    /// <summary>Puts an entry in place of another, which takes over who may read it.</summary>
    /// <param name="holding">The case.</param>
    /// <param name="wrong">The entry that stands.</param>
    /// <param name="entry">What is right.</param>
    /// <param name="whatWasWrong">What was wrong with it.</param>
    public Entry Correct(Holding holding, Entry wrong, NewEntry entry, string whatWasWrong)
    {
        Demand(holding, Level.Contribute);
        return Put(holding, entry, wrong.Id, whatWasWrong);
    }

    /// <summary>Writes down an answer that was asked for and is taken in when the case is closed too, for who contributes.</summary>
    public Entry AddAnswer(Holding holding, NewEntry answer)
    {
        DemandEvenClosed(holding, Level.Contribute);
        return Put(holding, answer);
    }

    /// <summary>Writes down, as a decision, a deed that has its own right to be done; to be called by nothing else.</summary>
    public void Decided(Holding holding, string text) => Put(holding, new NewEntry(EntryKind.Decision, text, Now));

    private Entry Put(Holding holding, NewEntry entry, Guid? corrects = null, string whatWasWrong = "")
    {
        holdings.Touch(holding);
        bell.RingAfterCommit(holding.Id);
        var id = NewId();
        readers.Add(id, entry.Audience, entry.Readers);
        return core.Add(new Entry
        {
            Id = id,
            HoldingId = holding.Id,
            Kind = entry.Kind,
            IsOpinion = entry.IsOpinion,
            Text = entry.Text.Trim(),
            Present = entry.Present.Trim(),
            HappenedAt = entry.HappenedAt,
            WrittenAt = Now,
            AuthorId = caller.Value.UserId!.Value,
            OrganisationId = caller.Value.OrganisationId!.Value,
            Audience = entry.Audience,
            CorrectsId = corrects,
            WhatWasWrong = whatWasWrong.Trim(),
            Marking = entry.Marking is { } marking && marking > holding.Marking ? marking : holding.Marking,
        }).Entity;
    }

    public Guid Involve(Holding holding, NewPerson person) => Record(holding, person).Id;

    /// <summary>As <see cref="Involve"/>.</summary>
    public Profile Record(Holding holding, NewPerson person, NewIdentifier? identifier = null)
    {
        Demand(holding, Level.Contribute);
        var id = NewId();
        var profile = new Profile
        {
            Id = id,
            HoldingId = holding.Id,
            Name = person.Name.Trim(),
            BornOn = person.BornOn,
            Contact = person.Contact.Trim(),
            PersonId = id,
            BornIn = person.BornOn is null ? person.BornIn : null,
        };
        if (person.Address is { } address)
            profile.Details.Add(Address.Of(address, Stamp(profile.Id)));
        if (identifier is not null)
            profile.Details.Add(Made(identifier, profile.Id));
        core.Add(profile);
        index.Add(profile);
        AddPart(holding, profile.Id, person);
        return profile;
    }

    /// <summary>Adds an address and an identifier to a person, unless they stand there already; what is to be protected then is.</summary>
    /// <param name="profile">Loaded with its details.</param>
    /// <param name="address">The address, if there is one.</param>
    /// <param name="identifier">The identifier, if there is one.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task AddNewDetailsAsync(Profile profile, NewAddress? address, NewIdentifier? identifier, CancellationToken cancellation)
    {
        Detail?[] said = [address is null ? null : Address.Of(address, Stamp(profile.Id)), identifier is null ? null : Made(identifier, profile.Id)];
        foreach (var detail in said.OfType<Detail>())
        {
            var same = profile.Details.Where(d => !d.WasWrong && d.SaysTheSameAs(detail)).ToList();
            if (detail.IsProtected)
                core.AddRange(same.Where(d => !d.IsProtected).Select(d => ProtectionChange.Make(d, true, "Recorded again, as protected", caller.Value.UserId!.Value, time)).ToList());
            if (!same.Exists(d => d.EndedAt is null))
                core.Add(detail);
        }

        await index.RefreshAsync(profile, cancellation);
    }

    /// <summary>As <see cref="Involve"/>, of what is no person.</summary>
    public Profile RecordOther(Holding holding, OtherForm other, NewPerson part)
    {
        Demand(holding, Level.Contribute);
        var id = NewId();
        var profile = new Profile { Id = id, HoldingId = holding.Id, Name = "", Contact = "", PersonId = id };
        other.WriteTo(profile);
        if (part.Address is { } address)
            profile.Details.Add(Address.Of(address, Stamp(id)));
        core.Add(profile);
        index.Add(profile);
        AddPart(holding, id, part);
        return profile;
    }

    private Identifier Made(NewIdentifier identifier, Guid profile) =>
        identifier.Make(time.UkToday().Year, caller.Value.OrganisationId, Stamp(profile));

    private DetailStamp Stamp(Guid profile) => new(NewId(), profile, caller.Value.UserId!.Value, Now);

    /// <summary>Adds what a recorded person is in the case.</summary>
    public void AddPart(Holding holding, Guid profile, NewPerson person)
    {
        Demand(holding, Level.Contribute);
        core.AddRange(person.Roles.Select((role, at) => new Involvement
        {
            Id = NewId(),
            HoldingId = holding.Id,
            ProfileId = profile,
            Role = role,
            Note = person.Note.Trim(),
            ReviewOn = at == 0 ? person.ReviewOn : null,
        }));
        holdings.Touch(holding);
    }

    public async Task<IReadOnlyList<CaseChoice>> ContributableAsync(string workstream, CancellationToken cancellation)
    {
        var newest = await walk.OpenCasesAsync(Level.Contribute, MostChoices, reached => reached.Where(h => h.Workstream == workstream), cancellation);
        var cases = await core.Set<Case>().Where(c => newest.Contains(c.Id))
            .Select(c => new CaseChoice(c.Id, c.Reference, c.Title)).ToDictionaryAsync(c => c.Id, cancellation);
        return [.. newest.Select(id => cases[id])];
    }

    public async Task<IReadOnlyList<PersonLine>> PeopleAsync(Guid holdingId, IReadOnlyCollection<Guid>? records, CancellationToken cancellation)
    {
        if (await holdings.FindAsync(holdingId, cancellation) is not { } holding || holdings.Rule.LevelOf(holding) < Level.Read)
            return [];

        Guid? caseId = holding.Kind == Holding.CaseKind ? holdingId : null;
        var parts = core.Set<Involvement>().AsNoTracking().Where(i => i.HoldingId == holdingId);
        if (records is not null)
            parts = parts.Where(i => records.Contains(i.ProfileId));
        var people = await parts.OrderBy(i => i.Profile.Name).Select(i => new { i.Id, i.Role, i.ProfileId, i.Profile.Name })
            .ToListAsync(cancellation);
        people.ForEach(p => read.Showed(new Subject("person", p.ProfileId.ToString())));
        return [.. people.OrderBy(p => p.Role).Select(p => new PersonLine(p.ProfileId, p.Role, p.Role.Show(), p.Name, PersonPages.HrefOf(p.ProfileId, caseId, p.Id)))];
    }

    public Task<IReadOnlyList<CasePart>> PartsAsync(Guid caseId, IReadOnlyCollection<InvolvementRole> roles, CancellationToken cancellation) =>
        PartsAsync(caseId, profiles => profiles.Where(p => p.Involvements.Any(i => roles.Contains(i.Role))), cancellation);

    public async Task<CasePart?> PartAsync(Guid caseId, Guid record, CancellationToken cancellation) =>
        (await PartsAsync(caseId, profiles => profiles.Where(p => p.Id == record), cancellation)).SingleOrDefault();

    private async Task<IReadOnlyList<CasePart>> PartsAsync(Guid caseId, Func<IQueryable<Profile>, IQueryable<Profile>> which, CancellationToken cancellation)
    {
        if (await holdings.LevelAsync(caseId, cancellation) < Level.Read)
            return [];

        var profiles = await which(core.Set<Profile>().AsNoTracking().Where(p => p.HoldingId == caseId)).Include(p => p.Involvements)
            .Include(p => p.Details.Where(d => d is Address && d.EndedAt == null && !d.WasWrong)).OrderBy(p => p.Name).Take(MostParts).ToListAsync(cancellation);
        profiles.ForEach(p => read.Showed(new Subject("person", p.Id.ToString())));
        var records = await RecordsAsync([.. profiles.Select(p => p.PersonId)], cancellation);
        return [.. profiles.Where(p => p.Involvements.Count > 0).Select(p => PartOf(p, records))];
    }

    private async Task<ILookup<Guid, Guid>> RecordsAsync(List<Guid> people, CancellationToken cancellation)
    {
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        return (await core.Set<Profile>().Where(p => people.Contains(p.PersonId) && reads.Any(h => h.Id == p.HoldingId))
            .OrderBy(p => p.Id).Take(MostRecords).Select(p => new { p.PersonId, p.Id }).ToListAsync(cancellation)).ToLookup(p => p.PersonId, p => p.Id);
    }

    private static CasePart PartOf(Profile profile, ILookup<Guid, Guid> records) => new(
        profile.Id,
        profile.Kind switch { ProfileKind.Person => PartKind.Person, ProfileKind.Premises or ProfileKind.Place => PartKind.Place, _ => PartKind.Body },
        profile.Name, [.. profile.Involvements.Select(i => i.Role).Distinct().Order()],
        PersonPages.HrefOf(profile.Id, profile.HoldingId, profile.Involvements.MinBy(i => i.Id)!.Id))
    {
        BornOn = profile.BornOn,
        BornIn = profile.BornIn,
        Address = ToWriteTo([.. profile.Details.OfType<Address>()]),
        Records = [.. records[profile.PersonId]],
    };

    private static string ToWriteTo(List<Address> known) =>
        known.Where(a => !a.IsRuledOut(known, k => k.NeverWrite)).MaxBy(a => a.AddedAt)?.OneLine ?? "";

    private void Demand(Holding holding, Level level)
    {
        DemandEvenClosed(holding, level);
        Holdings.CheckOpen(holding, level);
    }

    private void DemandEvenClosed(Holding holding, Level level)
    {
        if (holdings.Rule.LevelOf(holding) < level)
            throw new RefusedException($"Does not reach the case at {level}.");
    }

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}
