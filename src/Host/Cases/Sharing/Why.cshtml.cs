using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Sharing;

/// <summary>Why the user can see the case: the access rule, condition by condition, as it stands for them.</summary>
[OnCase(Level.Read)]
[Records(SharingDeeds.ReasonsShown)]
internal sealed class WhyModel(HeldBarQueries bars, Holdings holdings, PrincipalNames names, Caller caller) : HeldScreen(bars)
{
    public IReadOnlyList<string> Reasons { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var shares = holdings.Rule.SharesLetting(Bar.Holding, Level.Index);
        var named = await names.OfAsync(shares, cancellation);
        var facts = new AccessFacts(Bar, caller, [.. shares.Select(s => (s, named[s.PrincipalId]))], holdings.Rule.EmergencyTo(Bar.Holding));
        Reasons =
        [
            .. holdings.Rule.Explain(Bar.Holding, Bar.Level).Where(c => c.Value).SelectMany(c => facts.Say(c.Key)),
        ];
    }
}
