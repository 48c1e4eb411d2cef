namespace ECins.SharedKernel.Data;

/// <summary>
/// Keeps what a user enters in a journey of several pages until they finish it: a lost signal or a new sign-in costs
/// nothing. A draft is its user's alone.
/// </summary>
public interface IDrafts
{
    /// <summary>The signed-in user's draft of that name, or <c>null</c>.</summary>
    Task<T?> FindAsync<T>(string name, CancellationToken cancellation)
        where T : class;

    /// <summary>Keeps the draft in place of the one before.</summary>
    Task KeepAsync<T>(string name, T draft, CancellationToken cancellation)
        where T : class;

    /// <summary>Drops the draft; to be called inside the unit of work that makes it real, or when it is given up.</summary>
    Task DropAsync(string name, CancellationToken cancellation);
}
