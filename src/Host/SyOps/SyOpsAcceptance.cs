using ECins.Host.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.SyOps;

/// <summary>That a user accepted a version.</summary>
internal sealed class SyOpsAcceptance
{
    public required int Number { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime AcceptedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<SyOpsAcceptance>
    {
        public void Configure(EntityTypeBuilder<SyOpsAcceptance> builder)
        {
            builder.HasKey(a => new { a.Number, a.UserId });
            builder.HasOne<SyOpsVersion>().WithMany(v => v.Acceptances).HasForeignKey(a => a.Number);
            builder.HasOne<User>().WithMany().HasForeignKey(a => a.UserId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
