using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Details;

/// <summary>A telephone number.</summary>
internal sealed class Telephone : ContactDetail
{
    public const int Longest = 25;

    public required string Number { get; init; }

    /// <summary>No voice message and no text: somebody else may hear or read it.</summary>
    public required bool NeverLeaveMessage { get; init; }

    public override string Where => Number;

    internal new sealed class Mapping : IEntityTypeConfiguration<Telephone>
    {
        public void Configure(EntityTypeBuilder<Telephone> builder) =>
            builder.Property(t => t.Number).HasMaxLength(Longest).HasColumnName("Telephone");
    }
}
