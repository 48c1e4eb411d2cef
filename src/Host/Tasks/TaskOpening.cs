using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Tasks;

/// <summary>One time that a task was opened with its code.</summary>
internal sealed class TaskOpening
{
    public const int LongestAddress = 60;
    public const int LongestDevice = 200;

    public required Guid Id { get; init; }

    public required Guid TaskId { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>The network address.</summary>
    public required string Address { get; init; }

    /// <summary>As the browser calls itself.</summary>
    public required string Device { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<TaskOpening>
    {
        public void Configure(EntityTypeBuilder<TaskOpening> builder)
        {
            builder.Property(o => o.Address).HasMaxLength(LongestAddress);
            builder.Property(o => o.Device).HasMaxLength(LongestDevice);
            builder.HasOne<ExternalTask>().WithMany(t => t.Openings).HasForeignKey(o => o.TaskId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
