using ECins.Host.Access;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases;

/// <summary>The core's side of <see cref="ICases"/>.</summary>
internal sealed class CaseFile(CoreDbContext core, Holdings holdings, CurrentCaller caller, TimeProvider time) : ICases
{
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
        var absorbed = await holdings.DemandAsync(record, Level.Own, cancellation);
        foreach (var profile in await core.Set<Profile>().Where(p => p.HoldingId == record).ToListAsync(cancellation))
            profile.HoldingId = into.Id;
        foreach (var part in await core.Set<Involvement>().Where(i => i.HoldingId == record).ToListAsync(cancellation))
            part.HoldingId = into.Id;
        absorbed.IsOpen = false;
        holdings.Touch(into);
    }

    public void Write(Holding holding, NewEntry entry)
    {
        Demand(holding, Level.Contribute);
        core.Add(new Entry
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
        });
        holdings.Touch(holding);
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
        core.Add(new Involvement
        {
            Id = NewId(),
            HoldingId = holding.Id,
            ProfileId = profile.Id,
            Role = person.Role,
            Note = person.Note.Trim(),
        });
        holdings.Touch(holding);
    }

    private void Demand(Holding holding, Level level)
    {
        if (holdings.Rule.LevelOf(holding) < level)
            throw new RefusedException($"Does not reach the case at {level}.");
    }

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}
