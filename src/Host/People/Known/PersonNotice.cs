using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Known;

/// <summary>Tells somebody who decides over a case that a person of it may be, or is said to be, known elsewhere too.</summary>
internal sealed class PersonNotice : IBookkeeping
{
    public required Guid Id { get; init; }

    /// <summary>Who is told.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The record in their own case.</summary>
    public required Guid ProfileId { get; init; }

    public Profile Profile { get; init; } = null!;

    /// <summary>The record elsewhere.</summary>
    public required Guid OtherId { get; init; }

    public required PersonNoticeKind Kind { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>When they said that they had seen it (UTC).</summary>
    public DateTime? SeenAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<PersonNotice>
    {
        public void Configure(EntityTypeBuilder<PersonNotice> builder)
        {
            builder.HasIndex(n => new { n.UserId, n.SeenAt });
            builder.HasIndex(n => new { n.ProfileId, n.OtherId, n.UserId, n.Kind }).IsUnique();
            builder.HasOne<User>().WithMany().HasForeignKey(n => n.UserId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(n => n.Profile).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum PersonNoticeKind
{
    MayBeSame,
    Joined,
    Parted,
}
