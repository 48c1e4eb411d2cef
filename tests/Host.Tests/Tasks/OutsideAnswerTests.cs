using ECins.Host.Tests.Files;
using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.Tasks;

/// <summary>What people without an account write and send, until they send it for good.</summary>
public sealed class OutsideAnswerTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Answer_KeptHalfWritten_IsThereAgainAndNobodyReadsItYet()
    {
        var asking = await Asking.MakeAsync(host);
        using var edie = await asking.EdieAsync();
        await edie.UploadAsync("Keep", "Photographs", [("a.jpg", Asking.Photograph())], ("Note", "Half an ans"));
        Assert.Equal("/task?kept=true", edie.Page.Location);
        await asking.OpenAsync(edie);
        var again = await edie.FollowAsync();
        Assert.Equal("Half an ans", again.Value("Note"));
        Assert.True(again.Says("Photograph 1"));
        Assert.False((await asking.Priya.GetAsync(asking.Task)).Says("Half an ans"));
        var without = await edie.SubmitAsync("Remove", ("Note", "Half an answer, and more"));
        Assert.Equal("Half an answer, and more", without.Value("Note"));
        Assert.False((await edie.GetAsync("/task")).Says("Photograph 1"));
    }

    [Fact]
    public async Task Answer_WithAFault_IsToldBesideTheFieldAndKeepsTheText()
    {
        var asking = await Asking.MakeAsync(host);
        using var edie = await asking.EdieAsync();
        var untold = await edie.SubmitAsync("Send", ("Note", Asking.Note));
        Assert.Equal("Select whether you have done it", untold.Error("IsDone"));
        Assert.Equal(Asking.Note, untold.Value("Note"));
        var unread = await edie.UploadAsync("Send", "Photographs", [("a.jpg", "no picture"u8.ToArray())], ("IsDone", "true"), ("Note", Asking.Note));
        Assert.Contains("not a photograph", unread.Error("Photographs"), StringComparison.Ordinal);
        Assert.Equal(Asking.Note, unread.Value("Note"));
        Assert.NotNull((await edie.SubmitAsync("Send", ("IsDone", "false"), ("Note", ""))).Error("Note"));
        var seven = Enumerable.Range(0, 7).Select(i => ($"{i}.jpg", Asking.Photograph())).ToList();
        Assert.NotNull((await edie.UploadAsync("Send", "Photographs", seven, ("IsDone", "true"))).Error("Photographs"));
    }

    [Fact]
    public async Task Answer_WhereNoTaskIsOpen_TakesNothingIn()
    {
        var asking = await Asking.MakeAsync(host);
        using var edie = await asking.EdieAsync();
        await asking.RevokeAsync();
        var sent = await edie.UploadAsync("Keep", "Photographs", [("a.jpg", Asking.Photograph())], ("Note", "Half an ans"));
        Assert.Equal("/task/closed", sent.Location);
        await host.AssertKeptAsync(asking.People.Area, 0);
    }

    [Fact]
    public async Task Answer_PhotographTakenBack_LeavesNothingBehind()
    {
        var asking = await Asking.MakeAsync(host);
        using var edie = await asking.EdieAsync();
        await edie.UploadAsync("Keep", "Photographs", [("a.jpg", Asking.Photograph())], ("Note", "Half an ans"));
        await host.AssertKeptAsync(asking.People.Area, 2);
        await edie.FollowAsync();
        await edie.SubmitAsync("Remove");
        await host.AssertKeptAsync(asking.People.Area, 0);
    }
}
