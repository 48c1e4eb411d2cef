using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>What the record of a case tells its readers of what was done in other cases.</summary>
public sealed class CaseRecordTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Record_OfAPerson_TellsWhoCameUponThem_InACaseOfTheIndex()
    {
        var two = await TwoCases.MakeAsync(host);
        Assert.Contains("Dan Okafor", await PersonRecordAsync(two), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_OfAPerson_SaysNothingOfASealedCaseThatHoldsThemToo()
    {
        var two = await TwoCases.MakeAsync(host);
        await SealHisAsync(two);
        Assert.DoesNotContain("Dan Okafor", await PersonRecordAsync(two), StringComparison.Ordinal);
        await two.Priya.ShareAsync(two.Hers, "Neighbourhood", Level.Read);
        await two.Dan.GetAsync(two.Hers + "/people");
        Assert.Contains("Dan Okafor", await PersonRecordAsync(two), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_OfACase_SaysNothingOfASealedCaseLinkedToIt()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.Priya.ShareAsync(two.Hers, "Neighbourhood", Level.Read);
        await two.Dan.GetAsync(two.His + "/plan/links/add");
        await two.Dan.SubmitAsync("Link them", ("Reference", await two.Area.ReferenceAsync(two.Hers)), ("Reason", "The same people"));
        Assert.True(await SaysLinkedAsync(two));
        await SealHisAsync(two);
        Assert.False(await SaysLinkedAsync(two));
    }

    [Fact]
    public async Task Record_WithMuchLeftOut_IsFullAllTheSame()
    {
        var two = await TwoCases.MakeAsync(host);
        var his = await two.Dan.PersonPathAsync(two.His, "Ingrid Mayer");
        for (var i = 0; i < 60; i++)
            await two.Dan.GetAsync(his);
        await SealHisAsync(two);
        var lines = await PersonRecordAsync(two);
        Assert.DoesNotContain("Dan Okafor", lines, StringComparison.Ordinal);
        Assert.Contains("Northton Council, ", lines, StringComparison.Ordinal);
    }

    private static async Task<bool> SaysLinkedAsync(TwoCases two)
    {
        await two.Area.Area.SealAsync();
        return (await two.Priya.GetAsync(two.Hers + "/record")).Says("linked");
    }

    private static async Task<string> PersonRecordAsync(TwoCases two)
    {
        await two.Area.Area.SealAsync();
        var screen = await two.Priya.GetAsync(await two.Priya.PersonPathAsync(two.Hers, "Ingrid Maier") + "/record");
        return screen.Document.QuerySelector("main")!.TextContent;
    }

    private static async Task SealHisAsync(TwoCases two)
    {
        await two.Dan.GetAsync(two.His + "/sharing/seal");
        await two.Dan.SubmitAsync("Save", ("IsSealed", "true"), ("Reason", "A refuge"));
        Assert.Equal(two.His + "/sharing", two.Dan.Page.Location);
    }
}
