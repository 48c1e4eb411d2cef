using ECins.Host.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>Leafing through the cases that somebody may read.</summary>
public sealed class CaseListTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateTime At = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Cases_ChangedAtOneInstant_AreEachShownOnce()
    {
        var area = await AsbArea.MakeAsync(host);
        await AddAsync(area, 60, "Together", At);
        Assert.Equal(Named("Together", 60), await LeafAsync(await area.SignInAsync(area.Owen), pages: 3));
    }

    [Fact]
    public async Task Cases_BehindMoreThanAPageThatOneIsExcludedFrom_AreShown()
    {
        var area = await AsbArea.MakeAsync(host);
        var newer = await AddAsync(area, 160, "Closed to him", At.AddHours(1));
        await AddAsync(area, 30, "Open to him", At);
        await area.Area.AddAsync([.. newer.Select(h => new Exclusion { HoldingId = h.Id, UserId = area.Owen.Id, Reason = "A relative" })]);
        Assert.Equal(Named("Open to him", 30), await LeafAsync(await area.SignInAsync(area.Owen), pages: 2));
    }

    private static IEnumerable<string> Named(string title, int count) => Enumerable.Range(0, count).Select(at => $"{title} {at}").Order();

    private static async Task<List<Holding>> AddAsync(AsbArea area, int count, string title, DateTime changedAt)
    {
        List<Holding> holdings =
        [
            .. Enumerable.Range(0, count).Select(_ => new Holding
            {
                Id = Guid.CreateVersion7(),
                Workstream = "asb",
                Kind = Holding.CaseKind,
                OwnerId = area.Priya.Id,
                LeadOrganisationId = area.Council.Id,
                ChangedAt = changedAt,
            }),
        ];
        var cases = holdings.Select((h, at) => new Case { Id = h.Id, Reference = $"{title[0]}-{at}", Title = $"{title} {at}", OpenedAt = At });
        var shares = holdings.Select(h => new Share
        {
            Id = Guid.CreateVersion7(),
            HoldingId = h.Id,
            Principal = PrincipalKind.Organisation,
            PrincipalId = area.Council.Id,
            Level = Level.Read,
            Reason = "Works it too",
            GrantedById = area.Priya.Id,
            GrantedAt = At,
        });
        await area.Area.AddAsync([.. holdings, .. cases, .. shares]);
        return holdings;
    }

    private static async Task<IEnumerable<string>> LeafAsync(Visitor visitor, int pages)
    {
        var titles = new List<string>();
        var next = "/cases";
        for (var page = 0; page < pages; page++)
        {
            var screen = await visitor.GetAsync(next);
            titles.AddRange(screen.Document.QuerySelectorAll(".ec-list h2 a").Select(a => a.TextContent.Trim()));
            next = screen.Document.QuerySelectorAll("a").SingleOrDefault(a => a.TextContent == "Older cases")?.GetAttribute("href") ?? "";
        }

        Assert.Equal("", next);
        return titles.Order();
    }
}
