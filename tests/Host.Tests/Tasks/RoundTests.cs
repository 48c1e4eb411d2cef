using System.Net;
using ECins.Host.Jobs;
using ECins.Host.Mail;
using ECins.Host.Organisations;
using ECins.Host.Tasks;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Register;
using ECins.Host.Tasks.Rounds;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Mail;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Tasks;

/// <summary>Several people without an account are asked the same at once: each gets a task of their own, and nobody is lost or asked twice.</summary>
public sealed class RoundTests(TestHost host) : IClassFixture<TestHost>
{
    private const string What = "Come to the panel on Tuesday";

    [Fact]
    public async Task Asked_EachHasATaskALinkAndACodeOfTheirOwn_AndAnswersForThemselves()
    {
        var (area, priya, path) = await CaseAsync();
        var (ada, ben) = (await PersonAsync(area, "Ada Volunteer"), await PersonAsync(area, "Ben Volunteer"));
        await ChooseAsync(priya, path, [ada, ben]);
        Assert.Equal("Check whom you ask, and what they will see", priya.Page.Heading);
        Assert.True(priya.Page.Says("2 people will be asked"));
        Assert.True(priya.Page.Says("ada.volunteer@lamp.example"));
        var round = await SendAsync(priya, path);
        Assert.True((await priya.GetAsync(round)).Says("0 of 2 asked so far"));
        await area.Area.DrainAsync();

        Assert.True((await priya.GetAsync(round)).Says("2 people asked, no answers yet"));
        var codes = priya.Page.Document.QuerySelectorAll(".ec-task-code").Select(c => c.TextContent).ToList();
        Assert.Equal(2, codes.Distinct().Count());
        Assert.Equal(2, (await area.Area.EventsAsync("task.asked")).Count(e => e.UserId == area.Priya.Id));
        Assert.Single(await area.Area.EventsAsync("task-round.asked"));
        var tasks = await TasksAsync(area);
        Assert.Equal([ada, ben], tasks.Select(t => t.PersonId!.Value));

        using var her = area.Area.Visitor();
        await her.GetAsync(await LinkAsync(area, "ada.volunteer@lamp.example"));
        Assert.Equal("/task", (await her.SubmitAsync("Open", ("Code", codes[0]))).Location);
        Assert.True((await her.FollowAsync()).Says(What));
        await her.SubmitAsync("Send", ("IsDone", "true"), ("Note", "I will come"));
        Assert.True((await priya.GetAsync(round)).Says("2 people asked, 1 answered, 1 to decide"));
        var list = await priya.GetAsync(path + "/tasks");
        Assert.True(list.Says("2 people asked, 1 answered, 1 to decide"));
        Assert.Empty(list.Document.QuerySelectorAll($"a[href='{path}/tasks/{tasks[0].Id}']"));
        Assert.True((await priya.GetAsync($"{path}/tasks/{tasks[0].Id}")).Says("I will come"));
    }

    [Fact]
    public async Task Codes_GoByTheFirstWayThatReachesEach_AndWhomNoneReachesIsLeftOut()
    {
        var (area, priya, path) = await CaseAsync();
        var texted = await PersonAsync(area, "Ada Texted", "07700 900 123", "1 Quay Street");
        var posted = await PersonAsync(area, "Ben Posted", "01632 960 001", "2 Quay Street");
        var neither = await PersonAsync(area, "Cleo Neither", "01632 960 002");
        await ChooseAsync(priya, path, [texted, posted, neither], ("Ways", "Text"), ("Ways", "Letter"));
        Assert.True(priya.Page.Says("2 people will be asked"));
        Assert.True(priya.Page.Says("1 person will be left out"));
        Assert.True(priya.Page.Says("By text message: +447700900123"));
        Assert.True(priya.Page.Says("By a letter that I print: 2 Quay Street"));
        Assert.True(priya.Page.Says("it comes to your mobile telephone"));
        var round = await SendAsync(priya, path);
        await area.Area.DrainAsync();
        var tasks = await TasksAsync(area);
        Assert.Equal([CodeRoute.Text, CodeRoute.Letter], tasks.Select(t => t.Route));
        Assert.True((await priya.GetAsync(round)).Says("Cleo Neither: No mobile number or postal address is known"));
        var letters = await priya.GetAsync(round + "/letters");
        Assert.Single(letters.Document.QuerySelectorAll(".ec-sheet"));
        Assert.True(letters.Says("2 Quay Street"));
        Assert.False(letters.Says("1 Quay Street"));

        await ChooseAsync(priya, path, [neither], [("Ask", "Something else"), .. All]);
        Assert.True(priya.Page.Says("I tell them, in person or on the telephone"));
    }

    [Fact]
    public async Task LeftOut_WhoHasTheSameTaskOpen_OrIsNotToBeAsked_OrHasAPersonalAddressWhereNoneMay()
    {
        var (area, priya, path) = await CaseAsync();
        var (ada, ben) = (await PersonAsync(area, "Ada Volunteer"), await PersonAsync(area, "Ben Volunteer"));
        var personal = await PersonAsync(area, "Dee Private", address: "dee@gmail.com");
        await RoundAsync(area, priya, path, ada);
        using var alex = await MailRulesTests.ManagerAsync(area.Area);
        await MailRulesTests.DecideAsync(alex, ("AllowsPersonal", "false"));
        await priya.GetAsync($"/outside/{ben}/retire");
        await priya.SubmitAsync("Ask them no more");

        await ChooseAsync(priya, path, [ada, ben, personal]);
        Assert.True(priya.Page.Says("Nobody can be asked"));
        Assert.True(priya.Page.Says("3 people will be left out"));
        Assert.True(priya.Page.Says("Asked the same already, and has not answered yet"));
        Assert.True(priya.Page.Says("Not to be asked any more"));
        Assert.True(priya.Page.Says("Their e-mail address is personal"));
        Assert.Null(priya.Page.Document.QuerySelector("button[formaction='?handler=Send']"));
        await ChooseAsync(priya, path, [ada], ("Ask", "Another thing"));
        Assert.True(priya.Page.Says("1 person will be asked"));
    }

    [Fact]
    public async Task LeftOut_WhoseAddressIsRefusedMeanwhile_AndTheRestAreAsked()
    {
        var (area, priya, path) = await CaseAsync();
        var (ada, dee) = (await PersonAsync(area, "Ada Volunteer"), await PersonAsync(area, "Dee Private", address: "dee@gmail.com"));
        await ChooseAsync(priya, path, [ada, dee]);
        var round = await SendAsync(priya, path);
        using var alex = await MailRulesTests.ManagerAsync(area.Area);
        await MailRulesTests.DecideAsync(alex, ("AllowsPersonal", "false"));
        await area.Area.DrainAsync();
        Assert.Equal(ada, Assert.Single(await TasksAsync(area)).PersonId);
        Assert.True((await priya.GetAsync(round)).Says("Dee Private: Their e-mail address is personal"));
        Assert.True(priya.Page.Says("1 person asked, no answers yet"));
    }

    [Fact]
    public async Task PressedTwice_NobodyIsAskedTwice()
    {
        var (area, priya, path) = await CaseAsync();
        var ada = await PersonAsync(area, "Ada Volunteer");
        await ChooseAsync(priya, path, [ada]);
        var fields = priya.Page.Document.QuerySelectorAll("main form input[name]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))
            .Where(f => f.Item1 != "__RequestVerificationToken").ToArray();
        var round = await SendAsync(priya, path);
        await priya.GetAsync(path + "/tasks/ask-several");
        Assert.Equal(round, (await priya.PostAsync(path + "/tasks/ask-several?handler=Send", fields)).Location);
        await priya.GetAsync(path + "/tasks/ask-several");
        var another = await priya.PostAsync(path + "/tasks/ask-several?handler=Send", [.. fields.Where(f => f.Item1 != "Round")]);
        Assert.Equal("Nobody of those ticked can be asked", another.Error("Chosen"));
        await area.Area.DrainAsync();
        Assert.Single(await TasksAsync(area));
    }

    [Fact]
    public async Task TwoHostsAtOnce_EachIsAskedOnce()
    {
        var (area, priya, path) = await CaseAsync();
        var people = new List<Guid>();
        for (var i = 0; i < 40; i++)
            people.Add(await PersonAsync(area, $"Volunteer {i:D2}"));
        await ChooseAsync(priya, path, people);
        var round = (await SendAsync(priya, path))[^36..];
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => WorkAsync(area, round))));
        await area.Area.DrainAsync();
        var tasks = await TasksAsync(area);
        Assert.Equal(people.Order(), tasks.Select(t => t.PersonId!.Value).Order());
        Assert.Equal(40, (await area.Area.ReadAsync(core => core.Set<MailMessage>().CountAsync(m => m.AboutKind == "task"))));
    }

    [Fact]
    public async Task Stopped_NobodyMoreIsAsked_AndThePageSaysHowMany()
    {
        var (area, priya, path) = await CaseAsync();
        await ChooseAsync(priya, path, [await PersonAsync(area, "Ada Volunteer"), await PersonAsync(area, "Ben Volunteer")]);
        var round = await SendAsync(priya, path);
        using var owen = await area.SignInAsync(area.Owen);
        Assert.Null((await owen.GetAsync(round)).Document.QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await owen.PostAsync(round + "?handler=Stop")).Status);
        await priya.GetAsync(round);
        Assert.Equal(round, (await priya.SubmitAsync("Ask nobody more")).Location);
        await area.Area.DrainAsync();
        Assert.Empty(await TasksAsync(area));
        Assert.True((await priya.GetAsync(round)).Says("before 2 people had been asked"));
        Assert.Single(await area.Area.EventsAsync("task-round.stopped"), e => e.Outcome == Host.Audit.AuditOutcome.Done);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AskerOrCaseGoneMeanwhile_NobodyMoreIsAsked(bool isClosed)
    {
        var (area, priya, path) = await CaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        var ada = await PersonAsync(area, "Ada Constable", of: area.Police);
        await ChooseAsync(dan, path, [ada]);
        var round = await SendAsync(dan, path);
        if (isClosed)
            await CloseAsync(area, path);
        else
            await priya.EndShareAsync(path, "Neighbourhood");
        await area.Area.DrainAsync();
        Assert.Empty(await TasksAsync(area));
        Assert.True((await priya.GetAsync(round)).Says("1 person could not be asked"));
        Assert.Single(await area.Area.EventsAsync("task-round.halted"));
        await area.Area.DrainAsync();
        Assert.Single(await area.Area.EventsAsync("task-round.halted"));
    }

    [Fact]
    public async Task Reader_SeesTheRound_AndNeitherCodesNorLettersNorTheForm()
    {
        var (area, priya, path) = await CaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        await priya.ShareAsync(path, "Calder", Level.Read);
        var round = await RoundAsync(area, priya, path, await PersonAsync(area, "Ada Volunteer", "07700 900 123", "1 Quay Street"));
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.True((await ruth.GetAsync(round)).Says("Ada Volunteer"));
        Assert.Null(ruth.Page.Document.QuerySelector(".ec-task-code"));
        Assert.False(ruth.Page.Says("07700"));
        foreach (var page in new[] { path + "/tasks/ask-several", round + "/letters" })
            Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.PostAsync(path + "/tasks/ask-several?handler=Send")).Status);

        using var dan = await area.SignInAsync(area.Dan);
        Assert.Null((await dan.GetAsync(round)).Document.QuerySelector(".ec-task-code"));
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(path + "/tasks/ask-several")).Status);
        Assert.False(dan.Page.Says("Ada Volunteer"));
        using var gareth = await area.SignInAsync(area.Gareth);
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(round)).Status);
    }

    [Fact]
    public async Task OfAnotherOrganisation_NobodyIsFoundNorAsked()
    {
        var (area, priya, path) = await CaseAsync();
        var (ours, theirs) = (await PersonAsync(area, "Ada Volunteer"), await PersonAsync(area, "Zoe Constable", of: area.Police));
        await priya.GetAsync(path + "/tasks/ask-several");
        Assert.False(priya.Page.Says("Zoe Constable"));
        await ChooseAsync(priya, path, [ours, theirs]);
        Assert.True(priya.Page.Says("1 person will be asked"));
        Assert.False(priya.Page.Says("Zoe"));
        await SendAsync(priya, path);
        await area.Area.DrainAsync();
        Assert.Equal(ours, Assert.Single(await TasksAsync(area)).PersonId);
    }

    [Fact]
    public async Task Closed_NobodyIsAsked()
    {
        var (area, priya, path) = await CaseAsync();
        await ChooseAsync(priya, path, [await PersonAsync(area, "Ada Volunteer")]);
        await CloseAsync(area, path);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.SubmitAsync("Ask 1 person")).Status);
        Assert.Equal(0, await area.Area.ReadAsync(core => core.Set<TaskRound>().CountAsync()));
    }

    [Fact]
    public async Task Searching_LeafingAndErrors_KeepTicksAndWhatWasTyped()
    {
        var (area, priya, path) = await CaseAsync();
        for (var i = 0; i < 60; i++)
            await PersonAsync(area, $"Volunteer {i:D2}");
        var zoe = await PersonAsync(area, "Zoe Landlord");
        await priya.GetAsync(path + "/tasks/ask-several");
        await priya.SubmitAsync("Find", ("Words", "landlord"), ("Ask", What), ("Warnings", "Come by day"));
        Assert.Equal(["Zoe Landlord"], Found(priya));
        await priya.SubmitAsync("Find", ("Words", "volunteer"), ("Chosen", $"{zoe}"));
        Assert.Equal(50, Found(priya).Count());
        Assert.True(priya.Page.Says("1 ticked"));
        Assert.True(priya.Page.Says("Not shown above: 1 of them"));
        await priya.SubmitAsync("Those after");
        Assert.Equal("Volunteer 50", Found(priya).First());
        await priya.SubmitAsync("Continue");
        Assert.Equal("Select whether there is anything they need to know to stay safe", priya.Page.Error("Safety"));
        Assert.Equal((What, "Come by day", "volunteer"), (priya.Page.Value("Ask"), priya.Page.Value("Warnings"), priya.Page.Value("Words")));
        await priya.SubmitAsync("Tick everybody found");
        Assert.True(priya.Page.Says("61 ticked"));
        Assert.Null(priya.Page.Error("Safety"));
        await priya.SubmitAsync("Continue", ("Safety", "NothingKnown"));
        Assert.True(priya.Page.Says("61 people will be asked"));
        await priya.SubmitAsync("Change something");
        Assert.Equal(What, priya.Page.Value("Ask"));
        await priya.SubmitAsync("Tick nobody");
        await priya.SubmitAsync("Continue");
        Assert.Equal("Tick whom you ask", priya.Page.Error("Chosen"));
        Assert.NotNull(priya.Page.Document.QuerySelector(".govuk-error-summary a[href='#Chosen']"));
        Assert.NotNull(priya.Page.Document.GetElementById("Chosen"));
    }

    [Fact]
    public async Task MoreThanTheLimit_AreRefused_AndTheTicksStay()
    {
        var (area, priya, path) = await CaseAsync();
        await area.Area.AddAsync([.. Enumerable.Range(0, TaskRound.Most + 1).Select(i => New(area.Council, area, $"Volunteer {i:D3}", "", "", $"v{i}@lamp.example"))]);
        await priya.GetAsync(path + "/tasks/ask-several");
        await priya.SubmitAsync("Tick everybody found");
        Assert.Contains("more than 500 people", priya.Page.Error("Chosen"), StringComparison.Ordinal);
        var ids = await area.Area.ReadAsync(core => core.Set<ExternalPerson>().Select(p => p.Id).ToListAsync());
        await ChooseAsync(priya, path, ids);
        Assert.Equal("501 are ticked. Ask 500 people or fewer at once", priya.Page.Error("Chosen"));
        Assert.True(priya.Page.Says("501 ticked"));
        await ChooseAsync(priya, path, [.. ids.Take(TaskRound.Most)]);
        Assert.True(priya.Page.Says("500 people will be asked"));
    }

    [Fact]
    public async Task FromATemplateInAnotherLanguage_EachReadsItInThat()
    {
        var (area, priya, path) = await CaseAsync();
        using var keeper = await area.SignInAsync(await area.Area.PersonAsync("Ada Keeper", area.Police, null, Role.ForceAdministrator));
        await TemplateTests.SpeakAsync(keeper, (Host.Tasks.Outside.Languages.OutsidePhrase.MailSubject, "Prośba"));
        var template = await TemplateTests.AddAsync(keeper, "Walk past", "Look at [where]", "Go with somebody");
        await keeper.GetAsync(template + "/in/pl");
        await keeper.SubmitAsync("Save", ("Ask", "Obejrzyj: [where]"), ("Minimum", "Idź z kimś"));

        var ada = await PersonAsync(area, "Ada Volunteer");
        await priya.GetAsync(path + "/tasks/ask-several");
        await priya.PostAsync(path + "/tasks/ask-several?handler=Use", [("use", template[^36..]), ("Chosen", $"{ada}"), ("Facts", "Bring a torch"), .. Day]);
        Assert.Equal("Bring a torch", priya.Page.Value("Facts"));
        await priya.SubmitAsync("Continue", ("Filled[0]", "the quay"), ("Language", "pl"), ("Ways", "Spoken"), ("Safety", "NothingKnown"));
        Assert.True(priya.Page.Says("Obejrzyj: the quay"));
        await SendAsync(priya, path);
        await area.Area.DrainAsync();
        var task = Assert.Single(await TasksAsync(area));
        Assert.Equal(("Look at the quay", "Obejrzyj: the quay", "pl"), (task.Ask, task.OtherAsk, task.Language));
        Assert.Equal("Prośba", (await area.Area.MailsAsync()).First(m => m.To == task.Address).Subject);
    }

    [Fact]
    public async Task Register_IsAddedToByHand_AndRemembersWhereLettersGo()
    {
        var (area, priya, _) = await CaseAsync();
        await priya.GetAsync("/outside/add");
        Assert.NotNull((await priya.SubmitAsync("Add", ("Name", "Ada Volunteer"))).Error("Address"));
        await priya.SubmitAsync("Add", ("Address", "ada@lamp.example"), ("Verified", "By telephone"), ("PostalAddress", "1 Quay Street"));
        Assert.True((await priya.FollowAsync()).Says("1 Quay Street"));
        await priya.GetAsync("/outside/add");
        var again = await priya.SubmitAsync("Add", ("Name", "Ada Volunteer"), ("Address", "ada@lamp.example"), ("Verified", "By telephone"));
        Assert.Equal("They are in the list already", again.Error("Name"));
        Assert.Single(await area.Area.EventsAsync("external-person.added"));
    }

    private static (string, string)[] All => [("Ways", "Text"), ("Ways", "Letter"), ("Ways", "Spoken")];

    private (string Name, string Value)[] Day => [.. Persons.Date("DueOn", host.Clock.UkToday().AddDays(5))];

    private async Task<(AsbArea Area, Visitor Priya, string Path)> CaseAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        return (area, priya, await priya.OpenCaseAsync());
    }

    private static async Task<Guid> PersonAsync(
        AsbArea area, string name, string telephone = "", string postal = "", string? address = null, Organisation? of = null)
    {
        var person = New(of ?? area.Council, area, name, telephone, postal, address ?? $"{name.ToLowerInvariant().Replace(' ', '.')}@lamp.example");
        await area.Area.AddAsync(person);
        return person.Id;
    }

    private static ExternalPerson New(Organisation of, AsbArea area, string name, string telephone, string postal, string address) => new()
    {
        Id = Guid.CreateVersion7(),
        OrganisationId = of.Id,
        Name = name,
        Address = address,
        Verified = "By telephone",
        Telephone = telephone,
        PostalAddress = postal,
        AddedById = area.Priya.Id,
        AddedAt = DateTime.UtcNow,
    };

    // Up to what they are shown to look over.
    private async Task ChooseAsync(Visitor visitor, string path, IReadOnlyList<Guid> people, params (string Name, string Value)[] instead)
    {
        await visitor.GetAsync(path + "/tasks/ask-several");
        (string Name, string Value)[] usual = [("Ways", "Spoken"), ("Ask", What), ("Safety", "NothingKnown"), .. Day];
        await visitor.SubmitAsync(
            "Continue", [.. people.Select(p => ("Chosen", $"{p}")), .. usual.Where(u => instead.All(i => i.Name != u.Name)), .. instead]);
    }

    private static async Task<string> SendAsync(Visitor visitor, string path)
    {
        await visitor.SubmitAsync("Ask ");
        Assert.StartsWith(path + "/tasks/rounds/", visitor.Page.Location, StringComparison.Ordinal);
        return visitor.Page.Location!;
    }

    private async Task<string> RoundAsync(AsbArea area, Visitor visitor, string path, params Guid[] people)
    {
        await ChooseAsync(visitor, path, people);
        var round = await SendAsync(visitor, path);
        await area.Area.DrainAsync();
        return round;
    }

    // As another host would that took the same message; what it may come upon is that somebody was quicker.
    private static async Task WorkAsync(AsbArea area, string round)
    {
        try
        {
            await area.Area.InScopeAsync(services => services.GetServices<IOutboxHandler>().OfType<RoundSender>().Single().HandleAsync(round, 1, default));
        }
        catch (Exception quicker) when (quicker is InvalidOperationException or DbUpdateException)
        {
        }
    }

    private static Task CloseAsync(AsbArea area, string path)
    {
        var id = Guid.Parse(path[^36..]);
        return area.Area.WriteAsync(async core => (await core.Set<Holding>().SingleAsync(h => h.Id == id)).IsOpen = false);
    }

    private static Task<List<ExternalTask>> TasksAsync(AsbArea area) =>
        area.Area.ReadAsync(core => core.Set<ExternalTask>().AsNoTracking().OrderBy(t => t.Name).ToListAsync());

    private static async Task<string> LinkAsync(AsbArea area, string address)
    {
        var text = (await area.Area.MailsAsync()).First(m => m.To == address).Text;
        return new Uri(text.Split('\n').Single(l => l.Contains("/task/", StringComparison.Ordinal)).Trim()).PathAndQuery;
    }

    private static IEnumerable<string> Found(Visitor visitor) =>
        visitor.Page.Document.QuerySelectorAll("fieldset input[name=Chosen] + label").Select(l => l.TextContent);
}
