using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Parking;

internal abstract class ParkingDbContext(DbContextOptions options) : ForceAreaDbContext(options, "parking")
{
    protected sealed override void Describe(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(ParkingDbContext).Assembly);
}

internal sealed class SqliteParkingDbContext(DbContextOptions<SqliteParkingDbContext> options) : ParkingDbContext(options);

internal sealed class SqlServerParkingDbContext(DbContextOptions<SqlServerParkingDbContext> options)
    : ParkingDbContext(options);
