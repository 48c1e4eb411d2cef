using ECins.Host.Cases;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;

namespace ECins.Host.Tasks.Inside;

/// <summary>Who can be asked without being let in first.</summary>
internal sealed class TaskPeople(PrincipalNames names, TimeProvider time) : IScopedService
{
    private const string Together = "Teams and organisations";

    /// <summary>Those who read the case, to choose from: teams and organisations that it is shared with, then people by organisation.</summary>
    public async Task<IReadOnlyList<Choice>> ThoseWhoReadAsync(Holding holding, Audience whoSees, CancellationToken cancellation)
    {
        var today = time.UkToday();
        var shared = holding.Shares.Where(s => s.Principal != PrincipalKind.User && s.CountsOn(today) && s.Level >= Level.Read).DistinctBy(s => s.PrincipalId).ToList();
        var named = await names.OfAsync(shared, cancellation);
        return
        [
            .. shared.OrderBy(s => named[s.PrincipalId]).Select(s => new Choice(TaskPlacing.KeyOf(s.Principal, s.PrincipalId), named[s.PrincipalId], Group: Together)),
            .. whoSees.Readers.Where(r => r.Level >= Level.Read)
                .Select(r => new Choice(TaskPlacing.KeyOf(PrincipalKind.User, r.UserId), r.Name, Group: r.Organisation)),
        ];
    }
}
