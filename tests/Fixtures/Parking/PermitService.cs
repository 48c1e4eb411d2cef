using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;

namespace ECins.Parking;

internal sealed class PermitService(ParkingDbContext parking, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    public Task IssueAsync(string plate, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(ParkingModule.PermitIssued) { Workstream = "parking" },
        _ =>
        {
            parking.Add(new Permit { Id = Guid.CreateVersion7(time.GetUtcNow()), Plate = plate });
            return Task.CompletedTask;
        },
        cancellation);
}
