using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Details;

/// <summary>An e-mail address of a person's own. Nothing is ever sent to it from here: people write, and know to whom.</summary>
internal sealed class EmailAddress : ContactDetail
{
    public const int Longest = 254;

    public required string Address { get; init; }

    public override string Where => Address;

    public override ContactWay Way => ContactWay.Email;

    internal new sealed class Mapping : IEntityTypeConfiguration<EmailAddress>
    {
        public void Configure(EntityTypeBuilder<EmailAddress> builder) =>
            builder.Property(e => e.Address).HasMaxLength(Longest).HasColumnName("Email");
    }
}
