using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Meetings.Groups;

/// <summary>
/// People of several agencies who meet about cases and problems. Whom its holding is shared with by name is a member; who manages
/// it chairs or takes the minutes. Being a member opens no case.
/// </summary>
internal sealed class MeetingGroup : IVersioned, IHeld
{
    /// <summary>What it is held as.</summary>
    public const string HoldingKind = "meeting-group";

    public const int LongestName = 120;
    public const int LongestText = 1_000;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    public Holding Holding { get; init; } = null!;

    public required string Name { get; set; }

    /// <summary>What it is there for.</summary>
    public required string Purpose { get; set; }

    /// <summary>What everybody accepts before they open a meeting.</summary>
    public required string Confidentiality { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<MeetingGroup>
    {
        public void Configure(EntityTypeBuilder<MeetingGroup> builder)
        {
            builder.Property(g => g.Name).HasMaxLength(LongestName);
            builder.Property(g => g.Purpose).HasMaxLength(LongestText);
            builder.Property(g => g.Confidentiality).HasMaxLength(LongestText);
            builder.HasIndex(g => g.HoldingId).IsUnique();
            builder.HasOne(g => g.Holding).WithMany().HasForeignKey(g => g.HoldingId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
