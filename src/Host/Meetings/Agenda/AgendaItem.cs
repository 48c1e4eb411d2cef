using System.Linq.Expressions;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Meetings.Agenda;

/// <summary>
/// Something that a meeting is about, and what was said of it there. It is held by the case or problem that it is of, and read by
/// those who read that; what is of neither is the group's own.
/// </summary>
internal sealed class AgendaItem : IVersioned, IHeld
{
    public const int LongestTopic = 300;
    public const int LongestMinutes = 8_000;

    public required Guid Id { get; init; }

    public required Guid MeetingId { get; init; }

    public Meeting Meeting { get; init; } = null!;

    /// <summary>What it is of.</summary>
    public required Guid HoldingId { get; init; }

    public Holding Holding { get; init; } = null!;

    public required Concern Concern { get; init; }

    /// <summary>What the meeting is asked.</summary>
    public required string Topic { get; init; }

    /// <summary>Where it stands on the agenda; of two at one place the older is first.</summary>
    public required int Place { get; set; }

    public required Guid AddedById { get; init; }

    public User AddedBy { get; init; } = null!;

    /// <summary>When (UTC).</summary>
    public required DateTime AddedAt { get; init; }

    /// <summary>When it was taken off the agenda (UTC).</summary>
    public DateTime? TakenOffAt { get; set; }

    /// <summary>What was said and decided.</summary>
    public string Minutes { get; set; } = "";

    /// <summary>The minutes are for those who were there, and for who wrote them.</summary>
    public bool IsRestricted { get; set; }

    /// <summary>Who wrote the minutes last.</summary>
    public Guid? MinutedById { get; set; }

    public User? MinutedBy { get; init; }

    /// <summary>The tactical meeting that it was moved to.</summary>
    public Guid? MovedToId { get; set; }

    public int Version { get; init; }

    /// <summary>Whether somebody may read its minutes, of who may read the item.</summary>
    public static Expression<Func<AgendaItem, bool>> IsReadableBy(Guid? user) => i =>
        !i.IsRestricted || i.MinutedById == user || i.Meeting.Attendances.Any(a => a.UserId == user && a.Presence == Presence.Present);

    internal sealed class Mapping : IEntityTypeConfiguration<AgendaItem>
    {
        public void Configure(EntityTypeBuilder<AgendaItem> builder)
        {
            builder.Property(i => i.Topic).HasMaxLength(LongestTopic);
            builder.Property(i => i.Minutes).HasMaxLength(LongestMinutes);
            builder.HasIndex(i => new { i.MeetingId, i.Place });
            builder.HasIndex(i => new { i.HoldingId, i.AddedAt });
            builder.HasOne(i => i.Meeting).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(i => i.Holding).WithMany().HasForeignKey(i => i.HoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Meeting>().WithMany().HasForeignKey(i => i.MovedToId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(i => i.AddedBy).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(i => i.MinutedBy).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>What kind of thing an item is about (domain A3).</summary>
internal enum Concern
{
    Place,
    Theme,
    PersonOrFamily,

    /// <summary>The group's own business.</summary>
    Business,
}
