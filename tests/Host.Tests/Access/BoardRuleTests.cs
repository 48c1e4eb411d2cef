using ECins.Host.Identity;
using ECins.Host.Tasks.Boards;
using ECins.Host.Tasks.Inside;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Access;

/// <summary>Which tasks the boards list, against <see cref="NaiveRule"/>, on random force areas.</summary>
public sealed class BoardRuleTests(TestHost host) : IClassFixture<TestHost>
{
    private int _listed;
    private int _unlisted;

    [Fact]
    public async Task Boards_ListWhatIsTheirsInCasesThatTheyRead_AsTheNaiveStatementSays()
    {
        foreach (var seed in Gen.Choose(0, int.MaxValue).Sample(50, 6).Select(s => (int)s))
            await CheckAsync(seed);

        Assert.True(_listed > 50, $"Only {_listed} were listed.");
        Assert.True(_unlisted > 200, $"Only {_unlisted} were not.");
    }

    private async Task CheckAsync(int seed)
    {
        var area = await host.NewAreaAsync();
        var world = World.Make(seed, host.Clock.GetUtcNow().UtcDateTime);
        await world.StoreAsync(area);
        var (naive, random) = (new NaiveRule(world), new Random(seed));
        var tasks = world.Holdings.Where(h => h.Kind == Holding.CaseKind).SelectMany(h => Enumerable.Range(0, 3).Select(_ => TaskIn(world, h, random))).ToList();
        await area.AddAsync([.. tasks]);
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        foreach (var user in world.Users)
        {
            foreach (var view in Enum.GetValues<BoardView>())
            {
                var expected = tasks.Where(t => IsOf(world, user, t, view) && IsRead(world, naive, user, t)).Select(t => t.Id).ToHashSet();
                await area.InScopeAsync(services => CheckAsync($"seed {seed}, {user.Name}, {view}", user, view, expected, services));
                _listed += expected.Count;
                _unlisted += tasks.Count - expected.Count;
            }
        }
    }

    private static async Task CheckAsync(string where, User user, BoardView view, HashSet<Guid> expected, IServiceProvider services)
    {
        services.GetRequiredService<CurrentCaller>().Value = await AccessRuleTests.CallerAsync(user, services);
        var shown = (await services.GetRequiredService<BoardQueries>().ListAsync(view, isLate: false, default)).Select(l => l.Id).ToHashSet();
        Assert.True(shown.SetEquals(expected), $"{where}: expected {expected.Count}, got {shown.Count}");
    }

    private static bool IsRead(World world, NaiveRule naive, User user, InternalTask task)
    {
        var holding = world.Holdings.Single(h => h.Id == task.HoldingId);
        return holding.IsOpen && naive.MayReach(user, holding, Level.Read);
    }

    private static bool IsOf(World world, User user, InternalTask task, BoardView view)
    {
        var teams = world.Members.Where(m => m.User == user.Id).Select(m => m.Team).ToList();
        var isToDo = task.State is InternalTaskState.Asked or InternalTaskState.MoreAsked or InternalTaskState.Accepted;
        return view switch
        {
            BoardView.Mine => isToDo && (task.DoerId == user.Id
                || (task.DoerId is null && (task.ToId == user.Id || task.ToId == user.OrganisationId || teams.Contains(task.ToId)))),
            BoardView.Team => isToDo && (teams.Contains(task.ToId) || world.Members.Any(m => m.User == task.DoerId && teams.Contains(m.Team))),
            BoardView.Organisation => isToDo && task.ToOrganisationId == user.OrganisationId,
            _ => task.AskerId == user.Id && task.State is not InternalTaskState.Done and not InternalTaskState.NotNeeded,
        };
    }

    private static InternalTask TaskIn(World world, Holding holding, Random random)
    {
        var (user, team) = (world.Users[random.Next(world.Users.Count)], world.Teams[random.Next(world.Teams.Count)]);
        var kind = (PrincipalKind)random.Next(3);
        return new InternalTask
        {
            Id = Guid.CreateVersion7(),
            HoldingId = holding.Id,
            What = "Fit a lock",
            ToKind = kind,
            ToId = kind switch { PrincipalKind.User => user.Id, PrincipalKind.Team => team.Id, _ => user.OrganisationId },
            ToName = "Somebody",
            ToOrganisationId = kind == PrincipalKind.Team ? team.OrganisationId : user.OrganisationId,
            DoerId = kind == PrincipalKind.User ? user.Id : null,
            DueOn = world.Today,
            State = (InternalTaskState)random.Next(Enum.GetValues<InternalTaskState>().Length),
            AskerId = random.Next(2) == 0 ? holding.OwnerId : user.Id,
            AskedAt = world.Now,
        };
    }
}
