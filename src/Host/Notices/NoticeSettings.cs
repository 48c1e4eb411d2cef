using ECins.Host.Identity;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Notices;

/// <summary>How often a user wants mail about what concerns them, and when not. Who has none set gets each at once.</summary>
internal sealed class NoticeSettings : IVersioned
{
    /// <summary>The user.</summary>
    public required Guid Id { get; init; }

    public MailPace Pace { get; set; }

    /// <summary>At which hour of the day the daily or weekly mail is written (UK time).</summary>
    public int Hour { get; set; } = 8;

    /// <summary>No mail but urgent ones from this hour on (UK time); <c>null</c> for never.</summary>
    public int? QuietFrom { get; set; }

    /// <summary>Until this hour (UK time), which may be of the next day.</summary>
    public int? QuietUntil { get; set; }

    public int Version { get; init; }

    /// <summary>Whether no mail is wanted now.</summary>
    /// <param name="now">UK time.</param>
    public bool IsQuiet(DateTime now) => (QuietFrom, QuietUntil) switch
    {
        ({ } from, { } until) when from < until => now.Hour >= from && now.Hour < until,
        ({ } from, { } until) => now.Hour >= from || now.Hour < until,
        _ => false,
    };

    /// <summary>The last time up to now at which a mail was to be written (UK time); <c>null</c> when none ever is.</summary>
    /// <param name="now">UK time.</param>
    public DateTime? LastTurn(DateTime now)
    {
        var today = now.Date.AddHours(Hour) <= now ? now.Date : now.Date.AddDays(-1);
        return Pace switch
        {
            MailPace.AtOnce => now,
            MailPace.EveryHour => now.Date.AddHours(now.Hour),
            MailPace.EveryDay => today.AddHours(Hour),
            MailPace.EveryWeek => today.AddDays(-(((int)today.DayOfWeek + 6) % 7)).AddHours(Hour),
            _ => null,
        };
    }

    internal sealed class Mapping : IEntityTypeConfiguration<NoticeSettings>
    {
        public void Configure(EntityTypeBuilder<NoticeSettings> builder) =>
            builder.HasOne<User>().WithOne().HasForeignKey<NoticeSettings>(s => s.Id).OnDelete(DeleteBehavior.Restrict);
    }
}

internal enum MailPace
{
    AtOnce,
    EveryHour,
    EveryDay,

    /// <summary>On Mondays.</summary>
    EveryWeek,

    OnlyUrgent,
}

/// <summary>A user does not want to hear of a case but for what is urgent.</summary>
internal sealed class MutedCase : Data.IBookkeeping
{
    public required Guid UserId { get; init; }

    public required Guid HoldingId { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<MutedCase>
    {
        public void Configure(EntityTypeBuilder<MutedCase> builder)
        {
            builder.HasKey(m => new { m.UserId, m.HoldingId });
            builder.HasIndex(m => m.HoldingId);
            builder.HasOne<User>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<SharedKernel.Access.Holding>().WithMany().HasForeignKey(m => m.HoldingId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
