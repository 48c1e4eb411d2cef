namespace ECins.SharedKernel.Workstreams;

/// <summary>In the demonstration only: does what an <see cref="IWorkstreamDemonstration"/> shows as its people would.</summary>
public interface IDemonstrationStage
{
    /// <summary>Does something as one of the force area's people, with services that see that person as the caller.</summary>
    /// <returns><c>false</c> when the force area has nobody of that name, and nothing was done.</returns>
    Task<bool> AsAsync(string person, Func<IServiceProvider, Task> act, CancellationToken cancellation);
}
