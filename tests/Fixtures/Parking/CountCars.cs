using ECins.SharedKernel.Workstreams;

namespace ECins.Parking;

/// <summary>A job that leaves a trace: a permit for the car it counted.</summary>
internal sealed class CountCars(PermitService permits) : IWorkstreamJob
{
    public Task RunAsync(CancellationToken cancellation) => permits.IssueAsync("COUNTED", cancellation);
}
