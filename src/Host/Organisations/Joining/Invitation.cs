using ECins.Host.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Organisations.Joining;

/// <summary>That an organisation was invited to join: by whom, through whom, and which agreement it is to sign.</summary>
internal sealed class Invitation
{
    public required Guid OrganisationId { get; init; }

    public Organisation Organisation { get; init; } = null!;

    /// <summary>Who is to be its SPOC.</summary>
    public required Guid ContactId { get; init; }

    public User Contact { get; init; } = null!;

    public required Guid AgreementId { get; init; }

    public Agreement Agreement { get; init; } = null!;

    public required Guid InvitedById { get; set; }

    public User InvitedBy { get; init; } = null!;

    /// <summary>When it was sent last (UTC).</summary>
    public required DateTime InvitedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Invitation>
    {
        public void Configure(EntityTypeBuilder<Invitation> builder)
        {
            builder.HasKey(i => i.OrganisationId);
            builder.HasOne(i => i.Organisation).WithOne().HasForeignKey<Invitation>(i => i.OrganisationId)
                .OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(i => i.Contact).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(i => i.Agreement).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(i => i.InvitedBy).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
