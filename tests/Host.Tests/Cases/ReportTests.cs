using System.Net;
using ECins.Host.Audit;
using ECins.Host.Cases.People;
using ECins.Host.Tests.CaseReviews;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

public sealed class ReportTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Report_ReporterApartFromVictim_AreDifferentThings()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var screen = await priya.GetAsync(await priya.ReportAsync());
        Assert.True(screen.Says("Doreen Pask"));
        Assert.True(screen.Says("Jean Hollis"));
        var people = await area.Area.ReadAsync(core => core.Set<Involvement>().Include(i => i.Profile).ToListAsync());
        Assert.Equal(
            ["AllegedPerpetrator The man upstairs", "Reporter Jean Hollis", "Victim Doreen Pask"],
            people.Select(p => $"{p.Role} {p.Profile.Name}").Order());
    }

    [Theory]
    [InlineData("Anonymous", "Did not give their name")]
    [InlineData("Refused", "Does not want to be on a shared system")]
    public async Task Report_ReporterNotToBeRecorded_IsRecordedNowhere(string kind, string shown)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var screen = await priya.GetAsync(await priya.ReportAsync(("Reporter", kind), ("ReporterName", "Secretive Sal"), ("ReporterMore.BornIn", "1934")));
        Assert.True(screen.Says(shown));
        Assert.Equal(0, await area.Area.ReadAsync(core => core.Set<Profile>().CountAsync(p => p.BornIn == 1934)));
        await area.Area.SealAsync();
        Assert.Equal(0, await area.Area.ReadAsync(core => core.Set<Profile>().CountAsync(p => p.Name.Contains("Sal"))));
        Assert.Equal(0, await area.Area.ReadAsync(core => core.Set<AuditDetail>().CountAsync(d => d.Value!.Contains("Secretive"))));
        Assert.Equal(0, await area.Area.ReadAsync(core => core.Set<ECins.Host.Drafts.Draft>().CountAsync()));
    }

    [Fact]
    public async Task Report_ItsOwnAgencyWorksIt_AndNobodyElseSeesIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.ReportAsync();
        using var owen = await area.SignInAsync(area.Owen);
        Assert.Equal(HttpStatusCode.OK, (await owen.GetAsync(path)).Status);
        Assert.Contains(path, (await owen.GetAsync("/asb/incidents")).Text, StringComparison.Ordinal);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path)).Status);
        Assert.DoesNotContain(path, (await dan.GetAsync("/asb/incidents")).Text, StringComparison.Ordinal);
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Report_TakenIntoACase_IsReachedThroughTheCaseOnly()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync();
        await priya.GetAsync(report);
        await priya.SubmitAsync("Open a case", ("CaseTitle", "Noise in Quay Street"));
        var path = priya.Page.Location!;
        Assert.True((await priya.GetAsync(path)).Says("Shouting through the wall at night"));
        Assert.True((await priya.GetAsync(path + "/people")).Says("Doreen Pask"));
        Assert.Contains(report, (await priya.GetAsync("/asb" + path + "/reports")).Text, StringComparison.Ordinal);

        using var owen = await area.SignInAsync(area.Owen);
        Assert.Equal(HttpStatusCode.NotFound, (await owen.GetAsync(report)).Status);
        await priya.ShareAsync(path, "Owen", ECins.SharedKernel.Access.Level.Read);
        Assert.Equal(HttpStatusCode.OK, (await owen.GetAsync(report)).Status);
    }

    [Fact]
    public async Task Report_IntoACaseThatOneMayNotContributeTo_IsNotFoundAndRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var foreign = (await priya.OpenCaseAsync())["/cases/".Length..];
        using var dan = await area.SignInAsync(area.Dan);
        var report = await dan.ReportAsync();
        await dan.GetAsync(report);
        Assert.DoesNotContain(foreign, dan.Page.Text, StringComparison.Ordinal);
        var answer = await dan.PostAsync(report + "?handler=Add", ("CaseId", foreign));
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains(
            await area.Area.EventsAsync("asb.incident.added-to-case"), e => e.Outcome == AuditOutcome.Refused);
    }

    [Fact]
    public async Task Report_IntoWhatIsNoCaseOfTheWorkstream_IsRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        var licensing = await area.LicensingCaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(licensing)).Status);
        await priya.RequestReviewAsync("Noise");
        await priya.ReportAsync();
        var report = await priya.ReportAsync();
        await priya.GetAsync(report);
        var holdings = await area.Area.ReadAsync(core => core.Set<Holding>().Select(h => h.Id).ToListAsync());
        Assert.Equal(4, holdings.Count);
        foreach (var holding in holdings)
            Assert.Equal(HttpStatusCode.NotFound, (await priya.PostAsync(report + "?handler=Add", ("CaseId", holding.ToString()))).Status);
        var path = await priya.OpenCaseAsync();
        await priya.GetAsync(report);
        Assert.Equal(path, (await priya.SubmitAsync("Add to this case", ("CaseId", path["/cases/".Length..]))).Location);
        Assert.Single(await area.Area.EventsAsync("asb.incident.added-to-case"), e => e.Outcome == AuditOutcome.Done);
    }

    [Fact]
    public async Task Report_SecondAtThePlace_ShowsTheFirstToThoseWhoMaySeeIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var first = await priya.ReportAsync(("Place", "Flat 3, 12 Quay Street"));
        var second = await priya.ReportAsync(("Place", "flat 3,12 quay street."));
        Assert.Contains(first, (await priya.GetAsync(second)).Text, StringComparison.Ordinal);
        using var dan = await area.SignInAsync(area.Dan);
        var third = await dan.ReportAsync(("Place", "FLAT 3 12 QUAY STREET"));
        Assert.DoesNotContain(first, (await dan.GetAsync(third)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_BesideOneOfACase_PutsThatCaseOnRecord()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.GetAsync(await priya.ReportAsync());
        Assert.Contains($"case:{path["/cases/".Length..]}", (await area.Area.EventsAsync("asb.incident.shown"))[^1].Subjects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_SecondOfTheProperty_ShowsTheFirstHoweverThePlaceWasCalled()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var first = await priya.ReportAsync(("Place", "The flats by the quay"), ("PlaceUprn", "010009001200"));
        var second = await priya.ReportAsync(("Place", "12 Quay Street"), ("PlaceUprn", "10009001200"), ("PlacePostcode", "SM1 1QS"));
        var screen = await priya.GetAsync(second);
        Assert.Contains(first, screen.Text, StringComparison.Ordinal);
        Assert.True(screen.Says("SM1 1QS"));
        Assert.True(screen.Says("10009001200"));
        var third = await priya.ReportAsync(("Place", "Elsewhere"), ("PlaceUprn", "100090012004"));
        Assert.DoesNotContain(first, (await priya.GetAsync(third)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("where", "PlaceUprn", "12A")]
    [InlineData("where", "PlacePostcode", "SM1 1QS and more")]
    [InlineData("where", "PlacePostcode", "ZZ")]
    [InlineData("affected", "AffectedMore.BornIn", "51")]
    [InlineData("reporter", "ReporterMore.BornOn.Year", "2190")]
    public async Task Report_MoreThatIsWrong_IsToldBesideTheFieldAndKept(string step, string field, string entered)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync("/asb/report/" + step);
        var screen = await priya.SubmitAsync(
            "Continue", ("Place", "Behind the shops"), ("Affected", "SomebodyElse"), ("AffectedName", "Doreen Pask"), ("Reporter", "Named"), ("ReporterName", "Jean Hollis"),
            ("ReporterMore.BornOn.Day", "1"), ("ReporterMore.BornOn.Month", "1"), (field, entered));
        Assert.NotNull(screen.Error(field.Replace(".BornOn.Year", "_BornOn", StringComparison.Ordinal).Replace('.', '_')));
        Assert.Contains($"value=\"{entered}\"", screen.Text, StringComparison.Ordinal);
        Assert.NotNull(screen.Document.QuerySelector("details[open]"));
    }

    [Theory]
    [InlineData("0001", "The year must be 1900 or later")]
    [InlineData("1899", "The year must be 1900 or later")]
    [InlineData("1900", null)]
    public async Task Report_OfAYearThatNobodyMeans_IsToldBesideTheField(string year, string? message)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync("/asb/report/when");
        await priya.SubmitAsync("Continue", ("HowLong", "Once"), ("Day.Day", "1"), ("Day.Month", "1"), ("Day.Year", year));
        Assert.Equal(message, message is null ? null : priya.Page.Error("Day"));
        Assert.Equal(message is null, priya.Page.Location is not null);
    }

    [Fact]
    public async Task Report_LeftAndCameBack_IsKept()
    {
        var area = await AsbArea.MakeAsync(host);
        using (var priya = await area.SignInAsync(area.Priya))
        {
            await priya.GetAsync("/asb/report/where");
            await priya.SubmitAsync("Continue", ("Place", "Behind the shops"));
        }

        using var again = await area.SignInAsync(area.Priya);
        Assert.Equal("You have begun a report", (await again.GetAsync("/asb/report")).Heading);
        Assert.Equal("Behind the shops", (await again.GetAsync("/asb/report/where")).Value("Place"));
        using var owen = await area.SignInAsync(area.Owen);
        Assert.Equal("", (await owen.GetAsync("/asb/report/where")).Value("Place"));
    }

    [Fact]
    public async Task Report_Incomplete_IsNotSaved_AndGoesOnWhereItIsOpen()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync("/asb/report/danger");
        await priya.SubmitAsync("Continue", ("IsDanger", "false"));
        await priya.GetAsync("/asb/report");
        Assert.Equal("/asb/report/what", priya.Page.Document.QuerySelector("main a.govuk-button")!.GetAttribute("href"));
        var check = await priya.GetAsync("/asb/report/check");
        Assert.True(check.Says("9 questions are still to be answered"));
        Assert.False(check.Says("Not known"));
        Assert.Equal("/asb/report/what", check.Document.QuerySelector("main a.govuk-button")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, (await priya.PostAsync("/asb/report/check")).Status);
        Assert.Equal(0, await area.Area.ReadAsync(core => core.Set<Holding>().CountAsync()));
    }

    [Fact]
    public async Task Entry_KeptNarrower_IsReadByThoseAndNobodyElse()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", ECins.SharedKernel.Access.Level.Contribute);
        await priya.ShareAsync(path, "Owen", ECins.SharedKernel.Access.Level.Read);
        await priya.NoteAsync(path, "For the council only", ("Audience", "OwnOrganisation"));
        await priya.NoteAsync(path, "For managers only", ("Audience", "Managers"));
        using var dan = await area.SignInAsync(area.Dan);
        await dan.NoteAsync(path, "For the police only", ("Audience", "OwnOrganisation"));
        using var owen = await area.SignInAsync(area.Owen);
        await AssertReadsAsync(priya, path, council: true, managers: true, police: true);
        await AssertReadsAsync(dan, path, council: false, managers: false, police: true);
        await AssertReadsAsync(owen, path, council: true, managers: false, police: false);
    }

    [Fact]
    public async Task Record_OfTheCase_NamesWhoDidAndWhoLooked_ReasonsForTheOwnerOnly()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Calder", ECins.SharedKernel.Access.Level.Read);
        using var ruth = await area.SignInAsync(area.Ruth);
        await ruth.GetAsync(path);
        await area.Area.SealAsync();
        var seenByOwner = await priya.GetAsync(path + "/record");
        Assert.True(seenByOwner.Says("Ruth Calder, Northton Academy, read the case"));
        Assert.True(seenByOwner.Says("They can help"));
        Assert.False((await ruth.GetAsync(path + "/record")).Says("They can help"));
    }

    private static async Task AssertReadsAsync(Visitor visitor, string path, bool council, bool managers, bool police)
    {
        var screen = await visitor.GetAsync(path);
        Assert.Equal(council, screen.Says("For the council only"));
        Assert.Equal(managers, screen.Says("For managers only"));
        Assert.Equal(police, screen.Says("For the police only"));
    }
}
