using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Contacts;

/// <summary>Plans how people of a case are kept in touch with, and records that they were. For those who contribute to the case.</summary>
internal sealed class ContactService(
    AsbDbContext asb, IUnitOfWork unitOfWork, IHoldings holdings, ICases cases, ICasePeople people, IColleagues colleagues, WorkingDays days, Caller caller,
    TimeProvider time) : IScopedService
{
    private const string Key = "asb";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Sets a person's plan, based on the version of it that the user saw; <c>0</c> where there was none.</summary>
    public Task PlanAsync(Guid caseId, Guid person, PlanForm form, int version, CancellationToken cancellation) => WriteAsync(
        ContactDeeds.Planned, caseId, person,
        async at =>
        {
            form.Check(at.Person);
            var plan = await FindAsync(caseId, person, cancellation);
            if (plan?.DoerId != form.DoerId)
                await CheckDoerAsync(form.DoerId!.Value, caseId, nameof(form.DoerId), cancellation);
            if (plan is null)
                asb.Add(plan = Blank(caseId, person, form));
            else
                asb.Entry(plan).ExpectVersion(version);
            Put(plan, form);
            plan.Begin(await LastAsync(caseId, person, cancellation), days);
        },
        cancellation);

    /// <summary>Nobody stays in touch any more; based on the version of the plan that the user saw.</summary>
    public Task EndAsync(Guid caseId, Guid person, string? why, int version, CancellationToken cancellation)
    {
        new Rules().ExpectText(why, ContactPlan.LongestNote, "Why", "Enter why nobody stays in touch any more").Check();
        return WriteAsync(
            ContactDeeds.PlanEnded, caseId, person,
            async _ =>
            {
                if (await FindAsync(caseId, person, cancellation) is not { IsOpen: true } plan)
                    throw new RuleException("Why", "There is no plan any more");
                asb.Entry(plan).ExpectVersion(version);
                plan.End(why!.Trim());
            },
            cancellation, why);
    }

    /// <summary>Records that a person was reached, or that somebody tried; it stands in the chronology.</summary>
    public Task RecordAsync(Guid caseId, Guid person, ContactForm form, CancellationToken cancellation)
    {
        form.Check(Now);
        return WriteAsync(
            ContactDeeds.Recorded, caseId, person,
            async at =>
            {
                if (form.ById != caller.UserId)
                    await CheckColleagueAsync(form.ById!.Value, nameof(form.ById), cancellation);
                asb.Add(Made(caseId, person, form));
                cases.Write(at.Holding, new NewEntry(form.Way!.Value.Kind(), form.Entry(at.Person.Name), form.At!.Value));
                if (await FindAsync(caseId, person, cancellation) is { } plan)
                    plan.Take(UkTime.DayOf(form.At.Value), form.IsReached!.Value, days);
            },
            cancellation);
    }

    private Task WriteAsync(DeedType deed, Guid caseId, Guid person, Func<OnPerson, Task> write, CancellationToken cancellation, string? reason = null) =>
        unitOfWork.WriteAsync(
            new Deed(deed) { Workstream = Key, Reason = reason?.Trim(), Subjects = [new(Holding.CaseKind, caseId.ToString()), new("person", person.ToString())] },
            async _ =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                var found = (await people.OfAsync(caseId, cancellation)).FirstOrDefault(p => p.Record == person)
                    ?? throw new RefusedException("There is no such person in the case.");
                await write(new OnPerson(holding, found));
                holdings.Touch(holding);
            },
            cancellation);

    private Task<ContactPlan?> FindAsync(Guid caseId, Guid person, CancellationToken cancellation) =>
        asb.Set<ContactPlan>().SingleOrDefaultAsync(p => p.HoldingId == caseId && p.PersonId == person, cancellation);

    private async Task<DateOnly?> LastAsync(Guid caseId, Guid person, CancellationToken cancellation)
    {
        var last = await asb.Set<Contact>().Where(c => c.HoldingId == caseId && c.PersonId == person && c.IsReached)
            .OrderByDescending(c => c.At).Select(c => (DateTime?)c.At).FirstOrDefaultAsync(cancellation);
        return last is { } at ? UkTime.DayOf(at) : null;
    }

    private async Task CheckColleagueAsync(Guid user, string field, CancellationToken cancellation)
    {
        if (!await colleagues.WorksAsync(user, Key, cancellation))
            throw new RuleException(field, "Select somebody of your own organisation");
    }

    // Who does not work on the case would never find it among what is theirs, and contact would fall due with nobody.
    private async Task CheckDoerAsync(Guid user, Guid caseId, string field, CancellationToken cancellation)
    {
        await CheckColleagueAsync(user, field, cancellation);
        if (!await colleagues.ReachesAsync(user, caseId, Level.Contribute, cancellation))
            throw new RuleException(field, "They cannot work on this case. Its owner can let them in; or select somebody else");
    }

    private ContactPlan Blank(Guid caseId, Guid person, PlanForm form) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        HoldingId = caseId,
        PersonId = person,
        Every = form.Every!.Value,
        Count = form.Count!.Value,
        Way = form.Way!.Value,
        DoerId = form.DoerId!.Value,
        AgencyId = caller.OrganisationId!.Value,
        StartedOn = time.UkToday(),
    };

    private void Put(ContactPlan plan, PlanForm form)
    {
        (plan.Every, plan.Count, plan.Way, plan.Note) = (form.Every!.Value, form.Count!.Value, form.Way!.Value, form.Note?.Trim() ?? "");
        if (!plan.IsOpen)
            plan.StartedOn = time.UkToday();
        if (plan.DoerId != form.DoerId)
            (plan.DoerId, plan.AgencyId) = (form.DoerId!.Value, caller.OrganisationId!.Value);
    }

    private Contact Made(Guid caseId, Guid person, ContactForm form) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        HoldingId = caseId,
        PersonId = person,
        At = form.At!.Value,
        Way = form.Way!.Value,
        IsReached = form.IsReached!.Value,
        ById = form.ById!.Value,
        RecordedAt = Now,
    };

    private sealed record OnPerson(Holding Holding, CasePerson Person);
}
