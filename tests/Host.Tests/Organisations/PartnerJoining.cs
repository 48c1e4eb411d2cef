using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tests.Organisations;

/// <summary>A force area in which a school is invited, with those who take part in it.</summary>
internal sealed class PartnerJoining(TestArea area, Organisation police, Agreement agreement)
{
    public const string School = "Northton Academy";
    public const string Contact = "Sal Keeper";
    public const string Address = "sal.keeper@northton-academy.example";

    public TestArea Area => area;

    public Organisation Police => police;

    public Visitor Manager { get; private init; } = null!;

    public User ManagerUser { get; private init; } = null!;

    public static async Task<PartnerJoining> BeginAsync(TestHost host)
    {
        var area = await host.NewAreaAsync();
        var police = await area.PartnerAsync("Northton Police", OrganisationKind.Police, Purpose.CrimeAndDisorder);
        var agreement = await area.ReadAsync(core => core.Set<Agreement>().SingleAsync());
        var manager = await area.PersonAsync("Mo Manager", police, null, Role.DataSharingManager);
        return new PartnerJoining(area, police, agreement) { Manager = await area.SignInAsync(manager), ManagerUser = manager };
    }

    /// <summary>Goes through the journey with these answers, to the page that follows the last good one.</summary>
    public async Task<Screen> InviteAsync(string address = Address)
    {
        var contact = await EnterAsync(address);
        return contact.Location is null ? contact : await Manager.SubmitAsync("Send the invitation");
    }

    /// <summary>Goes through the journey to the page where it is checked.</summary>
    public async Task<Screen> EnterAsync(string address = Address)
    {
        await Manager.GetAsync("/partners/invite");
        await Manager.SubmitAsync("Continue", ("Name", School), ("Kind", "School"), ("Regime", "UkGdpr"));
        await Manager.FollowAsync();
        var contact = await Manager.SubmitAsync(
            "Continue", ("ContactName", Contact), ("ContactJob", "Deputy head"), ("ContactAddress", address));
        if (contact.Location is null)
            return contact;

        await Manager.FollowAsync();
        await Manager.SubmitAsync("Continue", ("AgreementId", agreement.Id.ToString()));
        await Manager.FollowAsync();
        return contact;
    }

    public Task<Organisation> SchoolAsync() =>
        area.ReadAsync(core => core.Set<Organisation>().AsNoTracking().SingleAsync(o => o.Name == School));

    public async Task<string> PageAsync(string more = "") => $"/partners/{(await SchoolAsync()).Id}{more}";

    /// <summary>The path of the newest link mailed.</summary>
    public Task<string> LinkAsync() => LinkAsync(area);

    public static async Task<string> LinkAsync(TestArea area)
    {
        var text = (await area.MailsAsync()).First(m => m.Text.Contains("/join/", StringComparison.Ordinal)).Text;
        return text[text.IndexOf("/join/", StringComparison.Ordinal)..].Split('\n')[0].Trim();
    }

    /// <summary>Follows the link to the end of setting up sign-in.</summary>
    public async Task<(Visitor Visitor, Account Account)> JoinAsync()
    {
        var visitor = area.Visitor();
        var account = await Account.JoinAsync(visitor, (await LinkAsync())["/join/".Length..], Address);
        return (visitor, account);
    }

    public static async Task<Screen> SignAsync(Visitor visitor)
    {
        await visitor.GetAsync("/agreement");
        return await visitor.SubmitAsync("Sign and", ("SignerName", "Hedda Head"), ("Position", "Head teacher"), ("May", "true"));
    }

    public async Task<Screen> ApproveAsync()
    {
        await Manager.GetAsync(await PageAsync("/approve"));
        return await Manager.SubmitAsync("Approve");
    }
}
