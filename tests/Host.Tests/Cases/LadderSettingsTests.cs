using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ECins.Host.Identity;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Documents;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>The force area's own ladder, and the papers that its powers are written on.</summary>
public sealed class LadderSettingsTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly (string, string)[] RespectOrder =
    [
        ("Form.Name", "Respect order"), ("Form.Rung", "135"), ("Form.Kind", "Order"), ("Form.On", "Person"), ("Form.IssuedBy", "The county court"),
        ("Form.Basis", "As the law has it from next year"), ("Form.Test", "It is just and convenient\nIt prevents more"), ("Form.MinimumAge", "18"),
        ("Form.Usual", "2 years"), ("Form.AppealDays", "21"),
    ];

    [Fact]
    public async Task Power_Added_IsOfferedInCases_AndRetired_IsNot()
    {
        var (area, priya, path) = await StartAsync();
        using var _ = priya;
        using var ada = await AdministratorAsync(area);
        await ada.GetAsync("/asb/settings/powers/add");
        await ada.SubmitAsync("Add", RespectOrder);
        Assert.Equal("/asb/settings/powers", ada.Page.Location);
        Assert.True((await priya.GetAsync("/asb" + path + "/powers")).Says("Respect order"));
        await ada.GetAsync((await ada.FollowAsync()).Document.QuerySelectorAll("a").Single(a => a.TextContent == "Respect order").GetAttribute("href")!);
        Assert.Equal("It is just and convenient\nIt prevents more", ada.Page.Value("Form_Test")!.ReplaceLineEndings("\n"));
        await ada.SubmitAsync("Save", ("Form.IsRetired", "true"));
        Assert.False((await priya.GetAsync("/asb" + path + "/powers")).Says("Respect order"));
        Assert.Single(await area.Area.EventsAsync("asb.power-type.added"));
        Assert.Single(await area.Area.EventsAsync("asb.power-type.changed"));
    }

    [Theory]
    [InlineData("Form.Name", "There is a power of this name already", "Criminal behaviour order")]
    [InlineData("Form.Rung", "Another power has this place on the ladder", "10")]
    [InlineData("Form.Longest", "Enter a length of time, like 48 hours or 3 months, or leave it empty", "soon")]
    [InlineData("Form.Usual", "This cannot be more than the most time", "9 years")]
    [InlineData("Form.After", "Select a power that stands lower on the ladder", "possession")]
    [InlineData("Form.IssuedBy", "Enter who may issue it", " ")]
    public async Task Power_WrittenWrongly_IsToldBesideTheField_AndKeepsWhatWasTyped(string field, string message, string typed)
    {
        var area = await AsbArea.MakeAsync(host);
        using var ada = await AdministratorAsync(area);
        await ada.GetAsync("/asb/settings/powers/add");
        var page = await ada.SubmitAsync("Add", [.. RespectOrder.Append(("Form.Longest", "5 years")).Where(f => f.Item1 != field), (field, typed)]);
        Assert.Equal(message, page.Error(field.Replace('.', '_')));
        Assert.Equal("The county court", field == "Form.IssuedBy" ? "The county court" : page.Value("Form_IssuedBy"));
        Assert.Empty(await area.Area.EventsAsync("asb.power-type.added"));
    }

    [Fact]
    public async Task Changed_ByTwo_TheSecondIsShownBoth()
    {
        var area = await AsbArea.MakeAsync(host);
        var administrator = await AdministratorOfAsync(area);
        using var ada = await area.SignInAsync(administrator);
        using var second = await area.SignInAsync(administrator);
        var path = await TypePathAsync(ada, "Warning letter");
        await second.GetAsync(path);
        await ada.GetAsync(path);
        await ada.SubmitAsync("Save", ("Form.Usual", "3 months"));
        var page = await second.SubmitAsync("Save", ("Form.Usual", "9 months"));
        Assert.True(page.Says("Somebody else saved a change"));
        Assert.True(page.Says("3 months"));
        Assert.Equal("9 months", page.Value("Form_Usual"));
    }

    [Fact]
    public async Task Template_Loaded_IsWhatIsWrittenOn_AndGivenUpAgain()
    {
        var (area, priya, path) = await StartAsync();
        using var _ = priya;
        var power = await priya.DraftAsync(path, "Warning letter", ("Prohibitions", "Shout"));
        using var ada = await AdministratorAsync(area);
        var template = await TypePathAsync(ada, "Warning letter") + "/template";
        await ada.GetAsync(template);
        Assert.Equal("Choose a Word document", (await ada.SubmitAsync("Load it")).Error("Upload"));
        await LoadAsync(ada, template, "{{Surname}}");
        Assert.Equal("Nothing stands for {{Surname}}. Use the fields below", ada.Page.Error("Upload"));
        await LoadAsync(ada, template, "Northton writes to {{Name}}");
        Assert.Equal(template, ada.Page.Location);
        Assert.Equal(["Northton writes to The man upstairs"], LinesOf(await DocumentAsync(priya, power)));

        await ada.GetAsync(template);
        await ada.SubmitAsync("Use the one that comes with it");
        Assert.True((await ada.FollowAsync()).Says("The one that comes with it"));
        Assert.Contains("Warning letter", LinesOf(await DocumentAsync(priya, power)));
    }

    [Fact]
    public async Task Template_LoadedBetweenIssueAndService_IsNotTakenForWhatWasIssued()
    {
        var (area, priya, path) = await StartAsync();
        using var _ = priya;
        using var ada = await AdministratorAsync(area);
        var template = await TypePathAsync(ada, "Warning letter") + "/template";
        await LoadAsync(ada, template, "The first, to {{Name}}");
        var power = await priya.DraftAsync(path, "Warning letter", ("Prohibitions", "Shout"), ("Support[0]", "Twelve nights in the diary"));
        var issued = Persons.Date("IssuedOn", host.Clock.UkToday());
        await priya.GetAsync(power + "/issue");
        Assert.Null((await priya.SubmitAsync("Save", issued)).Document.QuerySelector(".govuk-error-summary")?.TextContent);
        Assert.True((await priya.GetAsync(power)).Says("Not served yet"), priya.Page.Document.QuerySelector("main")!.TextContent);
        await LoadAsync(ada, template, "The second, to {{Name}}");
        await priya.GetAsync(power + "/issue");
        await priya.SubmitAsync("Save", [.. issued, .. Persons.Date("ServedOn", host.Clock.UkToday()), ("ServedHow", "By hand")]);
        Assert.True((await priya.GetAsync(power)).Says("By hand"));
        Assert.Equal(["The first, to The man upstairs"], LinesOf(await DocumentAsync(priya, power)));
    }

    [Fact]
    public async Task Template_OfWhatHasNoPaper_IsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var ada = await AdministratorAsync(area);
        Assert.Equal(HttpStatusCode.NotFound, (await ada.GetAsync(await TypePathAsync(ada, "Verbal advice") + "/template")).Status);
    }

    private async Task<(AsbArea Area, Visitor Priya, string Path)> StartAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        return (area, priya, await priya.OpenCaseAsync());
    }

    private static async Task<User> AdministratorOfAsync(AsbArea area) => await area.Area.PersonAsync("Ada Marsh", area.Police, null, Role.ForceAdministrator);

    private static async Task<Visitor> AdministratorAsync(AsbArea area) => await area.SignInAsync(await AdministratorOfAsync(area));

    private static async Task<string> TypePathAsync(Visitor visitor, string power) =>
        (await visitor.GetAsync("/asb/settings/powers")).Document.QuerySelectorAll("main li > a").Single(a => a.TextContent == power).GetAttribute("href")!;

    private static async Task LoadAsync(Visitor visitor, string path, string line)
    {
        await visitor.GetAsync(path);
        await visitor.UploadAsync("Load it", "Upload", [("letter.docx", WordTemplate.Make([new WordLine(line)]))]);
    }

    private static async Task<byte[]> DocumentAsync(Visitor visitor, string power) =>
        await visitor.Client.GetByteArrayAsync(new Uri(power + "/document", UriKind.Relative), TestContext.Current.CancellationToken);

    private static IReadOnlyList<string> LinesOf(byte[] document)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(document), false);
        return [.. word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(p => p.InnerText)];
    }
}
