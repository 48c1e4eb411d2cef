using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Jobs;

/// <summary>
/// Something to be done after a unit of work, and because of it: written in its transaction, so that neither happens
/// without the other, and done at least once.
/// </summary>
internal sealed class OutboxMessage : IBookkeeping
{
    public required Guid Id { get; init; }

    /// <summary>Which <see cref="IOutboxHandler"/> does it.</summary>
    public required string Kind { get; init; }

    public required string Payload { get; init; }

    /// <summary>The workstream that it waits for while that is off; <c>null</c> for the core.</summary>
    public string? Workstream { get; init; }

    /// <summary>Messages of one lane are done in the order they were written in; <c>null</c> for those that need none.</summary>
    public string? Lane { get; init; }

    public OutboxState State { get; set; }

    /// <summary>Not before then (UTC).</summary>
    public required DateTime DueAt { get; set; }

    /// <summary>Whoever took it has until then (UTC); after that it is anybody's again.</summary>
    public DateTime? LeasedUntil { get; set; }

    public int Attempts { get; set; }

    /// <summary>The kind of the last fault; never its words, which could hold personal data.</summary>
    public string? LastFault { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<OutboxMessage>
    {
        public void Configure(EntityTypeBuilder<OutboxMessage> builder)
        {
            builder.Property(m => m.Kind).HasMaxLength(40);
            builder.Property(m => m.Workstream).HasMaxLength(40);
            builder.Property(m => m.Lane).HasMaxLength(64);
            builder.Property(m => m.LastFault).HasMaxLength(200);

            // Of two hosts that take a message at once, the second finds the lease changed.
            builder.Property(m => m.LeasedUntil).IsConcurrencyToken();
            builder.HasIndex(m => new { m.State, m.DueAt, m.Id });
            builder.HasIndex(m => new { m.Lane, m.State, m.Id });
        }
    }
}

internal enum OutboxState
{
    Waiting,
    Done,

    /// <summary>Tried too often; waits for a person.</summary>
    GivenUp,
}
