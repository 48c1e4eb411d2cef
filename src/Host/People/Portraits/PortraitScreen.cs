using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;

namespace ECins.Host.People.Portraits;

/// <summary>The base of every page of a photograph of a person. One that was withdrawn is not there.</summary>
internal abstract class PortraitScreen(CaseBarQueries bars, PeopleQueries people, PortraitQueries queries, PortraitService portraits)
    : PersonScreen(bars, people)
{
    public Portrait Portrait { get; private set; } = null!;

    public bool MayWrite => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public bool MayWithdraw => MayWrite && Portraits.MayWithdraw(Portrait, Bar.Level);

    protected PortraitQueries Queries { get; } = queries;

    protected PortraitService Portraits { get; } = portraits;

    public string PortraitPath => $"{PersonPath}/photographs/{Portrait.Id}";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await Queries.FindAsync(RouteId("involvement"), RouteId("photograph"), cancellation) is not { } portrait)
            return false;

        Portrait = portrait;
        return await base.FindAsync(cancellation);
    }
}
