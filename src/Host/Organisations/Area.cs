using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Organisations;

/// <summary>A community safety partnership's area, usually a district, inside the force area.</summary>
internal sealed class Area : IVersioned
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Area>
    {
        public void Configure(EntityTypeBuilder<Area> builder)
        {
            builder.Property(a => a.Name).HasMaxLength(100);
            builder.HasIndex(a => a.Name).IsUnique();
        }
    }
}
