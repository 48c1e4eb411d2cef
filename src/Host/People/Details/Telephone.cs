using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Details;

/// <summary>A telephone number.</summary>
internal sealed class Telephone : ContactDetail
{
    public const int Longest = 25;

    public required string Number { get; init; }

    /// <summary>No voice message and no text: somebody else may hear or read it.</summary>
    public bool NeverLeaveMessage { get; set; }

    public override string Where => Number;

    public override ContactWay Way => ContactWay.Telephone;

    internal new sealed class Mapping : IEntityTypeConfiguration<Telephone>
    {
        public void Configure(EntityTypeBuilder<Telephone> builder) =>
            builder.Property(t => t.Number).HasMaxLength(Longest).HasColumnName("Telephone");
    }
}
