using System.Linq.Expressions;
using ECins.Host.Identity;
using ECins.Host.Meetings.Groups;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Meetings;

/// <summary>A meeting of a group. Whoever is asked to it opens it; what its items are of is opened to them by nothing here.</summary>
internal sealed class Meeting : IVersioned, IHeld
{
    public const int LongestPlace = 200;

    /// <summary>How soon a tactical meeting is (domain S5).</summary>
    public static readonly TimeSpan TacticalWithin = TimeSpan.FromHours(48);

    public required Guid Id { get; init; }

    public required Guid GroupId { get; init; }

    public MeetingGroup Group { get; init; } = null!;

    /// <summary>The group's.</summary>
    public required Guid HoldingId { get; init; }

    /// <summary>When it begins (UTC).</summary>
    public required DateTime StartsAt { get; set; }

    /// <summary>Where: a room, or how to join from afar.</summary>
    public required string Place { get; set; }

    /// <summary>About one thing that could not wait for the next meeting; only for those asked to it.</summary>
    public bool IsTactical { get; init; }

    /// <summary>What everybody accepts before they open it, as the group had it when the meeting was called.</summary>
    public required string Confidentiality { get; init; }

    public MeetingState State { get; set; }

    public List<Attendance> Attendances { get; } = [];

    public int Version { get; init; }

    /// <summary>Its minutes can be written and its agenda changed.</summary>
    public bool IsOpen => State is MeetingState.Preparing or MeetingState.Issued;

    /// <summary>Whether somebody is asked to it, or prepares it.</summary>
    public static Expression<Func<Meeting, bool>> IsFor(Guid? user) => m => m.Attendances.Any(a => a.UserId == user);

    internal sealed class Mapping : IEntityTypeConfiguration<Meeting>
    {
        public void Configure(EntityTypeBuilder<Meeting> builder)
        {
            builder.Property(m => m.Place).HasMaxLength(LongestPlace);
            builder.Property(m => m.Confidentiality).HasMaxLength(MeetingGroup.LongestText);
            builder.HasIndex(m => new { m.GroupId, m.StartsAt });
            builder.HasIndex(m => new { m.HoldingId, m.StartsAt });
            builder.HasIndex(m => new { m.State, m.StartsAt });
            builder.HasOne(m => m.Group).WithMany().HasForeignKey(m => m.GroupId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Holding>().WithMany().HasForeignKey(m => m.HoldingId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum MeetingState
{
    /// <summary>Only those who manage the group see it.</summary>
    Preparing,

    /// <summary>Those asked see its agenda.</summary>
    Issued,

    /// <summary>Its minutes are as they stand.</summary>
    Closed,

    CalledOff,
}

/// <summary>Somebody who is asked to a meeting.</summary>
internal sealed class Attendance : IVersioned
{
    public required Guid MeetingId { get; init; }

    public required Guid UserId { get; init; }

    public User User { get; init; } = null!;

    public Presence Presence { get; set; }

    /// <summary>When they accepted the confidentiality (UTC); until then they open nothing of it.</summary>
    public DateTime? AcceptedAt { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Attendance>
    {
        public void Configure(EntityTypeBuilder<Attendance> builder)
        {
            builder.HasKey(a => new { a.MeetingId, a.UserId });
            builder.HasIndex(a => a.UserId);
            builder.HasOne<Meeting>().WithMany(m => m.Attendances).HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(a => a.User).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>Whether somebody comes to a meeting, or was there.</summary>
internal enum Presence
{
    NotSaid,
    Coming,
    Apologies,

    /// <summary>They were there.</summary>
    Present,

    /// <summary>They were not there, and had not said so.</summary>
    Absent,
}
