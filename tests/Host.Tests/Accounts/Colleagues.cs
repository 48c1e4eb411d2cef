using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tests.Accounts;

/// <summary>A force area with two partners that have SPOCs, and a data sharing manager.</summary>
internal sealed record Colleagues(
    TestArea Area, Organisation Council, Team Team, Team Second, User Spoc, User Officer, User OtherSpoc, User Manager)
{
    public static async Task<Colleagues> BeginAsync(TestHost host)
    {
        var area = await host.NewAreaAsync();
        var police = await area.PartnerAsync("Northton Police", OrganisationKind.Police);
        var council = await area.PartnerAsync("Northton Council", OrganisationKind.Council);
        var team = await area.TeamAsync(council, "Safer streets");
        return new Colleagues(
            area, council, team, await area.TeamAsync(council, "Noise"),
            await area.PersonAsync("Sue Spoc", council, team, Role.Spoc, Role.Practitioner),
            await area.PersonAsync("Pat Officer", council, team),
            await area.PersonAsync("Owen Other", police, null, Role.Spoc),
            await area.PersonAsync("Mo Manager", police, null, Role.DataSharingManager));
    }

    public Task<User> NowAsync(User user) =>
        Area.ReadAsync(core => core.Set<User>().AsNoTracking().Include(u => u.Memberships).SingleAsync(u => u.Id == user.Id));

    public static async Task SuspendAsync(Visitor visitor, User user, string reason = "Left the council")
    {
        await visitor.GetAsync($"/colleagues/{user.Id}/suspend");
        await visitor.SubmitAsync("Suspend", ("Reason", reason));
    }
}
