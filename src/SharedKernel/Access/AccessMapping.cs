using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.SharedKernel.Access;

/// <summary>
/// Maps what access is decided from. The tables are the core's: modules join them in their queries, and neither migrate
/// nor change them.
/// </summary>
public static class AccessMapping
{
    internal const string CoreSchema = "core";

    /// <summary>Whether an entity is one of those that access is decided from.</summary>
    public static bool IsOfAccess(Type entity) =>
        entity == typeof(Holding) || entity == typeof(Share) || entity == typeof(Exclusion)
        || entity == typeof(EmergencyAccess) || entity == typeof(Reach);

    internal static void MapAccess(this ModelBuilder model)
    {
        model.Entity<Holding>(Map);
        model.Entity<Share>(Map);
        model.Entity<Exclusion>(Map);
        model.Entity<EmergencyAccess>(Map);
        model.Entity<Reach>(Map);
    }

    private static void Map(EntityTypeBuilder<Holding> builder)
    {
        builder.Property(h => h.Workstream).HasMaxLength(40);
        builder.Property(h => h.Kind).HasMaxLength(40);
        builder.Property(h => h.Marking).HasConversion<int>();
        builder.HasIndex(h => h.OwnerId);
        builder.HasIndex(h => h.DeputyId);
        builder.HasIndex(h => h.LeadOrganisationId);
    }

    // Levels and markings are compared in the database, so they are stored as numbers.
    private static void Map(EntityTypeBuilder<Share> builder)
    {
        builder.Property(s => s.Level).HasConversion<int>();
        builder.Property(s => s.Reason).HasMaxLength(Share.LongestReason);
        builder.Property(s => s.EndedWhy).HasMaxLength(Share.LongestReason);
        // Nobody ends or replaces what somebody else did meanwhile.
        builder.Property(s => s.EndedAt).IsConcurrencyToken();
        builder.HasOne<Holding>().WithMany(h => h.Shares).HasForeignKey(s => s.HoldingId);
        builder.HasIndex(s => new { s.PrincipalId, s.HoldingId });
        // All that the rule asks of a share, so that its row is not looked at.
        builder.HasIndex(s => new { s.HoldingId, s.PrincipalId, s.Level, s.EndedAt, s.Until });
    }

    private static void Map(EntityTypeBuilder<Exclusion> builder)
    {
        builder.HasKey(x => new { x.HoldingId, x.UserId });
        builder.Property(x => x.Reason).HasMaxLength(Share.LongestReason);
        builder.HasOne<Holding>().WithMany(h => h.Exclusions).HasForeignKey(x => x.HoldingId);
        builder.HasIndex(x => x.UserId);
    }

    private static void Map(EntityTypeBuilder<EmergencyAccess> builder)
    {
        builder.Property(e => e.Reason).HasMaxLength(Share.LongestReason);
        builder.Property(e => e.Justification).HasMaxLength(Share.LongestReason);
        builder.Property(e => e.Finding).HasMaxLength(Share.LongestReason);
        builder.HasOne<Holding>().WithMany(h => h.Emergencies).HasForeignKey(e => e.HoldingId);
        builder.HasIndex(e => new { e.UserId, e.HoldingId });
        builder.HasIndex(e => new { e.WasRight, e.From });
    }

    private static void Map(EntityTypeBuilder<Reach> builder)
    {
        builder.HasKey(r => new { r.PrincipalId, r.Kind, r.IsOpen, r.ChangedAt, r.HoldingId });
        builder.Property(r => r.Kind).HasMaxLength(40);
        builder.HasOne(r => r.Holding).WithMany().HasForeignKey(r => r.HoldingId);
        builder.HasIndex(r => r.HoldingId);
    }
}
