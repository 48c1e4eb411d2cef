using ECins.Host.Identity;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>Priya owns a case about somebody, and Dan one about the same person under another spelling; neither sees the other's.</summary>
internal sealed class TwoCases
{
    private static readonly (string, string)[] Born = Persons.Date("BornOn", new DateOnly(1951, 3, 14));

    public required AsbArea Area { get; init; }

    public required Visitor Priya { get; init; }

    public required Visitor Dan { get; init; }

    /// <summary>The force's data sharing manager.</summary>
    public required User Ravi { get; init; }

    /// <summary>Priya's case.</summary>
    public required string Hers { get; init; }

    public Guid HersId => Guid.Parse(Hers.Split('/')[^1]);

    /// <summary>Dan's.</summary>
    public required string His { get; init; }

    /// <summary>The page where Dan can ask to see hers.</summary>
    public required string Asking { get; init; }

    public static async Task<TwoCases> MakeAsync(TestHost host)
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        var hers = await priya.OpenCaseAsync("Upstairs music");
        await priya.AddPersonAsync(hers, "Ingrid Maier", Born);
        var dan = await area.SignInAsync(area.Dan);
        var his = await dan.OpenCaseAsync("Gathering at night");
        var person = await dan.AddPersonAsync(his, "Ingrid Mayer", Born);
        var link = (await dan.GetAsync(person)).Document.QuerySelectorAll("a").Single(a => a.TextContent.StartsWith("Ask to see it", StringComparison.Ordinal));
        return new TwoCases
        {
            Area = area,
            Priya = priya,
            Dan = dan,
            Ravi = await area.Area.PersonAsync("Ravi Chandra", area.Police, null, Role.DataSharingManager),
            Hers = hers,
            His = his,
            Asking = link.GetAttribute("href")!,
        };
    }

    /// <summary>Dan asks to see hers.</summary>
    public async Task AskAsync(string reason = "She may be at risk from the same man")
    {
        await Dan.GetAsync(Asking);
        await Dan.SubmitAsync("Ask", ("Reason", reason));
        Assert.Equal("/requests", Dan.Page.Location);
    }

    public Task<string> DecidePathAsync() => Area.Area.ReadAsync(async core =>
        $"{Hers}/sharing/requests/{(await core.Set<Host.Cases.Requests.AccessRequest>().SingleAsync()).Id}");

    public Task<string> MinePathAsync() => Area.Area.ReadAsync(async core =>
        $"/requests/{(await core.Set<Host.Cases.Requests.AccessRequest>().SingleAsync()).Id}");

    /// <summary>Priya refuses.</summary>
    public async Task RefuseAsync()
    {
        await Priya.GetAsync(await DecidePathAsync());
        await Priya.SubmitAsync("Refuse", ("Answer", "It is about another matter"));
        Assert.Equal(Hers + "/sharing", Priya.Page.Location);
    }
}
