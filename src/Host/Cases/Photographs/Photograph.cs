using ECins.Host.Cases.Chronology;
using ECins.Host.Tasks;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.Photographs;

/// <summary>A photograph of a case, kept as a file of the same identifier. It is reached through what it came with.</summary>
internal sealed class Photograph
{
    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    /// <summary>The task that it answers; <c>null</c> for none.</summary>
    public Guid? TaskId { get; init; }

    /// <summary>The entry of the chronology that it is part of; <c>null</c> while it waits to be accepted.</summary>
    public Guid? EntryId { get; set; }

    /// <summary>In bytes.</summary>
    public required int Size { get; init; }

    /// <summary>SHA-256 of what is kept.</summary>
    public required byte[] Checksum { get; init; }

    /// <summary>When it was taken in (UTC).</summary>
    public required DateTime TakenInAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Photograph>
    {
        public void Configure(EntityTypeBuilder<Photograph> builder)
        {
            builder.Property(p => p.Checksum).HasMaxLength(32).IsFixedLength();
            builder.HasIndex(p => p.HoldingId);
            builder.HasIndex(p => p.TaskId);
            builder.HasIndex(p => p.EntryId);
            builder.HasOne<Holding>().WithMany().HasForeignKey(p => p.HoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<ExternalTask>().WithMany(t => t.Photographs).HasForeignKey(p => p.TaskId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Entry>().WithMany(e => e.Photographs).HasForeignKey(p => p.EntryId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
