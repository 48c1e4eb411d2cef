using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.People.Details;
using ECins.Host.People.Matching;
using ECins.Host.Tests.Access;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>Somebody among more namesakes than can be compared is found all the same, and what that costs is bounded by their blocks.</summary>
public sealed class MatchScaleTests(TestHost host) : IClassFixture<TestHost>
{
    private const int Namesakes = MatchCandidates.Most + 50;
    private const string Name = "John Smith";
    private static readonly DateOnly Born = new(1951, 3, 14);

    [Theory]
    [InlineData("Nhs", true)]
    [InlineData("Nhs", false)]
    [InlineData("Born", true)]
    [InlineData("Born", false)]
    [InlineData("About", true)]
    [InlineData("About", false)]
    [InlineData("Home", true)]
    [InlineData("Home", false)]
    public async Task Find_AmongMoreNamesakesThanAreCompared_LosesNobody(string by, bool isNewest)
    {
        var (area, holding) = await BegunAsync();
        var themselves = Themselves(area, holding, by);
        if (!isNewest)
            await StoreAsync(area, themselves);
        await StoreAsync(area, [.. Enumerable.Range(0, Namesakes).Select(number => Namesake(holding, number))]);
        if (isNewest)
            await StoreAsync(area, themselves);

        var looked = Themselves(area, holding, by).FactsOf(isRead: true) with { BornIn = by == "About" ? Born.Year + 2 : null };
        await area.Area.InScopeAsync(async services =>
        {
            services.GetRequiredService<CurrentCaller>().Value = await AccessRuleTests.CallerAsync(area.Priya, services);
            var found = await services.GetRequiredService<MatchQueries>().FindAsync(Sought.Of(looked), null, default);
            Assert.Equal(themselves.Id, found[0].ProfileId);
            Assert.True(found[0].Read!.IsLikely);
        });
    }

    [Fact]
    public async Task Find_AmongThousands_ReadsTheirBlocksAndNoTable()
    {
        var (area, holding) = await BegunAsync();
        await StoreAsync(area, [.. Enumerable.Range(0, 3_000).Select(number => Namesake(holding, number))]);
        var facts = Themselves(area, holding, "Born").FactsOf(isRead: true);
        await area.Area.InScopeAsync(async services =>
        {
            services.GetRequiredService<CurrentCaller>().Value = await AccessRuleTests.CallerAsync(area.Priya, services);
            var core = services.GetRequiredService<CoreDbContext>();
            var admitting = services.GetRequiredService<MatchQueries>().Admitting(null);
            foreach (var keys in MatchKeys.ByStrength(facts).Where(k => k.Count > 0))
            {
                var plan = await PlanAsync(core, MatchCandidates.InBlocks(core, keys, facts.BornYear, admitting));
                Assert.Contains(plan, step => step.Contains("MatchKey_Key", StringComparison.Ordinal));

                // What it has put together itself, it reads as a whole.
                var own = plan.Where(step => step.StartsWith("CO-ROUTINE", StringComparison.Ordinal)).Select(step => $"SCAN {step.Split(' ')[1]}").ToList();
                Assert.Empty(plan.Where(step => step.StartsWith("SCAN", StringComparison.Ordinal)).Except(own));
            }
        });
    }

    private static async Task<List<string>> PlanAsync(CoreDbContext core, IQueryable<Candidate> query)
    {
        await core.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
        Assert.SkipUnless(command is SqliteCommand, "The plan is SQLite's.");
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> plan = [];
        while (await reader.ReadAsync())
            plan.Add(reader.GetString(3));
        TestContext.Current.SendDiagnosticMessage(string.Join('\n', plan).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        return plan;
    }

    private async Task<(AsbArea Area, Guid Holding)> BegunAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        return (area, Guid.Parse((await priya.OpenCaseAsync()).Split('/')[^1]));
    }

    // As the index keeps them.
    private static Task StoreAsync(AsbArea area, params Profile[] profiles) => area.Area.AddAsync(
    [
        .. profiles,
        .. profiles.SelectMany(p => MatchKeys.Of(p.FactsOf(isRead: true)).Select(key => new MatchKey { ProfileId = p.Id, Key = key, IsProtected = false })),
    ]);

    private static Profile Namesake(Guid holding, int number)
    {
        var namesake = ProfileIn(holding);
        namesake.BornOn = new DateOnly(1980, 1, 1).AddDays(number * 7);
        return namesake;
    }

    private static Profile Themselves(AsbArea area, Guid holding, string by)
    {
        var profile = ProfileIn(holding);
        switch (by)
        {
            case "Born":
                profile.BornOn = Born;
                break;
            case "About":
                profile.BornIn = Born.Year;
                break;
            case "Home":
                profile.Details.Add(new Address
                {
                    Id = Guid.CreateVersion7(),
                    ProfileId = profile.Id,
                    AddedById = area.Priya.Id,
                    AddedAt = DateTime.UtcNow,
                    Lines = "4 Harbour Row",
                    Town = "Saltmere",
                    Postcode = "SM1 1AA",
                    Uprn = "",
                });
                break;
            default:
                profile.Details.Add(new Identifier
                {
                    Id = Guid.CreateVersion7(),
                    ProfileId = profile.Id,
                    AddedById = area.Priya.Id,
                    AddedAt = DateTime.UtcNow,
                    Register = IdentifierKind.Nhs,
                    Value = "999 000 0018",
                });
                break;
        }

        return profile;
    }

    private static Profile ProfileIn(Guid holding)
    {
        var id = Guid.CreateVersion7();
        return new Profile { Id = id, HoldingId = holding, Name = Name, Contact = "", PersonId = id };
    }
}
