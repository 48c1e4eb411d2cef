using ECins.Host.Cases.People;
using ECins.Host.Identity;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Joining;

/// <summary>
/// Somebody's word that a record is of the same person as others. Each record stays its own case's, and opens to whom that
/// case lets in; taking the word back parts them again.
/// </summary>
internal sealed class PersonJoin : IVersioned
{
    public const int LongestReason = 500;

    public required Guid Id { get; init; }

    /// <summary>The record that was joined to the others.</summary>
    public required Guid ProfileId { get; init; }

    /// <summary>The person that it was joined to.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The person that it was of before.</summary>
    public required Guid FromPersonId { get; init; }

    public required string Reason { get; init; }

    public required Guid ById { get; init; }

    public User By { get; init; } = null!;

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>When it was taken back (UTC); <c>null</c> while it stands.</summary>
    public DateTime? PartedAt { get; set; }

    public string? PartedWhy { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<PersonJoin>
    {
        public void Configure(EntityTypeBuilder<PersonJoin> builder)
        {
            builder.Property(j => j.Reason).HasMaxLength(LongestReason);
            builder.Property(j => j.PartedWhy).HasMaxLength(LongestReason);
            builder.HasIndex(j => j.At);
            builder.HasIndex(j => j.PersonId);
            builder.HasIndex(j => j.ProfileId);
            builder.HasIndex(j => j.ById);
            builder.HasOne<Profile>().WithMany().HasForeignKey(j => j.ProfileId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(j => j.By).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
