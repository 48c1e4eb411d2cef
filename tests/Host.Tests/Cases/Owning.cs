using ECins.Host.Cases;
using ECins.Host.Identity;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>What people do about who owns a case, through the pages.</summary>
internal static class Owning
{
    public static async Task NameDeputyAsync(this Visitor visitor, string path, User deputy)
    {
        await visitor.GetAsync($"{path}/ownership/deputy/{deputy.Id}");
        await visitor.SubmitAsync("Name as deputy");
        Assert.Equal(path + "/ownership", visitor.Page.Location);
    }

    /// <summary>Offers the case, after what it would mean was shown.</summary>
    /// <returns>What the page said it would mean.</returns>
    public static async Task<string> OfferAsync(this Visitor visitor, string path, User to, bool letsRead = false)
    {
        await visitor.GetAsync($"{path}/ownership/offer/{to.Id}");
        await visitor.SubmitAsync("Continue", [("Reason", "I change teams"), .. letsRead ? [("LetsRead", "true")] : Array.Empty<(string, string)>()]);
        var meaning = visitor.Page.Document.QuerySelector("main")!.TextContent;
        await visitor.SubmitAsync("Offer the case");
        Assert.Equal(path + "/ownership", visitor.Page.Location);
        return meaning;
    }

    /// <summary>Follows the offer on the start page.</summary>
    public static async Task<string> OpenOfferAsync(this Visitor visitor)
    {
        var home = await visitor.GetAsync("/");
        var link = home.Document.QuerySelector("main a[href^='/offers/']")?.GetAttribute("href");
        Assert.NotNull(link);
        await visitor.GetAsync(link);
        return link;
    }

    public static Task<Holding> HoldingAsync(this AsbArea area, string path)
    {
        var id = IdOf(path);
        return area.Area.ReadAsync(core => core.Set<Holding>().AsNoTracking().Include(h => h.Shares).SingleAsync(h => h.Id == id));
    }

    public static Task<string> ReferenceAsync(this AsbArea area, string path)
    {
        var id = IdOf(path);
        return area.Area.ReadAsync(core => core.Set<Case>().Where(c => c.Id == id).Select(c => c.Reference).SingleAsync());
    }

    /// <summary>A case of Priya's of the other workstream, which is on for her from now on.</summary>
    /// <returns>The case's address.</returns>
    public static async Task<string> LicensingCaseAsync(this AsbArea area)
    {
        const string key = "licensing";
        await area.Area.SignAsync(area.Council, -1, 10, Purpose.Licensing);
        await area.Area.TurnOnAsync(key, area.CouncilTeam);
        var (id, now) = (Guid.CreateVersion7(), area.Area.Now);
        await area.Area.AddAsync(
            new Holding { Id = id, Workstream = key, Kind = Holding.CaseKind, OwnerId = area.Priya.Id, LeadOrganisationId = area.Council.Id, ChangedAt = now },
            new Case { Id = id, Reference = Case.NewReference(key), Title = "Something else", OpenedAt = now });
        return $"/cases/{id}";
    }

    private static Guid IdOf(string path) => Guid.Parse(path["/cases/".Length..]);
}
