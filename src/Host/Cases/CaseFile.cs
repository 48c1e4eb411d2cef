using ECins.Host.Access;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases;

/// <summary>The core's side of <see cref="ICases"/>.</summary>
internal sealed class CaseFile(
    CoreDbContext core, Holdings holdings, CurrentCaller caller, IReadLog read, TimeProvider time) : ICases
{
    private const int MostChoices = 50;

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
        foreach (var profile in await core.Set<Profile>().Where(p => p.HoldingId == record).ToListAsync(cancellation))
            profile.HoldingId = into.Id;
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
        holdings.Touch(holding);
        return core.Add(new Entry
        {
            Id = NewId(),
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
            Marking = entry.Marking is { } marking && marking > holding.Marking ? marking : holding.Marking,
        }).Entity;
    }

    public void Involve(Holding holding, NewPerson person)
    {
        Demand(holding, Level.Contribute);
        var profile = new Profile
        {
            Id = NewId(),
            HoldingId = holding.Id,
            Name = person.Name.Trim(),
            BornOn = person.BornOn,
            Contact = person.Contact.Trim(),
        };
        core.Add(profile);
        core.AddRange(person.Roles.Select((role, index) => new Involvement
        {
            Id = NewId(),
            HoldingId = holding.Id,
            ProfileId = profile.Id,
            Role = role,
            Note = person.Note.Trim(),
            ReviewOn = index == 0 ? person.ReviewOn : null,
        }));
        holdings.Touch(holding);
    }

    public async Task<IReadOnlyList<CaseChoice>> ContributableAsync(string workstream, CancellationToken cancellation)
    {
        var reached = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Contribute));
        return await core.Set<Case>()
            .Join(reached, c => c.Id, h => h.Id, (c, h) => new { c.Id, c.Reference, c.Title, h.Workstream, h.IsOpen, h.ChangedAt })
            .Where(c => c.Workstream == workstream && c.IsOpen)
            .OrderByDescending(c => c.ChangedAt).Take(MostChoices)
            .Select(c => new CaseChoice(c.Id, c.Reference, c.Title)).ToListAsync(cancellation);
    }

    public async Task<IReadOnlyList<PersonLine>> PeopleAsync(Guid holdingId, CancellationToken cancellation)
    {
        if (await holdings.LevelAsync(holdingId, cancellation) < Level.Read)
            return [];

        var people = await core.Set<Involvement>().AsNoTracking().Where(i => i.HoldingId == holdingId)
            .OrderBy(i => i.Profile.Name).Select(i => new { i.Role, i.ProfileId, i.Profile.Name })
            .ToListAsync(cancellation);
        people.ForEach(p => read.Showed(new Subject("person", p.ProfileId.ToString())));
        return [.. people.OrderBy(p => p.Role).Select(p => new PersonLine(p.Role.Show(), p.Name))];
    }

    private void Demand(Holding holding, Level level)
    {
        if (holdings.Rule.LevelOf(holding) < level)
            throw new RefusedException($"Does not reach the case at {level}.");
    }

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}
