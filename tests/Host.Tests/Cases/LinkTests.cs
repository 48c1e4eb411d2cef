using System.Net;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>Cases that have to do with each other.</summary>
public sealed class LinkTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Link_IsShownOnBothSides_ToThoseAloneWhoReadTheOther()
    {
        var two = await TwoCases.MakeAsync(host);
        Assert.Contains("can read no case", (await LinkAsync(two, two.Dan, two.His, two.HersId)).Error("Reference"), StringComparison.Ordinal);
        await two.Priya.ShareAsync(two.Hers, "Neighbourhood", Level.Read);
        Assert.Equal(two.His + "/plan", (await LinkAsync(two, two.Dan, two.His, two.HersId)).Location);
        Assert.True((await two.Dan.GetAsync(two.His + "/plan")).Says("Upstairs music"));
        Assert.True((await two.Dan.GetAsync(two.Hers + "/plan")).Says("Gathering at night"));
        Assert.False((await two.Priya.GetAsync(two.Hers + "/plan")).Says("Gathering at night"));
        Assert.True(two.Priya.Page.Says("Nothing that you can read"));
        Assert.Single(await two.Area.Area.EventsAsync("case.linked"), e => e.Outcome == Host.Audit.AuditOutcome.Done);
    }

    [Fact]
    public async Task Link_WithItselfOrTwice_IsToldSo()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.Priya.ShareAsync(two.Hers, "Neighbourhood", Level.Read);
        Assert.Contains("that you are on", (await LinkAsync(two, two.Dan, two.His, Guid.Parse(two.His.Split('/')[^1]))).Error("Reference"), StringComparison.Ordinal);
        await LinkAsync(two, two.Dan, two.His, two.HersId);
        Assert.Contains("already", (await LinkAsync(two, two.Dan, two.His, two.HersId)).Error("Reference"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unlink_ByWhoDoesNotReadTheOther_OrOfAnotherCase_Is404()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.Priya.ShareAsync(two.Hers, "Neighbourhood", Level.Read);
        await LinkAsync(two, two.Dan, two.His, two.HersId);
        var link = await two.Area.Area.ReadAsync(core => core.Set<Host.Cases.Links.CaseLink>().Select(l => l.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await two.Priya.GetAsync($"{two.Hers}/plan/links/{link}/end")).Status);
        await two.Priya.GetAsync(two.Hers + "/plan/links/add");
        Assert.Equal(HttpStatusCode.NotFound, (await two.Priya.PostAsync($"{two.Hers}/plan/links/{link}/end")).Status);
        var third = await two.Dan.OpenCaseAsync("Another");
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.GetAsync($"{third}/plan/links/{link}/end")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Dan.GetAsync($"{two.Hers}/plan/links/{link}/end")).Status);

        await two.Dan.GetAsync($"{two.His}/plan/links/{link}/end");
        await two.Dan.SubmitAsync("Take the link back");
        Assert.False((await two.Dan.GetAsync(two.Hers + "/plan")).Says("Gathering at night"));
    }

    [Fact]
    public async Task Chart_ShowsALinkedCase_ToThoseAloneWhoReadBoth_UntilTheLinkIsTakenBack()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.Priya.ShareAsync(two.Hers, "Neighbourhood", Level.Read);
        await LinkAsync(two, two.Dan, two.His, two.HersId);
        var his = await two.Dan.PersonPathAsync(two.His, "Ingrid Mayer") + "/links";
        Assert.True((await two.Dan.GetAsync(his)).Says("Case: Upstairs music"));
        Assert.True(two.Dan.Page.Says("Linked with: The same man"));
        var hers = await two.Priya.PersonPathAsync(two.Hers, "Ingrid Maier") + "/links";
        Assert.False((await two.Priya.GetAsync(hers)).Says("Gathering at night"));
        Assert.False(two.Priya.Page.Says("The same man"));

        var link = await two.Area.Area.ReadAsync(core => core.Set<Host.Cases.Links.CaseLink>().Select(l => l.Id).SingleAsync());
        await two.Dan.GetAsync($"{two.His}/plan/links/{link}/end");
        await two.Dan.SubmitAsync("Take the link back");
        Assert.False((await two.Dan.GetAsync(his)).Says("Upstairs music"));
    }

    private static async Task<Screen> LinkAsync(TwoCases two, Visitor visitor, string path, Guid other)
    {
        var reference = await two.Area.Area.ReadAsync(core =>
            core.Set<Host.Cases.Case>().Where(c => c.Id == other).Select(c => c.Reference).SingleAsync());
        await visitor.GetAsync(path + "/plan/links/add");
        return await visitor.SubmitAsync("Link them", ("Reference", reference.ToLowerInvariant()), ("Reason", "The same man"));
    }
}
