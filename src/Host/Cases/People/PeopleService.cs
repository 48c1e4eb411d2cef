using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.People.Details;
using ECins.Host.People.Joining;
using ECins.Host.People.Matching;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.People;

/// <summary>Records the people and places of a case, what becomes of allegations, and when all that is to be reviewed. For those who contribute.</summary>
internal sealed class PeopleService(
    CoreDbContext core, Holdings holdings, CaseFile file, MatchIndex index, JoinService joins, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    private const string WhenRecorded = "Said to be the same when recorded";

    /// <summary>Fails beside the fields when a person cannot be recorded so.</summary>
    public void Check(NewPerson person, NewIdentifier? identifier = null)
    {
        var rules = new Rules()
            .ExpectText(person.Name, Profile.LongestName, "Name", "Enter a name, or what they are known by")
            .Expect(person.BornIn is null || (person.BornIn >= time.UkToday().Year - 120 && person.BornIn <= time.UkToday().Year), "BornIn", "Enter the year with four digits, like 1987")
            .Expect(person.BornOn is null || person.BornIn is null || person.BornOn.Value.Year == person.BornIn, "BornIn", "Leave the year empty when the date of birth is known")
            .Expect(person.BornOn is null || person.BornOn <= time.UkToday(), "BornOn", "Date of birth must be in the past");
        ExpectPart(rules, person);
        identifier?.Check(rules, time.UkToday().Year);
        rules.Check();
    }

    /// <summary>
    /// Records a person; where it is somebody known, as one more part of theirs, with what is new of them, or joined with that
    /// record.
    /// </summary>
    public Task AddAsync(Guid caseId, NewPerson person, NewIdentifier? identifier, Guid? sameAs, CancellationToken cancellation)
    {
        Check(person, identifier);
        new Rules().Expect(person.Roles.All(ProfileWords.RolesOf(ProfileKind.Person).Contains), "Role", "Select what they are in this case").Check();
        return unitOfWork.WriteAsync(
            About(CaseDeeds.PersonAdded, caseId),
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                if (sameAs is { } known && await OfCaseAsync(caseId, known, cancellation) is { } there)
                    return await AddPartAsync(holding, there, person, identifier, unit, cancellation);

                var profile = file.Record(holding, person, identifier);
                unit.About(new Subject("person", profile.Id.ToString()));
                if (sameAs is { } other)
                    await joins.JoinAsync(profile, other, WhenRecorded, unit, cancellation);
                return profile.Id;
            },
            cancellation);
    }

    private Task<Profile?> OfCaseAsync(Guid caseId, Guid id, CancellationToken cancellation) =>
        core.Set<Profile>().Include(p => p.Details).SingleOrDefaultAsync(p => p.Id == id && p.HoldingId == caseId, cancellation);

    /// <summary>Fails beside the fields when a family, a group, premises or a place cannot be recorded so.</summary>
    /// <param name="other">What it is.</param>
    /// <param name="part">What it is in the case.</param>
    /// <param name="isRoleSaid">Whether they said what it is in the case.</param>
    public void CheckOther(OtherForm other, NewPerson part, bool isRoleSaid)
    {
        var rules = new Rules();
        other.Check(rules);
        rules.Expect(isRoleSaid, "Role", "Select what it is in this case")
            .Expect(other.Kind is not { } kind || part.Roles.All(ProfileWords.RolesOf(kind).Contains), "Role", "It cannot be that in a case")
            .Expect(part.Address is null || other.Kind != ProfileKind.Family, "Lines", "A family has no address of its own: say where each of them lives");
        ExpectPart(rules, part).Check();
    }

    private Rules ExpectPart(Rules rules, NewPerson part)
    {
        rules
            .Expect(part.ReviewOn is null || part.ReviewOn >= time.UkToday(), "ReviewOn", "The review must be today or in the future")
            .Expect(part.Contact.Length <= Profile.LongestContact, "Contact", $"This must be {Profile.LongestContact} characters or less")
            .Expect(part.Note.Length <= Involvement.LongestNote, "Note", $"This must be {Involvement.LongestNote} characters or less");
        return part.Address is { } address ? AddressRules.Check(rules, address) : rules;
    }

    /// <summary>
    /// Records a family, a group, premises or a place, and what it is in the case; where it is one known, as one more part of it,
    /// or joined with that record.
    /// </summary>
    public Task AddOtherAsync(Guid caseId, OtherForm other, NewPerson part, Guid? sameAs, CancellationToken cancellation)
    {
        CheckOther(other, part, isRoleSaid: true);
        return unitOfWork.WriteAsync(
            About(CaseDeeds.PersonAdded, caseId),
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                if (sameAs is { } known && await OfCaseAsync(caseId, known, cancellation) is { } there)
                    return await AddPartAsync(holding, there, part, null, unit, cancellation);

                var profile = file.RecordOther(holding, other, part);
                unit.About(new Subject("person", profile.Id.ToString()));
                if (sameAs is { } same)
                    await joins.JoinAsync(profile, same, WhenRecorded, unit, cancellation);
                return profile.Id;
            },
            cancellation);
    }

    private async Task<Guid> AddPartAsync(
        Holding holding, Profile there, NewPerson part, NewIdentifier? identifier, IUnit unit, CancellationToken cancellation)
    {
        if (!part.Roles.All(ProfileWords.RolesOf(there.Kind).Contains))
            throw new RefusedException("It cannot be that.");

        file.AddPart(holding, there.Id, part);
        await file.AddNewDetailsAsync(there, part.Address, identifier, cancellation);
        unit.About(new Subject("person", there.Id.ToString()));
        return there.Id;
    }

    /// <summary>Changes what a family, a group, premises or a place is; its kind stays.</summary>
    public Task ChangeOtherAsync(Guid caseId, Guid involvement, OtherForm other, int version, CancellationToken cancellation)
    {
        var rules = new Rules();
        other.Check(rules);
        rules.Check();
        return ChangePartAsync(CaseDeeds.PersonChanged, caseId, involvement, part =>
        {
            if (part.Profile.Kind == ProfileKind.Person)
                throw new RefusedException("Is a person.");

            new Rules().Expect(part.Profile.Kind == other.Kind, "Other.Sort", $"It is a {part.Profile.Kind.Show().ToLowerInvariant()}; record another if it is not").Check();
            core.Entry(part.Profile).ExpectVersion(version);
            other.WriteTo(part.Profile);
        }, cancellation);
    }

    /// <summary>Says what became of an allegation; what was said before stays on record.</summary>
    public Task SayAllegationAsync(Guid caseId, Guid involvement, AllegationForm form, int version, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return ChangePartAsync(CaseDeeds.AllegationSaid, caseId, involvement, part =>
        {
            if (part.Role != InvolvementRole.AllegedPerpetrator)
                throw new RefusedException("Nothing is alleged of them.");

            core.Entry(part).ExpectVersion(version);
            (part.Allegation, part.AllegationSince, part.AllegationWhy) = (form.Now, form.Since, form.Why!.Trim());
        }, cancellation);
    }

    /// <summary>Sets when what is done about a person is to be reviewed; <c>null</c> for not at all.</summary>
    public Task SetReviewAsync(Guid caseId, Guid involvement, DateOnly? on, int version, CancellationToken cancellation)
    {
        new Rules().Expect(on is null || on >= time.UkToday(), "ReviewOn", "The review must be today or in the future").Check();
        return ChangePartAsync(CaseDeeds.ReviewSet, caseId, involvement, part =>
        {
            core.Entry(part).ExpectVersion(version);
            part.ReviewOn = on;
        }, cancellation);
    }

    private Task ChangePartAsync(DeedType deed, Guid caseId, Guid involvement, Action<Involvement> change, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            About(deed, caseId),
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                var part = await core.Set<Involvement>().Include(i => i.Profile.Details)
                    .SingleOrDefaultAsync(i => i.Id == involvement && i.HoldingId == caseId, cancellation)
                    ?? throw new RefusedException("Is not of this case.");
                change(part);
                if (core.Entry(part.Profile).State == EntityState.Modified)
                    await index.RefreshAsync(part.Profile, cancellation);
                unit.About(new Subject("person", part.ProfileId.ToString()));
                holdings.Touch(holding);
            },
            cancellation);

    private static Deed About(DeedType type, Guid caseId) =>
        new(type) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] };
}
