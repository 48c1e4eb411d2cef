using ECins.Host.Accounts;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Mail;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Register;
using ECins.Host.Texts;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Rounds;

/// <summary>Says of everybody chosen how their code would reach them, or why they are left out, as things stand.</summary>
internal sealed class RoundPlanner(CoreDbContext core, MailRuleQueries rules, PersonalMailDomains personal, CurrentCaller caller, TimeProvider time) : IScopedService
{
    // The first that reaches somebody is theirs.
    private static readonly CodeRoute[] Order = [CodeRoute.Text, CodeRoute.Letter, CodeRoute.Spoken];

    /// <summary>Those chosen of the register of the caller's organisation, by name.</summary>
    /// <param name="wanted">Who is chosen, for what, and which ways a code may go.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<PlannedPerson>> PlanAsync(RoundWanted wanted, CancellationToken cancellation)
    {
        var organisation = caller.Value.OrganisationId;
        var people = await core.Set<ExternalPerson>().AsNoTracking().Where(p => p.OrganisationId == organisation && wanted.Chosen.Contains(p.Id))
            .OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(cancellation);
        var allowsPersonal = (await rules.CurrentAsync(cancellation)).AllowsPersonal;
        var asked = await AskedAsync(wanted, cancellation);
        return people.ConvertAll(person => person switch
        {
            { RetiredAt: not null } => PlannedPerson.Left(person, RoundReason.Retired),
            _ when !allowsPersonal && personal.Contains(person.Address) => PlannedPerson.Left(person, RoundReason.PersonalAddress),
            _ when asked.Contains(person.Id) => PlannedPerson.Left(person, RoundReason.AlreadyAsked),
            _ => Order.Where(r => wanted.Ways.Contains(r) && Reaches(r, person)).Select(r => (CodeRoute?)r).FirstOrDefault() is { } route
                ? new PlannedPerson(person, route, null)
                : PlannedPerson.Left(person, RoundReason.NoWay),
        });
    }

    private static bool Reaches(CodeRoute route, ExternalPerson person) => route switch
    {
        CodeRoute.Text => MobileNumbers.International(person.Telephone) is not null,
        CodeRoute.Letter => person.PostalAddress.Length > 0,
        _ => true,
    };

    // Those too whose turn in another round is yet to come.
    private async Task<HashSet<Guid>> AskedAsync(RoundWanted wanted, CancellationToken cancellation)
    {
        var today = time.UkToday();
        var have = await core.Set<ExternalTask>()
            .Where(t => t.PersonId != null && wanted.Chosen.Contains(t.PersonId.Value) && t.State == TaskState.Waiting)
            .Where(t => t.HoldingId == wanted.CaseId && t.Ask == wanted.Ask && t.DueOn >= today)
            .Select(t => t.PersonId!.Value).ToListAsync(cancellation);
        var waiting = await core.Set<RoundPerson>().Where(RoundPerson.Waits)
            .Where(p => wanted.Chosen.Contains(p.PersonId) && p.RoundId != wanted.RoundId)
            .Where(p => p.Round.HoldingId == wanted.CaseId && p.Round.Ask == wanted.Ask && p.Round.DueOn >= today)
            .Select(p => p.PersonId).ToListAsync(cancellation);
        return [.. have, .. waiting];
    }
}

/// <param name="CaseId">For which case.</param>
/// <param name="RoundId">In which round; the one about to be made has none yet that counts.</param>
/// <param name="Ask">What is asked.</param>
/// <param name="Chosen">Who, in the register.</param>
/// <param name="Ways">Which ways a code may go.</param>
internal sealed record RoundWanted(Guid CaseId, Guid RoundId, string Ask, IReadOnlyList<Guid> Chosen, IReadOnlyCollection<CodeRoute> Ways);

/// <param name="Person">Who.</param>
/// <param name="Route">How their code reaches them.</param>
/// <param name="LeftOut">Why they are left out; then no code goes to them.</param>
internal sealed record PlannedPerson(ExternalPerson Person, CodeRoute? Route, RoundReason? LeftOut)
{
    /// <summary>The code's way, with where it goes.</summary>
    public CodeWay Way => new(Route, Person.Telephone, Person.PostalAddress);

    public static PlannedPerson Left(ExternalPerson person, RoundReason why) => new(person, null, why);
}
