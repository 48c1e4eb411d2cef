using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Contacts;

/// <summary>How people of cases are kept in touch with, as far as the caller reads the cases.</summary>
internal sealed class ContactQueries(AsbDbContext asb, IHoldings holdings, ICasePeople people, Caller caller, TimeProvider time) : IScopedService
{
    public const int PageSize = 25;
    public const int MostCounted = 99;
    private const int MostPlans = 500;
    private const int MostContacts = 50;

    /// <summary>The people of a case that the caller reads, each with their plan.</summary>
    public async Task<IReadOnlyList<KeptInTouch>> OfCaseAsync(Guid caseId, CancellationToken cancellation)
    {
        var found = await people.OfAsync(caseId, cancellation);
        var plans = await asb.Set<ContactPlan>().AsNoTracking().Where(p => p.HoldingId == caseId).OrderBy(p => p.PersonId).Take(MostPlans)
            .ToDictionaryAsync(p => p.PersonId, cancellation);
        return [.. found.Select(p => new KeptInTouch(p, plans.GetValueOrDefault(p.Record)))];
    }

    /// <summary>A person of a case that the caller reads; <c>null</c> when they are of none such.</summary>
    public async Task<KeptInTouch?> FindAsync(Guid caseId, Guid person, CancellationToken cancellation) =>
        (await people.OfAsync(caseId, cancellation)).FirstOrDefault(p => p.Record == person) is not { } found
            ? null
            : new KeptInTouch(found, await asb.Set<ContactPlan>().AsNoTracking().SingleOrDefaultAsync(p => p.HoldingId == caseId && p.PersonId == person, cancellation));

    /// <summary>The latest contacts with a person of a case that the caller reads.</summary>
    public Task<List<Contact>> ContactsAsync(Guid caseId, Guid person, CancellationToken cancellation) => asb.Set<Contact>().AsNoTracking()
        .Where(c => c.HoldingId == caseId && c.PersonId == person).OrderByDescending(c => c.At).Take(MostContacts).ToListAsync(cancellation);

    /// <summary>A page of the plans in cases that the caller works, the most urgent first; one more than a page when others follow.</summary>
    /// <param name="view">Whose.</param>
    /// <param name="page">From 0.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<IReadOnlyList<ContactLine>> PageAsync(ContactView view, int page, CancellationToken cancellation) =>
        LinesAsync(Ordered(Worked(view)).Skip(page * PageSize).Take(PageSize + 1), cancellation);

    /// <summary>Those that are due today or overdue.</summary>
    public Task<IReadOnlyList<ContactLine>> DueAsync(ContactView view, int most, CancellationToken cancellation)
    {
        var today = time.UkToday();
        return LinesAsync(Ordered(Worked(view).Where(p => p.DueOn <= today)).Take(most), cancellation);
    }

    /// <summary>Those that are overdue with some colleagues, in cases that the caller reads; the latest first.</summary>
    public Task<IReadOnlyList<ContactLine>> LateWithAsync(IReadOnlyCollection<Guid> colleagues, int most, CancellationToken cancellation)
    {
        var today = time.UkToday();
        return LinesAsync(Ordered(Reached(Level.Read).Where(p => p.DueOn < today && colleagues.Contains(p.DoerId))).Take(most), cancellation);
    }

    /// <summary>How many are due today or overdue; one more than <see cref="MostCounted"/> when there are more.</summary>
    public Task<int> CountDueAsync(ContactView view, CancellationToken cancellation)
    {
        var today = time.UkToday();
        return Ordered(Worked(view).Where(p => p.DueOn <= today)).Take(MostCounted + 1).CountAsync(cancellation);
    }

    private static IOrderedQueryable<ContactPlan> Ordered(IQueryable<ContactPlan> plans) => plans.OrderBy(p => p.DueOn).ThenBy(p => p.Id);

    private IQueryable<ContactPlan> Worked(ContactView view)
    {
        var (user, agency, plans) = (caller.UserId, caller.OrganisationId, Reached(Level.Contribute));
        return view switch
        {
            ContactView.Mine => plans.Where(p => p.DoerId == user),
            ContactView.Owned => plans.Where(p => p.Holding.OwnerId == user || p.Holding.DeputyId == user),
            _ => plans.Where(p => p.AgencyId == agency),
        };
    }

    private IQueryable<ContactPlan> Reached(Level level)
    {
        var reached = asb.Set<Holding>().Where(holdings.Rule.Allows(level)).Where(h => h.IsOpen);
        return asb.Set<ContactPlan>().AsNoTracking().Where(p => p.IsOpen && reached.Any(h => h.Id == p.HoldingId));
    }

    private async Task<IReadOnlyList<ContactLine>> LinesAsync(IQueryable<ContactPlan> plans, CancellationToken cancellation)
    {
        var found = await plans.ToListAsync(cancellation);
        var named = await people.NamedAsync([.. found.Select(p => p.PersonId)], cancellation);
        return [.. found.Where(p => named.ContainsKey(p.PersonId)).Select(p => new ContactLine(p, named[p.PersonId]))];
    }
}

internal enum ContactView
{
    /// <summary>Those whom the caller is to reach.</summary>
    Mine,

    /// <summary>Those in cases that the caller owns or stands in for.</summary>
    Owned,

    /// <summary>Those whom the caller's agency is to reach.</summary>
    Agency,
}

/// <param name="Person">A person of the case.</param>
/// <param name="Plan">Their plan; <c>null</c> where none was ever made.</param>
internal sealed record KeptInTouch(CasePerson Person, ContactPlan? Plan)
{
    /// <summary>The plan by which somebody stays in touch now.</summary>
    public ContactPlan? Standing => Plan is { IsOpen: true } plan ? plan : null;

    /// <summary>What was planned is no longer safe.</summary>
    public bool IsUnsafe => Standing is { } plan && Person.Unsafe.Contains(plan.Way);
}

/// <param name="Plan">When contact is due.</param>
/// <param name="Person">With whom.</param>
internal sealed record ContactLine(ContactPlan Plan, PersonOfCase Person)
{
    public string Href => $"{ReadHref}/record";

    /// <summary>Where it is read, for whoever does not contribute to the case too.</summary>
    public string ReadHref => $"/asb/cases/{Plan.HoldingId}/contact/{Plan.PersonId}";
}
