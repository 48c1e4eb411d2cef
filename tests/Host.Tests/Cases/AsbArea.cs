using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Tests.Cases;

/// <summary>
/// A force area with anti-social behaviour on: a council officer and the police work in it, a school does not, and signed
/// for its purposes.
/// </summary>
internal sealed class AsbArea
{
    private static readonly Purpose[] Purposes = [Purpose.CrimeAndDisorder, Purpose.Victims];

    private AsbArea(TestArea area) => Area = area;

    public TestArea Area { get; }

    /// <summary>A council officer, who reports and owns.</summary>
    public User Priya { get; private set; } = null!;

    /// <summary>Her colleague in the same team.</summary>
    public User Owen { get; private set; } = null!;

    /// <summary>A sergeant.</summary>
    public User Dan { get; private set; } = null!;

    /// <summary>A head of year.</summary>
    public User Ruth { get; private set; } = null!;

    /// <summary>Another teacher of her school.</summary>
    public User Gareth { get; private set; } = null!;

    /// <summary>The school's SPOC.</summary>
    public User Irene { get; private set; } = null!;

    public Team PoliceTeam { get; private set; } = null!;

    public Team CouncilTeam { get; private set; } = null!;

    public Organisation Council { get; private set; } = null!;

    public Organisation Police { get; private set; } = null!;

    public static async Task<AsbArea> MakeAsync(TestHost host)
    {
        var made = new AsbArea(await host.NewAreaAsync());
        await made.FillAsync();
        return made;
    }

    public Task<Visitor> SignInAsync(User user) => Area.SignInAsync(user);

    private async Task FillAsync()
    {
        Council = await Area.PartnerAsync("Northton Council", OrganisationKind.Council, Purposes);
        Police = await Area.PartnerAsync("Northton Police", OrganisationKind.Police, Purposes);
        var school = await Area.PartnerAsync("Northton Academy", OrganisationKind.School, Purposes);
        CouncilTeam = await Area.TeamAsync(Council, "Community safety team");
        PoliceTeam = await Area.TeamAsync(Police, "Neighbourhood team");
        Priya = await Area.PersonAsync("Priya Nair", Council, CouncilTeam);
        Owen = await Area.PersonAsync("Owen Price", Council, CouncilTeam);
        Dan = await Area.PersonAsync("Dan Okafor", Police, PoliceTeam);
        Ruth = await Area.PersonAsync("Ruth Calder", school);
        Gareth = await Area.PersonAsync("Gareth Wynne", school);
        Irene = await Area.PersonAsync("Irene Shaw", school, null, Role.Spoc, Role.Practitioner);
        await Area.TurnOnAsync("asb", CouncilTeam, PoliceTeam);
    }
}
