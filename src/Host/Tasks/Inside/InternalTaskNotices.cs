using ECins.Host.Cases.Oversight;
using ECins.Host.Notices;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;

namespace ECins.Host.Tasks.Inside;

/// <summary>Tells of tasks, inside the unit of work under way: that something waits, and nothing of what it is.</summary>
internal sealed class InternalTaskNotices(NoticeBoard notices, WhoToTell whom) : IScopedService
{
    /// <summary>Who does it; those asked, while nobody took it.</summary>
    public async Task TellDoersAsync(InternalTask task, Holding holding, string subject, CancellationToken cancellation) => await notices.TellAsync(
        task.DoerId is { } doer
            ? await whom.OfAsync(PrincipalKind.User, doer, holding, cancellation)
            : await whom.OfAsync(task.ToKind, task.ToId, holding, cancellation),
        subject, task.Path, holding, cancellation);

    /// <summary>Whoever asked; those who decide over the case when they do not read it any more.</summary>
    public async Task TellAskerAsync(InternalTask task, Holding holding, string subject, CancellationToken cancellation) =>
        await notices.TellAsync(await whom.UserOrDecidersAsync(task.AskerId, holding, cancellation), subject, task.Path, holding, cancellation);

    public async Task TellDecidersAsync(InternalTask task, Holding holding, string subject, CancellationToken cancellation) =>
        await notices.TellAsync(await whom.DecidersAsync(holding, cancellation), subject, task.Path, holding, cancellation);

    /// <summary>The SPOCs of those who do it. They need not read the case.</summary>
    public async Task TellSpocsAsync(InternalTask task, Holding holding, string subject, CancellationToken cancellation) =>
        await notices.TellAsync(await whom.SpocsAsync(task.ToOrganisationId, cancellation), subject, "/tasks?view=Organisation", holding, cancellation);
}
