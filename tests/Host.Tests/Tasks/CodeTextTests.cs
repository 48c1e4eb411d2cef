using System.Net;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Tasks;

/// <summary>The code of a task by text message and by letter: by another way than the link, once, and whoever asked knows what became of it.</summary>
public sealed class CodeTextTests(TextHost host) : IClassFixture<TextHost>, IDisposable
{
    private static readonly (string, string)[] ByText = [("Route", "Text"), ("Telephone", "07700 900 123")];

    public void Dispose() => (host.Provider.Instead, host.Provider.Status) = (null, "sending");

    [Fact]
    public async Task Texted_CodeGoesToTheNumber_AndNotIntoTheMail()
    {
        var (asking, area) = await AskedAsync();
        var text = Assert.Single(Taken(asking));
        Assert.Equal(("+447700900123", NotifyServer.Template, asking.Code), (text.To, text.Template, text.Code));
        var mail = (await area.MailsAsync()).First(m => m.To == "edie@lamp.example");
        Assert.DoesNotContain(asking.Code, mail.Text, StringComparison.Ordinal);
        Assert.Contains("it comes to your mobile telephone", mail.Text, StringComparison.Ordinal);
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says("By text message to +447700900123. Sent"));
        using var edie = area.Visitor();
        Assert.Equal("/task", (await asking.OpenAsync(edie, text.Code)).Location);
        Assert.Single(await area.EventsAsync("task.code-texted"));
        var digits = asking.Code.Replace(" ", "", StringComparison.Ordinal);
        Assert.DoesNotContain(digits, mail.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(host.Log.Lines, l => l.Contains("7700900123", StringComparison.Ordinal) || l.Replace(" ", "", StringComparison.Ordinal).Contains(digits, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Delivered_IsShown_AndNobodyIsTroubled()
    {
        var (asking, area) = await AskedAsync();
        host.Provider.Status = "delivered";
        await LaterAsync(area, TimeSpan.FromSeconds(21));
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says("Delivered"));
        Assert.False((await asking.Priya.GetAsync("/")).Says("A text message was not delivered"));
        var asked = host.Provider.Asked;
        await LaterAsync(area, TimeSpan.FromHours(3));
        Assert.Equal(asked, host.Provider.Asked);
    }

    [Theory]
    [InlineData("permanent-failure", "no text message can be sent to the number")]
    [InlineData("temporary-failure", "their telephone was off or full")]
    [InlineData("technical-failure", "it was lost on the way")]
    public async Task NotDelivered_WhoeverAskedIsTold_AndSaysTheCodeOrSendsAnew(string status, string words)
    {
        var (asking, area) = await AskedAsync();
        await LaterAsync(area, TimeSpan.FromSeconds(21));
        Assert.False((await asking.Priya.GetAsync(asking.Task)).Says("Not delivered"));
        host.Provider.Status = status;
        await LaterAsync(area, TimeSpan.FromMinutes(2));
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says(words));
        Assert.True(asking.Priya.Page.Says("Code not delivered"));
        Assert.True((await asking.Priya.GetAsync("/")).Says("A text message was not delivered about a task in"));
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says("It could not be brought by text message"));

        // Said instead, it opens, and nobody need do anything more about it.
        using var edie = area.Visitor();
        Assert.Equal("/task", (await asking.OpenAsync(edie)).Location);
        Assert.False((await asking.Priya.GetAsync("/")).Says("A text message was not delivered"));
        Assert.False((await asking.Priya.GetAsync(asking.Task)).Says("Code not delivered"));
    }

    [Fact]
    public async Task KnownTooLateNotToHaveCome_NobodyIsTroubled()
    {
        var (asking, area) = await AskedAsync();
        using var edie = area.Visitor();
        await asking.OpenAsync(edie);
        host.Provider.Status = "temporary-failure";
        await LaterAsync(area, TimeSpan.FromMinutes(2));
        Assert.DoesNotContain(await area.MailsAsync(), m => m.Subject.StartsWith("A text message", StringComparison.Ordinal));
        Assert.False((await asking.Priya.GetAsync("/")).Says("A text message was not delivered"));
    }

    [Fact]
    public async Task WhereItGoes_IsSaidToWhoSendsIt_AndToNoOtherReader()
    {
        var (asking, _) = await AskedAsync();
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says("+447700900123"));
        using var ruth = await asking.People.SignInAsync(asking.People.Ruth);
        Assert.True((await ruth.GetAsync(asking.Task)).Says("By text message"));
        Assert.False(ruth.Page.Says("7700900123"));
    }

    [Theory]
    [InlineData("ValidationError", "phone_number Not enough digits")]
    [InlineData("BadRequestError", "Cannot send to international mobile numbers")]
    [InlineData("BadRequestError", "Can\u2019t send to this recipient using a team-only API key")]
    public async Task NumberRefused_IsForGood_AndNotTriedAgain(string error, string message)
    {
        host.Provider.Instead = (400, error, message);
        var (asking, area) = await AskedAsync();
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says("no text message can be sent to the number"));
        host.Provider.Instead = null;
        await LaterAsync(area, TimeSpan.FromHours(2));
        Assert.Empty(Taken(asking));
    }

    [Theory]
    [InlineData(403, "AuthError", "Error: Your system clock must be accurate to within 30 seconds")]
    [InlineData(429, "TooManyRequestsError", "Exceeded send limits for service")]
    [InlineData(500, "Exception", "Internal server error")]
    [InlineData(400, "BadRequestError", "Template not found")]
    public async Task ProviderAway_ItWaits_AndGoesOnce(int status, string error, string message)
    {
        host.Provider.Instead = (status, error, message);
        var (asking, area) = await AskedAsync();
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says("Not sent yet"));
        using var ada = await area.SignInAsync(await area.PersonAsync("Ada Keeper", asking.People.Police, null, Role.ForceAdministrator));
        Assert.True((await ada.GetAsync("/mail")).Says($"their provider answers {status}"));
        await LaterAsync(area, TimeSpan.FromMinutes(2));
        host.Provider.Instead = null;
        await LaterAsync(area, TimeSpan.FromMinutes(2));
        await LaterAsync(area, TimeSpan.FromMinutes(2));
        Assert.Single(Taken(asking));
    }

    [Fact]
    public async Task ProviderAway_CalledBackOrOver_ItDoesNotGo()
    {
        host.Provider.Instead = (503, "Exception", "away");
        var (called, area) = await AskedAsync();
        await called.RevokeAsync();
        var (late, other) = await AskedAsync();
        host.Provider.Instead = null;
        await LaterAsync(area, TimeSpan.FromMinutes(2));
        await LaterAsync(other, TimeSpan.FromDays(8));
        Assert.Empty(Taken(called));
        Assert.Empty(Taken(late));
    }

    [Fact]
    public async Task SentAgain_AFewTimes_AndAnewWithANewLink()
    {
        var (asking, area) = await AskedAsync();
        for (var i = 0; i < 2; i++)
        {
            await asking.Priya.GetAsync(asking.Task);
            Assert.Equal(asking.Task, (await asking.Priya.SubmitAsync("Send the code again")).Location);
            await asking.Priya.GetAsync(asking.Task);
            Assert.True((await asking.Priya.PostAsync(asking.Task + "?handler=SendCode")).Says("The code waits to go out already"));
            await area.DrainAsync();
        }

        Assert.Equal(3, Taken(asking).Count);
        Assert.False((await asking.Priya.GetAsync(asking.Task)).Says("Send the code again"));
        Assert.True((await asking.Priya.PostAsync(asking.Task + "?handler=SendCode")).Says("The code was sent often enough"));

        await asking.Priya.GetAsync(asking.Task + "/link");
        await asking.Priya.SubmitAsync("Send a new link");
        await area.DrainAsync();
        var before = asking.Code;
        await asking.ReadAsync();
        Assert.NotEqual(before, asking.Code);
        Assert.Equal(asking.Code, host.Provider.Taken[^1].Code);
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says("Send the code again"));
    }

    [Theory]
    [InlineData("", "Enter a mobile number")]
    [InlineData("01632 960001", "Enter a mobile number")]
    [InlineData("07700 90012", "Enter a mobile number")]
    [InlineData("070 1234 5678", "Enter a mobile number")]
    public async Task Number_ThatTakesNoText_IsToldBesideTheField(string number, string words)
    {
        var (asking, _) = await AskedAsync();
        await asking.Priya.GetAsync(asking.Task + "/link");
        var told = await asking.Priya.SubmitAsync("Send a new link", ("Telephone", number));
        Assert.Contains(words, told.Error("Telephone"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_IsForWhoDecides_WhileTheLinkIsGood()
    {
        var asking = await Asking.MakeAsync(host, ("Route", "Letter"), ("PostalAddress", "3 Quay Street\nSaltmere"));
        var letter = await asking.Priya.GetAsync(asking.Task + "/letter");
        Assert.True(letter.Says(asking.Code));
        Assert.True(letter.Says("3 Quay Street"));
        Assert.False(letter.Says(Asking.Facts));
        var bar = (await asking.Priya.GetAsync(asking.Task)).Document;
        Assert.False(letter.Says(bar.QuerySelector(".ec-case-bar__title")!.TextContent));
        Assert.False(letter.Says(bar.QuerySelector(".ec-case-bar__reference")!.TextContent.Split(' ')[0]));
        using var dan = await asking.People.SignInAsync(asking.People.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(asking.Task + "/letter")).Status);
        using var ruth = await asking.People.SignInAsync(asking.People.Ruth);
        Assert.False((await ruth.GetAsync(asking.Task + "/letter")).Says(asking.Code));
        Assert.Single(await asking.People.Area.EventsAsync("task.letter-shown"), e => e.Outcome == Host.Audit.AuditOutcome.Done);
        await asking.RevokeAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await asking.Priya.GetAsync(asking.Task + "/letter")).Status);
    }

    [Fact]
    public async Task Others_DoNotReadTheCode_NorHaveItSent()
    {
        var (asking, _) = await AskedAsync();
        using var ruth = await asking.People.SignInAsync(asking.People.Ruth);
        Assert.False((await ruth.GetAsync(asking.Task)).Says(asking.Code));
        using var owen = await asking.People.SignInAsync(asking.People.Owen);
        using var dan = await asking.People.SignInAsync(asking.People.Dan);
        foreach (var other in new[] { ruth, owen, dan })
            await other.PostAsync(asking.Task + "?handler=SendCode");
        await asking.People.Area.DrainAsync();
        Assert.Single(Taken(asking));
    }

    private async Task<(Asking Asking, TestArea Area)> AskedAsync()
    {
        var asking = await Asking.MakeAsync(host, ByText);
        await asking.People.Area.DrainAsync();
        return (asking, asking.People.Area);
    }

    private List<HandedText> Taken(Asking asking) => [.. host.Provider.Taken.Where(t => t.Code == asking.Code)];

    private async Task LaterAsync(TestArea area, TimeSpan later)
    {
        host.Clock.Advance(later);
        await area.DrainAsync();
    }
}

/// <summary>A host with a provider of text messages.</summary>
public sealed class TextHost : TestHost
{
    private readonly Lazy<NotifyServer> _provider;

    public TextHost() => _provider = new(() => new NotifyServer(Clock));

    internal NotifyServer Provider => _provider.Value;

    protected override IEnumerable<(string Key, string Value)> Settings => Provider.Settings;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Provider.DisposeAsync();
    }
}
