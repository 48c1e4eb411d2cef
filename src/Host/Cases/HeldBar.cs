using ECins.Host.Access;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Problems;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases;

/// <summary>What stands above every page of a case or problem: what it is, who answers for it, who can see it.</summary>
internal record HeldBar(
    string Reference, string Title, Holding Holding, WorkstreamModule Module, string Owner, string? Deputy, string LeadAgency,
    AudienceSize Size, Level Level, IReadOnlyList<string> Through)
{
    public HeldPlace Place { get; } = HeldPlace.Of(Holding);

    public string Workstream => Module.Name;

    public bool IsCase => Holding.Kind == Holding.CaseKind;
}

/// <summary>Reads what stands above a page.</summary>
internal interface IBarQueries<TBar>
    where TBar : HeldBar
{
    /// <summary>For what the page is on; read once a request.</summary>
    Task<TBar> ReadAsync(CancellationToken cancellation);

    /// <summary>Everybody who sees that as it stands.</summary>
    Task<Audience> WhoSeesAsync(CancellationToken cancellation);
}

internal sealed class HeldBarQueries(
    CoreDbContext core, CurrentHolding current, Holdings holdings, AudienceQueries audiences, AudienceSizes sizes, PrincipalNames names,
    ModuleCatalog catalog) : IBarQueries<HeldBar>, IScopedService
{
    private HeldBar? _bar;

    public async Task<HeldBar> ReadAsync(CancellationToken cancellation) => _bar ??= await BarAsync(cancellation);

    public Task<Audience> WhoSeesAsync(CancellationToken cancellation) => audiences.OfAsync(current.Holding, cancellation);

    private async Task<HeldBar> BarAsync(CancellationToken cancellation)
    {
        var holding = current.Holding;
        var (reference, title) = await CalledAsync(holding, cancellation);
        var people = await core.Set<User>().Where(u => u.Id == holding.OwnerId || u.Id == holding.DeputyId)
            .ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
        return new HeldBar(
            reference,
            title,
            holding,
            catalog.Find(holding.Workstream)!,
            people[holding.OwnerId],
            holding.DeputyId is { } deputy ? people[deputy] : null,
            await core.Set<Organisation>().Where(o => o.Id == holding.LeadOrganisationId).Select(o => o.Name)
                .SingleAsync(cancellation),
            await sizes.OfAsync(holding, cancellation),
            current.Level,
            await ThroughAsync(holding, cancellation));
    }

    private async Task<(string Reference, string Title)> CalledAsync(Holding holding, CancellationToken cancellation)
    {
        var called = holding.Kind == Problem.HeldKind
            ? core.Set<Problem>().Where(p => p.Id == holding.Id).Select(p => new { p.Reference, p.Title })
            : core.Set<Case>().Where(c => c.Id == holding.Id).Select(c => new { c.Reference, c.Title });
        var one = await called.SingleAsync(cancellation);
        return (one.Reference, one.Title);
    }

    private async Task<IReadOnlyList<string>> ThroughAsync(Holding holding, CancellationToken cancellation)
    {
        var shares = holdings.Rule.SharesLetting(holding, current.Level);
        var named = await names.OfAsync(shares, cancellation);
        return
        [
            .. shares.Select(s => named[s.PrincipalId] + (s.Until is { } until ? $" until {until.Show()}" : "")),
            .. holdings.Rule.EmergencyTo(holding) is { } emergency ? [$"an emergency until {emergency.Until.Show()}"] : Array.Empty<string>(),
        ];
    }
}
