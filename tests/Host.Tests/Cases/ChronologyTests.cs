using ECins.Host.Cases.Chronology;
using ECins.Host.Identity;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

public sealed class ChronologyTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Older_ManyAtOneInstant_AreEachShownOnce()
    {
        const int Many = EntryQueries.PageSize + 30;
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await AddAsync(area, path, Many, host.Clock.GetUtcNow().UtcDateTime.AddHours(-2));
        var seen = Seen(await priya.GetAsync(path));
        var older = priya.Page.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Older entries").GetAttribute("href")!;
        seen = [.. seen, .. Seen(await priya.GetAsync(older))];
        Assert.Equal(Enumerable.Range(0, Many).Select(i => $"Entry {i:D3}"), seen.Order());
    }

    [Theory]
    [InlineData("?Since=2026-03-02", "Later")]
    [InlineData("?Until=2026-03-01", "Earlier")]
    [InlineData("?Since=2026-03-01&Until=2026-03-01", "Earlier")]
    [InlineData("?Since=2026-03-03", "")]
    public async Task Filter_ByDays_CountsBothEnds(string query, string shown)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await AddAsync(area, path, 1, new DateTime(2026, 3, 1, 23, 30, 0, DateTimeKind.Utc), "Earlier");
        await AddAsync(area, path, 1, new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc), "Later");
        var screen = await priya.GetAsync(path + query);
        Assert.Equal(shown == "Earlier", screen.Says("Earlier 000"));
        Assert.Equal(shown == "Later" || query == "?Since=2026-03-01", screen.Says("Later 000"));
    }

    [Fact]
    public async Task Note_MarkedSensitive_ByThoseWhoMayHandleIt_AndReadByNobodyElse()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        await priya.GetAsync(path + "/note");
        var refused = await priya.SubmitAsync("Save note", ("Text", "Where she is now"), ("IsSensitive", "true"));
        Assert.True(refused.Says("You may not handle what is marked OFFICIAL-SENSITIVE"));
        Assert.Equal("Where she is now", refused.Value("Text"));

        await area.Area.WriteAsync(async core =>
            (await core.Set<User>().SingleAsync(u => u.Id == area.Priya.Id)).Handling = Marking.OfficialSensitive);
        await priya.NoteAsync(path, "Where she is now", ("IsSensitive", "true"));
        Assert.True((await priya.GetAsync(path)).Says("Where she is now"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.False((await dan.GetAsync(path)).Says("Where she is now"));
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData("?Opinion=", true, true)]
    [InlineData("?Opinion=true", false, true)]
    [InlineData("?Opinion=false", true, false)]
    public async Task Filter_ByFactOrOpinion_ShowsPrintsAndTakesOutThoseAlone(string query, bool facts, bool opinions)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.NoteAsync(path, "The door is broken");
        await priya.NoteAsync(path, "He must have done it", ("IsOpinion", "true"));
        foreach (var page in new[] { path, path + "/print", path + "/take-out" })
        {
            var shown = (await priya.GetAsync(page + query)).Text;
            Assert.Equal(facts, shown.Contains("The door is broken", StringComparison.Ordinal));
            Assert.Equal(opinions, shown.Contains("He must have done it", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Note_WithMarkup_IsTextEverywhere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.NoteAsync(path, "<b id=injected>He said</b> <script>go()</script>");
        var screen = await priya.GetAsync(path);
        Assert.True(screen.Says("<b id=injected>He said</b>"));
        Assert.Null(screen.Document.GetElementById("injected"));
    }

    private static string[] Seen(Screen screen) =>
        [.. screen.Document.QuerySelectorAll(".ec-text").Select(t => t.TextContent).Where(t => t.StartsWith("Entry ", StringComparison.Ordinal))];

    private static Task AddAsync(AsbArea area, string path, int count, DateTime at, string words = "Entry") => area.Area.AddAsync(
        [.. Enumerable.Range(0, count).Select(i => new Entry
        {
            Id = Guid.CreateVersion7(),
            HoldingId = Guid.Parse(path["/cases/".Length..]),
            Kind = EntryKind.Note,
            IsOpinion = false,
            Text = $"{words} {i:D3}",
            Present = "",
            HappenedAt = at,
            WrittenAt = at,
            AuthorId = area.Priya.Id,
            OrganisationId = area.Council.Id,
            Audience = EntryAudience.Everyone,
            Marking = Marking.Official,
        })]);
}
