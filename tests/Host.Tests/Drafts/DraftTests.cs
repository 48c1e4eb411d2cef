using System.Text;
using ECins.Host.Drafts;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Drafts;

/// <summary>A journey of several pages that is not finished.</summary>
public sealed class DraftTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Journey_HalfWay_IsUnreadableAtRest_AndErasedWhenNobodyGoesOn()
    {
        var area = await AsbArea.MakeAsync(host);
        await area.Area.SignAsync(area.Council, -10, 40, Purpose.CrimeAndDisorder, Purpose.Victims);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync("/asb/report/reporter");
        await priya.SubmitAsync("Continue", ("Channel", "Phone"), ("Reporter", "Named"), ("ReporterName", "Jean Hollis"));
        Assert.Equal("Jean Hollis", (await priya.GetAsync("/asb/report/reporter")).Value("ReporterName"));
        var draft = Assert.Single(await DraftsAsync(area));
        Assert.DoesNotContain("Hollis", Encoding.UTF8.GetString(draft.Content), StringComparison.Ordinal);
        await area.Area.AddAsync(new Draft { UserId = area.Owen.Id, Name = draft.Name, Content = draft.Content, KeptAt = draft.KeptAt });
        using (var owen = await area.SignInAsync(area.Owen))
            Assert.Equal("", (await owen.GetAsync("/asb/report/reporter")).Value("ReporterName"));

        await area.SweepAsync();
        Assert.Equal(2, (await DraftsAsync(area)).Count);
        host.Clock.Advance(TimeSpan.FromDays(15));
        using var again = await area.SignInAsync(area.Priya);
        Assert.Equal("", (await again.GetAsync("/asb/report/reporter")).Value("ReporterName"));
        await area.SweepAsync();
        Assert.Empty(await DraftsAsync(area));
    }

    private static Task<List<Draft>> DraftsAsync(AsbArea area) =>
        area.Area.ReadAsync(core => core.Set<Draft>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));
}
