using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Parking;

internal sealed class Permit
{
    public required Guid Id { get; init; }

    public required string Plate { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Permit>
    {
        public void Configure(EntityTypeBuilder<Permit> builder) => builder.Property(p => p.Plate).HasMaxLength(20);
    }
}
