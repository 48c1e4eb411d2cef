using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.Sharing;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Inside;

/// <summary>
/// Says who does a task, inside the unit of work under way. Who does not read the case is let in to read it, until the task is over
/// and no longer, by those who manage it; for others the task is held until they decide.
/// </summary>
internal sealed class TaskPlacing(
    CoreDbContext core, Holdings holdings, PrincipalQueries principals, AudienceQueries audiences, ShareService shares, CurrentCaller caller,
    TimeProvider time) : IScopedService
{
    private const string OfTheTask = "To do a task";
    private const string Over = "The task is over";

    /// <summary>How forms name a person, a team or an organisation.</summary>
    public static string KeyOf(PrincipalKind kind, Guid id) => $"{kind}.{id}";

    /// <summary>Whom a form names.</summary>
    /// <exception cref="RuleException">Nobody of a live partner.</exception>
    public async Task<Principal> FindAsync(string? key, string field, CancellationToken cancellation)
    {
        var found = key?.Split('.') is [var kindText, var idText]
            && Enum.TryParse<PrincipalKind>(kindText, out var kind) && Guid.TryParse(idText, out var id)
            ? await principals.FindAsync(kind, id, cancellation)
            : null;
        return found ?? throw new RuleException(field, "Select who does it");
    }

    /// <summary>Whether they read a loaded case now: all of a team or an organisation, not only some there by name.</summary>
    public async Task<bool> ReadsAsync(Holding holding, Principal to, CancellationToken cancellation) => to.Kind == PrincipalKind.User
        ? await audiences.ReadsAsync(holding, to.Id, cancellation)
        : holding.Shares.Any(s => s.CountsOn(time.UkToday()) && s.Level >= Level.Read && (s.PrincipalId == to.Id || s.PrincipalId == to.OrganisationId));

    /// <summary>Gives it to somebody.</summary>
    public async Task PlaceAsync(InternalTask task, Holding holding, Principal to, IUnit unit, CancellationToken cancellation)
    {
        await ReleaseAsync(task, holding, cancellation);
        (task.ToKind, task.ToId, task.ToName, task.ToOrganisationId) =
            (to.Kind, to.Id, to.Kind == PrincipalKind.Organisation ? to.Name : $"{to.Name}, {await OrganisationAsync(to, cancellation)}", to.OrganisationId);
        task.DoerId = to.Kind == PrincipalKind.User ? to.Id : null;
        task.State = to.Id == caller.Value.UserId ? InternalTaskState.Accepted : InternalTaskState.Asked;
        if (!await ReadsAsync(holding, to, cancellation))
            await LetInOrHoldAsync(task, holding, unit, cancellation);
    }

    /// <summary>Lets those asked read the case until the task is over. For those who manage it.</summary>
    public async Task LetInAsync(InternalTask task, Holding holding, IUnit unit, CancellationToken cancellation)
    {
        var form = new ShareForm(task.ToKind, task.ToId, Level.Read, null, OfTheTask) { There = SharedThere.Everybody };
        task.ShareId = (await shares.GrantAsync(holding, form, unit, cancellation)).Single().Id;
    }

    /// <summary>Ends the share that was made for it, unless they have something else to do in the case.</summary>
    public async Task ReleaseAsync(InternalTask task, Holding holding, CancellationToken cancellation)
    {
        if (task.ShareId is not { } shareId)
            return;

        task.ShareId = null;
        var other = await core.Set<InternalTask>().Where(InternalTask.IsOpen)
            .Where(t => t.HoldingId == task.HoldingId && t.ToId == task.ToId && t.Id != task.Id).OrderBy(t => t.DueOn).FirstOrDefaultAsync(cancellation);
        if (other is not null)
            other.ShareId = shareId;
        else if (holding.Shares.SingleOrDefault(s => s.Id == shareId) is { EndedAt: null } share)
            (share.EndedAt, share.EndedWhy) = (time.GetUtcNow().UtcDateTime, Over);
    }

    private async Task LetInOrHoldAsync(InternalTask task, Holding holding, IUnit unit, CancellationToken cancellation)
    {
        var level = holdings.Rule.LevelOf(holding);
        if (level < Level.Contribute)
            throw new RuleException("Task.To", $"They cannot see the {HeldPlace.Of(holding).Noun}. Ask whoever gave you the task to let them in");
        if (level >= Level.Manage)
            await LetInAsync(task, holding, unit, cancellation);
        else
            task.State = InternalTaskState.Held;
    }

    private async Task<string> OrganisationAsync(Principal to, CancellationToken cancellation) =>
        await core.Set<Organisations.Organisation>().Where(o => o.Id == to.OrganisationId).Select(o => o.Name).SingleAsync(cancellation);
}
