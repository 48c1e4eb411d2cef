using ECins.Host.Cases.People;
using ECins.Host.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Joining;

/// <summary>Somebody's word that two records are not of the same person; joining them takes it back.</summary>
internal sealed class PersonParting
{
    public required Guid Id { get; init; }

    /// <summary>The record that was parted from the other.</summary>
    public required Guid ProfileId { get; init; }

    public required Guid OtherId { get; init; }

    public required string Reason { get; init; }

    public required Guid ById { get; init; }

    public User By { get; init; } = null!;

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<PersonParting>
    {
        public void Configure(EntityTypeBuilder<PersonParting> builder)
        {
            builder.Property(p => p.Reason).HasMaxLength(PersonJoin.LongestReason);
            builder.HasIndex(p => new { p.ProfileId, p.OtherId }).IsUnique();
            builder.HasIndex(p => p.OtherId);
            builder.HasIndex(p => p.ById);
            builder.HasOne<Profile>().WithMany().HasForeignKey(p => p.ProfileId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Profile>().WithMany().HasForeignKey(p => p.OtherId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(p => p.By).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
