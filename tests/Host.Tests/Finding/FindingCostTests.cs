using ECins.Host.Cases.Chronology;
using ECins.Host.Data;
using ECins.Host.Finding;
using ECins.Host.Finding.Text;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Finding;

/// <summary>What a search costs among thousands of notes: it reads what full text proposes, and no table from end to end.</summary>
public sealed class FindingCostTests(TestHost host) : IClassFixture<TestHost>
{
    private const int Notes = 4_000;

    [Fact]
    public async Task Notes_AmongThousands_AreReachedThroughTheTextIndex()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await area.Area.AddAsync([.. Enumerable.Range(0, Notes).Select(number => Note(Guid.Parse(path.Split('/')[^1]), area, number))]);

        await area.Area.InScopeAsync(async services =>
        {
            var plan = await PlanAsync(services.GetRequiredService<FindQueries>(), services.GetRequiredService<CoreDbContext>());
            Assert.Contains(plan, step => step.Contains("VIRTUAL TABLE INDEX", StringComparison.Ordinal));
            var scans = plan.Where(s => s.StartsWith("SCAN", StringComparison.Ordinal) && !s.Contains("VIRTUAL TABLE", StringComparison.Ordinal));
            Assert.All(scans, step => Assert.DoesNotMatch("^SCAN (c|c0|e|e0|h|h0|core_)", step));
        });
        Assert.True((await priya.SearchAsync("common")).Says($"Notes, {FindQueries.MostCounted}+"));
        Assert.True(await priya.FindsAsync("number3999", "number3999"));
    }

    private static async Task<List<string>> PlanAsync(FindQueries queries, CoreDbContext core)
    {
        var request = new FindRequest(FindTerms.Of("common", 2026)!, FindPart.Notes, Workstream: null, AgencyId: null, Before: null);
        await core.Database.OpenConnectionAsync();
        await using var command = queries.Notes(request).OrderByDescending(h => h.Id).Take(FindQueries.PageSize).CreateDbCommand();
        Assert.SkipUnless(command is SqliteCommand, "The plan is SQLite's.");
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> plan = [];
        while (await reader.ReadAsync())
            plan.Add(reader.GetString(3));
        TestContext.Current.SendDiagnosticMessage(string.Join('\n', plan).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        return plan;
    }

    internal static Entry Note(Guid holding, AsbArea area, int number) => new()
    {
        Id = Guid.CreateVersion7(),
        HoldingId = holding,
        Kind = EntryKind.Note,
        IsOpinion = false,
        Text = $"A common word, number{number}",
        Present = "",
        HappenedAt = DateTime.UtcNow,
        WrittenAt = DateTime.UtcNow,
        AuthorId = area.Priya.Id,
        OrganisationId = area.Council.Id,
        Audience = EntryAudience.Everyone,
        Marking = Marking.Official,
    };
}
