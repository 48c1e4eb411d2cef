using ECins.Host.Identity;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Tasks.Calendar;

/// <summary>The secret address under which a user's own calendar program reads what is due.</summary>
internal sealed class CalendarFeed
{
    /// <summary>The user.</summary>
    public required Guid Id { get; init; }

    /// <summary>Of the secret in the address.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>When (UTC).</summary>
    public required DateTime MadeAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CalendarFeed>
    {
        public void Configure(EntityTypeBuilder<CalendarFeed> builder)
        {
            builder.Property(f => f.Hash).HasMaxLength(LinkSecret.HashLength).IsFixedLength().OffTheRecord();
            builder.HasIndex(f => f.Hash).IsUnique();
            builder.HasOne<User>().WithOne().HasForeignKey<CalendarFeed>(f => f.Id).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
