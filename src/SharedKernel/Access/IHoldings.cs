namespace ECins.SharedKernel.Access;

/// <summary>How records come under an owner's decision, and how code asks how far the caller reaches them.</summary>
public interface IHoldings
{
    /// <summary>The access rule for the current caller, today.</summary>
    AccessRule Rule { get; }

    /// <summary>How far the current caller reaches a holding; <see cref="Level.None"/> when there is none.</summary>
    Task<Level> LevelAsync(Guid holdingId, CancellationToken cancellation);

    /// <summary>Whether the caller may write in it: they contribute, and it is open.</summary>
    Task<bool> IsWrittenInAsync(Guid holdingId, CancellationToken cancellation);

    /// <summary>To be called inside a unit of work before anything of the holding is changed.</summary>
    /// <returns>The holding, for the core to change.</returns>
    /// <exception cref="Data.RefusedException">
    /// The caller does not reach it at that level; or it is closed, and more than reading was asked for.
    /// </exception>
    Task<Holding> DemandAsync(Guid holdingId, Level level, CancellationToken cancellation);

    /// <summary>Inside a unit of work: puts a new record under the current caller's decision.</summary>
    /// <param name="workstream">The workstream's key.</param>
    /// <param name="kind">What the record is, in the module's word.</param>
    /// <param name="marking">How it is marked.</param>
    /// <exception cref="Data.RefusedException">The caller does not work the workstream.</exception>
    Holding Add(string workstream, string kind, Marking marking);

    /// <summary>As <see cref="DemandAsync"/>, for the little that goes on when a case is closed, such as asking how it was dealt with.</summary>
    /// <exception cref="Data.RefusedException">The caller does not reach it at that level.</exception>
    Task<Holding> DemandEvenClosedAsync(Guid holdingId, Level level, CancellationToken cancellation);

    /// <summary>
    /// Inside a unit of work: lets those of the caller's own organisation who work the workstream into a record that the
    /// caller has just begun.
    /// </summary>
    void ShareWithOwnOrganisation(Holding holding, Level level, string reason);

    /// <summary>Inside a unit of work: something of the holding changed, so it comes first in lists.</summary>
    void Touch(Holding holding);
}
