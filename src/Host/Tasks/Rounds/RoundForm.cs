using ECins.Host.Tasks.Codes;
using ECins.SharedKernel.Data;

namespace ECins.Host.Tasks.Rounds;

/// <summary>What several people are asked, as it is entered.</summary>
/// <param name="Chosen">Who, in the register.</param>
/// <param name="Ways">Which ways their codes may go.</param>
/// <param name="What">What is asked.</param>
internal sealed record RoundForm(IReadOnlyList<Guid> Chosen, IReadOnlyList<CodeRoute> Ways, TaskWhat What)
{
    public void Check(CodeRoutes routes, DateOnly today)
    {
        var rules = new Rules()
            .Expect(Chosen.Count > 0, "Chosen", "Tick whom you ask")
            .Expect(Chosen.Count <= TaskRound.Most, "Chosen", $"{Chosen.Count:N0} are ticked. Ask {TaskRound.Most} people or fewer at once")
            .Expect(Ways.Count > 0 && Ways.All(routes.Has), "Ways", "Select how they may get the code");
        What.Check(rules, today);
        rules.Check();
    }
}
