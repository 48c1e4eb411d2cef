using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;

namespace ECins.Host.Tasks.Inside;

/// <summary>Who can be asked without being let in first, and whom a task can be about.</summary>
internal sealed class TaskPeople(PrincipalNames names, PeopleQueries people, TimeProvider time) : IScopedService
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

    /// <summary>Those of the case that the page is on, each once: by the part that is chosen already, where it is one of theirs.</summary>
    public async Task<IReadOnlyList<Choice>> OfCaseAsync(Guid? chosen, CancellationToken cancellation) =>
        [.. (await people.AllAsync(cancellation)).OrderBy(i => i.Id != chosen).DistinctBy(i => i.ProfileId).Select(i => new Choice(i.Id.ToString(), i.Profile.Name)).OrderBy(c => c.Text, StringComparer.CurrentCulture)];
}
