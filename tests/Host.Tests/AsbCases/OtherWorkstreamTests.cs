using System.Net;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.AsbCases;

/// <summary>A case of another workstream has none of the pages that this one adds to its cases.</summary>
public sealed class OtherWorkstreamTests(TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData("powers")]
    [InlineData("reports")]
    [InlineData("case-reviews")]
    [InlineData("contact")]
    [InlineData("diary")]
    [InlineData("diary/add")]
    [InlineData("progress")]
    [InlineData("progress/plan")]
    [InlineData("progress/move")]
    [InlineData("remedies/add")]
    [InlineData("surveys/add")]
    public async Task Page_OfACaseOfAnotherWorkstream_IsNotThere_AndOfItsOwnIs(string page)
    {
        var area = await AsbArea.MakeAsync(host);
        var other = await area.LicensingCaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var own = await priya.OpenCaseAsync();
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(other)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"{other.Asb()}/{page}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync($"{own.Asb()}/{page}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.PostAsync($"{other.Asb()}/{page}")).Status);
    }
}
