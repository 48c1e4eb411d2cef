namespace ECins.SharedKernel.Access;

/// <summary>The people of the caller's own organisation, to give work to.</summary>
public interface IColleagues
{
    /// <summary>Those in force who work a workstream, by name, the caller among them; at most five hundred.</summary>
    /// <param name="workstream">The workstream's key.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<Colleague>> WorkingAsync(string workstream, CancellationToken cancellation);

    /// <summary>Whether a user is one of those in force who work a workstream.</summary>
    Task<bool> WorksAsync(Guid user, string workstream, CancellationToken cancellation);

    /// <summary>Whether a user in force of the caller's own organisation reaches a case or record at a level.</summary>
    Task<bool> ReachesAsync(Guid user, Guid holdingId, Level level, CancellationToken cancellation);

    /// <summary>What users are called, with their organisation, whether or not they are still in force.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<Guid> users, CancellationToken cancellation);
}

/// <summary>A person of the caller's own organisation.</summary>
/// <param name="Id">The user.</param>
/// <param name="Name">As others know them.</param>
public sealed record Colleague(Guid Id, string Name);
