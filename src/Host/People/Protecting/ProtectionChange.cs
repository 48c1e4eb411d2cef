using ECins.Host.Identity;
using ECins.Host.People.Details;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Protecting;

/// <summary>That a detail was said to be protected from then on, or no longer: see <see cref="Detail.IsProtected"/>.</summary>
internal sealed class ProtectionChange
{
    public const int LongestReason = 500;

    public required Guid Id { get; init; }

    public required Guid DetailId { get; init; }

    /// <summary>What was said.</summary>
    public required bool IsProtected { get; init; }

    /// <summary>Empty where none was given, which is so only of what is protected.</summary>
    public required string Reason { get; init; }

    public required Guid ById { get; init; }

    public User By { get; init; } = null!;

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>Protects a detail, or lifts that, and says so.</summary>
    public static ProtectionChange Make(Detail detail, bool isProtected, string? reason, Guid by, TimeProvider time)
    {
        detail.IsProtected = isProtected;
        return new ProtectionChange
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            DetailId = detail.Id,
            IsProtected = isProtected,
            Reason = reason?.Trim() ?? "",
            ById = by,
            At = time.GetUtcNow().UtcDateTime,
        };
    }

    internal sealed class Mapping : IEntityTypeConfiguration<ProtectionChange>
    {
        public void Configure(EntityTypeBuilder<ProtectionChange> builder)
        {
            builder.Property(c => c.Reason).HasMaxLength(LongestReason);
            builder.HasIndex(c => c.DetailId);
            builder.HasIndex(c => c.ById);
            builder.HasOne<Detail>().WithMany().HasForeignKey(c => c.DetailId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(c => c.By).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
