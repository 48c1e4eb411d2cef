using System.Net;
using System.Text;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Imports;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.FromAgencies;

/// <summary>How the columns and rows of another agency's file are read, and whom they are not to name.</summary>
public sealed class AgencyRowTests(TestHost host) : IClassFixture<TestHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task File_WhoReportedItDidNotAgree_IsCountedAndNothingIsKeptOfThem()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var preview = await priya.PreviewAsync(
            AgencyFiles.Row(reporter: "Joan Marsh", agreed: "No", victim: "Joan Marsh"),
            AgencyFiles.Row("WH-2", reporter: "Peter Hale", place: "High Street"));
        Assert.False(preview.Says("Joan Marsh"));
        Assert.False(preview.Says("Peter Hale"));
        await priya.TakeInAsync(area);
        foreach (var place in new[] { "12 Quay Street", "High Street" })
        {
            var report = await priya.ReportAtAsync(place);
            Assert.True(report.Says("Does not want to be on a shared system"));
            Assert.False(report.Says("Joan Marsh"));
            Assert.False(report.Says("Peter Hale"));
        }

        Assert.False(await area.Area.ReadAsync(core => core.Set<Host.Cases.People.Profile>().AnyAsync(Cancellation)));
    }

    [Fact]
    public async Task File_WhoDidNotAgree_IsNotTakenInAsWhoWasAffected_HoweverTheyAreWritten()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.PreviewAsync(
            AgencyFiles.Row("WH-1", reporter: "Mrs J Marsh", agreed: "No", victim: "Joan Marsh"),
            AgencyFiles.Row("WH-2", reporter: "Anonymous", agreed: "No", victim: "Peter Hale"),
            AgencyFiles.Row("WH-3", reporter: "Member of public", agreed: "", victim: "Amina Yusuf"),
            AgencyFiles.Row("WH-4", reporter: "The caretaker", agreed: "No", victim: "Doreen Pask"));
        Assert.Equal("4", (await priya.TakeInAsync(area)).Row("Added"));
        Assert.Equal(["Doreen Pask"], await area.Area.ReadAsync(core => core.Set<Host.Cases.People.Profile>().Select(p => p.Name).ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task File_ReferencesThatAreNone_OrOfSeveralIncidents_MakeNoTwoReportsOne()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var preview = await priya.PreviewAsync(
            AgencyFiles.Row("N/A"), AgencyFiles.Row("N/A", what: "Eggs at the door"), AgencyFiles.Row("-", reporter: "Joan Marsh", agreed: "Yes"),
            AgencyFiles.Row("24/101"), AgencyFiles.Row("241/01"), AgencyFiles.Row("24/101", day: "6/11/2025"), AgencyFiles.Row("24/101"));
        Assert.Equal("6", preview.Row("New reports"));
        Assert.Equal("1", preview.Row("Here already, or twice in the file"));
        Assert.Equal("6", (await priya.TakeInAsync(area)).Row("Added"));
    }

    [Fact]
    public async Task File_RowsThatBreakTheRules_AreListedWithLineAndReason_AndTheOthersTakenIn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var preview = await priya.PreviewAsync(
            AgencyFiles.Row(),
            AgencyFiles.Row("WH-2", day: "11/25/2025"),
            AgencyFiles.Row("WH-3", day: "5/11/2999"),
            AgencyFiles.Row("WH-4", place: ""),
            AgencyFiles.Row("WH-5", time: "late"),
            AgencyFiles.Row("WH-6", hate: "Yes"),
            AgencyFiles.Row("WH-7", reporter: "Joan Marsh", agreed: "maybe"),
            AgencyFiles.Row("WH-8") + ",one too many",
            "=cmd|' /C calc'!A0");
        Assert.Equal("1", preview.Row("New reports"));
        Assert.Equal("8", preview.Row("Rows that cannot be read"));
        var lines = preview.Document.QuerySelectorAll("table tbody tr").Select(r => r.TextContent).ToList();
        foreach (var (line, reason) in new[]
                 {
                     ("3", "Day it happened: Write the day like 5/11/2026"), ("4", "must be today or in the past"), ("5", "Where: Enter where it happened"),
                     ("6", "Time of day: Write the time"), ("7", "Hate: Write No, or what it was against"), ("8", "Agreed to be recorded: Write Yes or No"),
                     ("9", "It has 12 fields in place of 11"), ("10", "It has 1 fields"),
                 })
            Assert.Contains(lines, l => l.Trim().StartsWith(line, StringComparison.Ordinal) && l.Contains(reason, StringComparison.Ordinal));

        var sheet = await priya.GetAsync(preview.PathOf() + "?handler=Faults");
        Assert.Equal("text/csv", sheet.Response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("WH-4", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("'=cmd", sheet.Text, StringComparison.Ordinal);
        await priya.GetAsync(preview.PathOf());
        var done = await priya.TakeInAsync(area);
        Assert.Equal("1", done.Row("Added"));
        Assert.Equal("8", done.Row("Rows that cannot be read"));
        Assert.True(done.Says("Where: Enter where it happened"));
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(preview.PathOf() + "?handler=Faults")).Status);
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("Just a letter to the council.", "a heading over each column")]
    [InlineData("Date,Where,What\r\n", "headings and no rows")]
    [InlineData("Date,Date,What\r\n1,2,3\r\n", "Two columns have the heading")]
    [InlineData("PK\u0003\u0004workbook", "This is a workbook")]
    [InlineData("PK,Date,What\r\n", "headings and no rows")]
    [InlineData("a,b\0c\r\n1,2", "a heading over each column")]
    public async Task File_OfAnotherKind_IsToldBesideTheField_WithTheAgencyKept(string content, string message)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var answer = await priya.BringFileAsync(Encoding.UTF8.GetBytes(content));
        Assert.Contains(message, answer.Error("File"), StringComparison.Ordinal);
        Assert.Equal("Westlea Homes", answer.Value("Agency"));
        Assert.True((await priya.GetAsync("/asb/from-agencies")).Says("You have brought none yet"));
    }

    [Fact]
    public async Task File_SavedByASpreadsheetOnWindows_KeepsItsLetters()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var text = string.Join("\r\n", AgencyFiles.Header, AgencyFiles.Row(place: "Café Zoë", what: "£5 \u2013 \u201cpay up\u201d"));
        await priya.BringFileAsync(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text));
        Assert.True(priya.Page.Says("Café Zoë"));
    }

    [Fact]
    public async Task Columns_AreGuessed_AskedWhereNot_AndRememberedForTheSameAgency()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var file = Encoding.UTF8.GetBytes("Date,Spot,Said,Sort\r\n5/11/2025,Quay Street,Shouting,ASB2\r\n6/11/2025,Quay Street,Shouting,Parking\r\n");
        var columns = await priya.BringFileAsync(file);
        Assert.Equal("Date", columns.Value("Columns_0_"));
        var answer = await priya.SubmitAsync("Continue", ("Columns[2]", "Date"), ("Columns[4]", "Sort"));
        Assert.Contains("chosen", answer.Error("Columns_2_"), StringComparison.Ordinal);
        Assert.Contains("Select the column", answer.Error("Columns_3_"), StringComparison.Ordinal);
        Assert.Contains("Select who was affected", answer.Error("Unnamed"), StringComparison.Ordinal);
        Assert.Equal("Sort", answer.Value("Columns_4_"));

        await priya.SubmitAsync("Continue", ("Columns[2]", "Spot"), ("Columns[3]", "Said"), ("Columns[4]", "Sort"), ("Unnamed", "Community"));
        var kinds = await priya.FollowAsync();
        Assert.True(kinds.Says("ASB2 (1 row)"));
        answer = await priya.SubmitAsync("Continue", ("Kinds[1]", "out"));
        Assert.Contains("Select a kind", answer.Error("Kinds_0_"), StringComparison.Ordinal);
        var ours = answer.Document.QuerySelectorAll("#Kinds_0_ option").Select(o => o.GetAttribute("value")!).First(v => Guid.TryParse(v, out _));
        await priya.SubmitAsync("Continue", ("Kinds[0]", ours));
        var preview = await priya.FollowAsync();
        Assert.Equal("1", preview.Row("New reports"));
        Assert.Equal("1", preview.Row("Of kinds that are left out"));

        var next = await priya.BringFileAsync(file, "WESTLEA HOMES");
        Assert.Equal("Spot", next.Value("Columns_2_"));
        await priya.SubmitAsync("Continue");
        Assert.Equal(ours, (await priya.FollowAsync()).Value("Kinds_0_"));
    }

    [Fact]
    public async Task Kinds_ThatAreDescriptions_AreToldBesideTheColumn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        foreach (var rows in new[] { Enumerable.Range(1, 61).Select(n => AgencyFiles.Row(kind: $"Kind {n}")), [AgencyFiles.Row(kind: new string('a', 101))] })
        {
            await priya.BringFileAsync(AgencyFiles.Of([.. rows]));
            Assert.Contains("too much in this column", (await priya.SubmitAsync("Continue", ("Unnamed", "Community"))).Error("Columns_4_"), StringComparison.Ordinal);
        }
    }
}
