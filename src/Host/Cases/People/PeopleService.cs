using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.People.Joining;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.People;

/// <summary>Records people of a case and when they are to be reviewed. For those who contribute.</summary>
internal sealed class PeopleService(
    CoreDbContext core, Holdings holdings, CaseFile file, JoinService joins, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    /// <summary>Fails beside the fields when a person cannot be recorded so.</summary>
    public void Check(NewPerson person) => new Rules()
        .ExpectText(person.Name, Profile.LongestName, "Name", "Enter a name, or what they are known by")
        .Expect(person.BornIn is null || (person.BornIn >= time.UkToday().Year - 120 && person.BornIn <= time.UkToday().Year), "BornIn", "Enter the year with four digits, like 1987")
        .Expect(person.BornOn is null || person.BornIn is null || person.BornOn.Value.Year == person.BornIn, "BornIn", "Leave the year empty when the date of birth is known")
        .Expect(person.BornOn is null || person.BornOn <= time.UkToday(), "BornOn", "Date of birth must be in the past")
        .Expect(person.ReviewOn is null || person.ReviewOn >= time.UkToday(), "ReviewOn", "The review must be today or in the future")
        .Expect(person.Contact.Length <= Profile.LongestContact, "Contact", $"This must be {Profile.LongestContact} characters or less")
        .Expect(person.Note.Length <= Involvement.LongestNote, "Note", $"This must be {Involvement.LongestNote} characters or less")
        .Check();

    /// <summary>Records a person; where it is somebody known, as one more part of theirs or joined with that record.</summary>
    public Task AddAsync(Guid caseId, NewPerson person, Guid? sameAs, CancellationToken cancellation)
    {
        Check(person);
        return unitOfWork.WriteAsync(
            About(CaseDeeds.PersonAdded, caseId),
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                if (sameAs is { } known && await core.Set<Profile>().AnyAsync(p => p.Id == known && p.HoldingId == caseId, cancellation))
                {
                    file.AddPart(holding, known, person);
                    unit.About(new Subject("person", known.ToString()));
                    return known;
                }

                var profile = file.Record(holding, person);
                unit.About(new Subject("person", profile.Id.ToString()));
                if (sameAs is { } other)
                    await joins.JoinAsync(profile, other, "Said to be the same when recorded", unit, cancellation);
                return profile.Id;
            },
            cancellation);
    }

    /// <summary>Sets when what is done about a person is to be reviewed; <c>null</c> for not at all.</summary>
    public Task SetReviewAsync(Guid caseId, Guid involvement, DateOnly? on, int version, CancellationToken cancellation)
    {
        new Rules().Expect(on is null || on >= time.UkToday(), "ReviewOn", "The review must be today or in the future").Check();
        return unitOfWork.WriteAsync(
            About(CaseDeeds.ReviewSet, caseId),
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                var part = await core.Set<Involvement>()
                    .SingleOrDefaultAsync(i => i.Id == involvement && i.HoldingId == caseId, cancellation)
                    ?? throw new RefusedException("Is not of this case.");
                core.Entry(part).ExpectVersion(version);
                part.ReviewOn = on;
                unit.About(new Subject("person", part.ProfileId.ToString()));
                holdings.Touch(holding);
            },
            cancellation);
    }

    private static Deed About(DeedType type, Guid caseId) =>
        new(type) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] };
}
