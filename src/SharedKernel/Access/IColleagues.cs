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

    /// <summary>
    /// Inside a unit of work: tells a colleague that something is theirs to do, in their notices and by mail as they have set. Nobody is
    /// told of what they do not read, nor callers of what they do themselves.
    /// </summary>
    /// <param name="user">Who is told.</param>
    /// <param name="text">One line, which names nobody and nothing of what it is about.</param>
    /// <param name="path">The page where it is done.</param>
    /// <param name="holding">What the page is held under, as it was demanded in this unit of work.</param>
    /// <param name="cancellation">Gives up.</param>
    Task TellAsync(Guid user, string text, string path, Holding holding, CancellationToken cancellation);

    /// <summary>What users are called, with their organisation, whether or not they are still in force.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<Guid> users, CancellationToken cancellation);
}

/// <summary>A person of the caller's own organisation.</summary>
/// <param name="Id">The user.</param>
/// <param name="Name">As others know them.</param>
public sealed record Colleague(Guid Id, string Name);
