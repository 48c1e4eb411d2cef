using ECins.Host.Cases.Chronology;
using ECins.Host.Files.Uploads;
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

    /// <summary>The small copy: a file of its own.</summary>
    public required Guid SmallId { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of what is kept.</summary>
    public required byte[] Checksum { get; init; }

    /// <summary>When it was taken in (UTC).</summary>
    public required DateTime TakenInAt { get; init; }

    /// <param name="file">A picture that was taken in.</param>
    /// <param name="holding">The case.</param>
    /// <param name="task">The task that it answers.</param>
    /// <param name="now">UTC.</param>
    public static Photograph Of(ReceivedFile file, Guid holding, Guid? task, DateTime now) => new()
    {
        Id = file.Id,
        HoldingId = holding,
        TaskId = task,
        SmallId = file.ThumbnailId!.Value,
        Size = file.Size,
        Checksum = file.Checksum,
        TakenInAt = now,
    };

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
