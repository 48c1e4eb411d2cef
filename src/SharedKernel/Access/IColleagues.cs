namespace ECins.SharedKernel.Access;

/// <summary>The people of the caller's own organisation, to give work to.</summary>
public interface IColleagues
{
    /// <summary>Those in force who work a workstream, by name, the caller among them; at most five hundred.</summary>
    /// <param name="workstream">The workstream's key.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<Colleague>> WorkingAsync(string workstream, CancellationToken cancellation);

    /// <summary>What users are called, with their organisation, whether or not they are still in force.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<Guid> users, CancellationToken cancellation);
}

/// <summary>A person of the caller's own organisation.</summary>
/// <param name="Id">The user.</param>
/// <param name="Name">As others know them.</param>
public sealed record Colleague(Guid Id, string Name);
