using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Details;

/// <summary>A telephone number, and how it is safe to ring it.</summary>
internal sealed class Telephone : Detail
{
    public const int Longest = 25;

    public required string Number { get; init; }

    /// <summary>No voice message and no text: somebody else may hear or read it.</summary>
    public required bool NeverLeaveMessage { get; init; }

    /// <summary>When to ring, whom to ask for, what to say first; empty when anything goes.</summary>
    public required string Safely { get; init; }

    internal new sealed class Mapping : IEntityTypeConfiguration<Telephone>
    {
        public void Configure(EntityTypeBuilder<Telephone> builder)
        {
            builder.Property(t => t.Number).HasMaxLength(Longest).HasColumnName("Telephone");
            builder.Property(t => t.Safely).HasMaxLength(LongestNote);
        }
    }
}
