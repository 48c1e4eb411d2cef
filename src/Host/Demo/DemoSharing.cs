using ECins.Host.Cases;
using ECins.Host.Cases.Links;
using ECins.Host.Cases.People;
using ECins.Host.Cases.Referrals;
using ECins.Host.Cases.Requests;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Demo;

/// <summary>What the demonstration's people ask of each other's cases.</summary>
internal sealed class DemoSharing(
    CoreDbContext core, CallerReader callers, CurrentCaller caller, RequestService requests, ReferralService referrals,
    LinkService links, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    public async Task FillAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        if (await core.Set<AccessRequest>().AnyAsync(cancellation))
            return;

        foreach (var asks in demo.Asks ?? [])
            await AskAsync(asks, cancellation);
        foreach (var refers in demo.Refers ?? [])
            await ReferAsync(refers, cancellation);
        foreach (var emergency in demo.Emergencies ?? [])
            await OpenAsync(emergency, cancellation);
        foreach (var link in demo.Links ?? [])
            await LinkAsync(link, cancellation);
    }

    private async Task AskAsync(DemoAsk asks, CancellationToken cancellation)
    {
        await BecomeAsync(asks.By, cancellation);
        var person = await core.Set<Profile>()
            .Where(p => p.Name == asks.About && core.Set<Case>().Any(c => c.Id == p.HoldingId && c.Title == asks.Case))
            .Select(p => p.Id).SingleAsync(cancellation);
        await requests.AskAsync(person, await CaseAsync(asks.For, cancellation), asks.Reason, cancellation);
    }

    private async Task ReferAsync(DemoReferral refers, CancellationToken cancellation)
    {
        await BecomeAsync(refers.By, cancellation);
        var team = await core.Set<Team>().Where(t => t.Name == refers.Team).Select(t => t.Id).SingleAsync(cancellation);
        var form = new ReferralForm(refers.Ask, Level.Contribute, null);
        await referrals.SendAsync(await CaseAsync(refers.Case, cancellation), team, form, cancellation);
    }

    private async Task LinkAsync(DemoLink link, CancellationToken cancellation)
    {
        await BecomeAsync(link.By, cancellation);
        var other = await core.Set<Case>().Where(c => c.Title == link.Other).Select(c => c.Reference).SingleAsync(cancellation);
        await links.LinkAsync(await CaseAsync(link.Case, cancellation), other, link.Reason, cancellation);
    }

    // Some days ago, which no service would do.
    private async Task OpenAsync(DemoEmergency emergency, CancellationToken cancellation)
    {
        await BecomeAsync(emergency.By, cancellation);
        var holding = await CaseAsync(emergency.Case, cancellation);
        var from = time.GetUtcNow().UtcDateTime.AddDays(-emergency.DaysAgo);
        await unitOfWork.WriteAsync(
            new Deed(Cases.Emergencies.EmergencyDeeds.Opened) { Reason = emergency.Reason, Subjects = [new Subject(Holding.CaseKind, holding.ToString())] },
            _ =>
            {
                core.Add(new EmergencyAccess
                {
                    Id = Guid.CreateVersion7(time.GetUtcNow()),
                    HoldingId = holding,
                    UserId = caller.Value.UserId!.Value,
                    Reason = emergency.Reason,
                    From = from,
                    Until = from + Cases.Emergencies.EmergencyService.Lasts,
                    Justification = emergency.Justification,
                    JustifiedAt = from.AddHours(6),
                });
                return Task.CompletedTask;
            },
            cancellation);
    }

    private Task<Guid> CaseAsync(string title, CancellationToken cancellation) =>
        core.Set<Case>().Where(c => c.Title == title).Select(c => c.Id).SingleAsync(cancellation);

    private async Task BecomeAsync(string name, CancellationToken cancellation) =>
        caller.Value = (await callers.ReadAllAsync(u => u.Name == name, cancellation)).Single();
}
