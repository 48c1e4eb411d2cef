using ECins.SharedKernel.Data;

namespace ECins.SharedKernel.Access;

/// <summary>The partners of the force area, and how a workstream lets them into a record of its own while a step of it needs them.</summary>
public interface IPartners
{
    /// <summary>The live partners whose agreements cover a workstream today, by name.</summary>
    /// <param name="workstream">The workstream's key.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<Partner>> CoveredAsync(string workstream, CancellationToken cancellation);

    /// <summary>What organisations are called.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> organisations, CancellationToken cancellation);

    /// <summary>
    /// Inside a unit of work: lets those of a partner who work the workstream into a record that the caller was found to manage, in
    /// place of what was shared with the partner before.
    /// </summary>
    /// <exception cref="RuleException">No agreement of theirs covers the workstream.</exception>
    Task ShareAsync(Holding holding, Guid partner, Level level, string reason, IUnit unit, CancellationToken cancellation);

    /// <summary>Inside a unit of work: ends what was shared with the partner, if anything was; they are out at their next request.</summary>
    void EndShare(Holding holding, Guid partner, string reason, IUnit unit);
}

/// <param name="Id">The organisation.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What it is, in words: a council, the police.</param>
public sealed record Partner(Guid Id, string Name, string Kind);
