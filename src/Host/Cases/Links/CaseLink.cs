using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.Links;

/// <summary>
/// That a case or problem has to do with another case. A side shows it to those alone who read the other.
/// </summary>
internal sealed class CaseLink
{
    public const int LongestReason = 500;

    public required Guid Id { get; init; }

    /// <summary>The case or problem that it was said in.</summary>
    public required Guid CaseId { get; init; }

    public required Guid OtherId { get; init; }

    public required string Reason { get; init; }

    public required Guid ById { get; init; }

    public User By { get; init; } = null!;

    /// <summary>When it was said (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>When it was taken back (UTC).</summary>
    public DateTime? EndedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CaseLink>
    {
        public void Configure(EntityTypeBuilder<CaseLink> builder)
        {
            builder.Property(l => l.Reason).HasMaxLength(LongestReason);
            builder.HasIndex(l => new { l.CaseId, l.EndedAt });
            builder.HasIndex(l => new { l.OtherId, l.EndedAt });
            builder.HasIndex(l => l.ById);
            builder.HasOne<Holding>().WithMany().HasForeignKey(l => l.CaseId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Holding>().WithMany().HasForeignKey(l => l.OtherId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(l => l.By).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
