using System.Net;
using ECins.Host.Data;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Workstreams;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Pages;

/// <summary>
/// Every page that is on a record, whichever there are, asked for with the identifiers of what the caller does not reach. A page
/// with a place in its route that <see cref="WellFilled"/> does not know fails here.
/// </summary>
public sealed class RecordWalkTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly (string, string)[] Fields = [("Reason", "Because"), ("Words", "Because"), ("Version", "1")];

    // To be had in another state of the record only.
    private static readonly HashSet<string> NotAsItStands =
    [
        "cases/{caseId}/people/{involvement:guid}/allegation", "cases/{caseId}/people/{involvement:guid}/what",
        "cases/{caseId}/people/{involvement:guid}/same/{other:guid}",
    ];

    [Fact]
    public async Task EveryPageOnARecord_OfAnotherOrganisation_IsNotThere()
    {
        var (area, _, theirs) = await FilledAsync();
        using var gareth = await area.SignInAsync(area.Gareth);
        var faults = new List<string>();
        foreach (var page in Pages())
            faults.AddRange(await TriesAsync(gareth, page, theirs.AddressOf(page.Route), theirs));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task EveryPageOnARecord_WithAPartOfAnother_IsNotThere_AndChangesNothing()
    {
        var (area, his, theirs) = await FilledAsync();
        using var dan = await area.SignInAsync(area.Dan);
        var before = await RowsAsync(area);
        var faults = new List<string>();
        foreach (var page in Pages())
        {
            foreach (var places in SomeOf(WellFilled.WithinOf(page.Route)))
                faults.AddRange(await TriesAsync(dan, page, his.AddressOf(page.Route, theirs, places), theirs));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        var after = await RowsAsync(area);
        Assert.Empty(after.Except(before));
        Assert.Empty(before.Except(after));
    }

    [Fact]
    public async Task EveryPageOnARecord_ForWhoeverOwnsIt_IsThere()
    {
        var (area, _, hers) = await FilledAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var faults = new List<string>();
        foreach (var page in Pages())
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, hers.AddressOf(page.Route));
            using var answer = await priya.Client.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Redirect) != NotAsItStands.Contains(page.Route))
                faults.Add($"{page.Route}: {answer.StatusCode}");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static async Task<IReadOnlyList<string>> TriesAsync(Visitor visitor, RecordPage page, string address, WellFilled theirs)
    {
        var faults = new List<string>();
        foreach (var (method, handler) in page.Handlers)
        {
            var path = handler.Length > 0 ? $"{address}?handler={handler}" : address;
            var isGet = HttpMethods.IsGet(method);
            if (!isGet)
                await visitor.GetAsync("/emergency");
            var screen = isGet ? await visitor.GetAsync(path) : await visitor.PostAsync(path, Fields);
            if (screen.Status != HttpStatusCode.NotFound || screen.Text.Contains(theirs.Word, StringComparison.OrdinalIgnoreCase))
                faults.Add($"{method} {path} ({page.Route}): {screen.Status}, {screen.Heading}");
        }

        return faults;
    }

    private IEnumerable<RecordPage> Pages() =>
        host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<RecordStatement>() is not null)
            .Select(e => new RecordPage(
                e.RoutePattern.RawText!,
                [
                    .. e.Metadata.GetMetadata<CompiledPageActionDescriptor>()!.HandlerMethods
                        .Where(h => HttpMethods.IsGet(h.HttpMethod) || HttpMethods.IsPost(h.HttpMethod))
                        .Select(h => (h.HttpMethod, h.Name ?? "")).Append(("Get", "")).Distinct(),
                ]));

    // Every choice of at least one of the places.
    private static IEnumerable<IReadOnlyCollection<string>> SomeOf(IReadOnlyList<string> places) =>
        Enumerable.Range(1, (1 << places.Count) - 1)
            .Select(chosen => places.Where((_, at) => (chosen & (1 << at)) != 0).ToHashSet());

    private async Task<(AsbArea Area, WellFilled His, WellFilled Hers)> FilledAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        foreach (var partner in new[] { area.Council, area.Police })
            await area.Area.SignAsync(partner, -1, 10, Purpose.Licensing);
        await area.Area.TurnOnAsync("licensing", area.CouncilTeam, area.PoliceTeam);
        return (
            area,
            await WellFilled.MakeAsync(host, area, area.Dan, area.CouncilTeam, area.Priya, area.Ruth, "Quillon"),
            await WellFilled.MakeAsync(host, area, area.Priya, area.PoliceTeam, area.Dan, area.Ruth, "Zephyrine"));
    }

    /// <summary>Everything that is changed by deeds on record, as text.</summary>
    private static Task<List<string>> RowsAsync(AsbArea area) => area.Area.ReadAsync(async core =>
    {
        var rows = new List<string>();
        foreach (var type in core.Model.GetEntityTypes().Where(t => t.BaseType is null && !typeof(IBookkeeping).IsAssignableFrom(t.ClrType)))
        {
            var set = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type.ClrType).Invoke(core, null)!;
            foreach (var row in await set.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken))
            {
                var values = core.Entry(row).CurrentValues;
                rows.Add($"{type.Name}: {string.Join(", ", values.Properties.Select(p => $"{p.Name}={Text(values[p])}"))}");
            }
        }

        return rows;
    });

    private static string? Text(object? value) => value is byte[] bytes ? Convert.ToHexString(bytes) : value?.ToString();

    private sealed record RecordPage(string Route, IReadOnlyList<(string Method, string Name)> Handlers);
}
