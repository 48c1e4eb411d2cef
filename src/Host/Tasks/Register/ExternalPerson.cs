using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Tasks.Register;

/// <summary>Somebody without an account whom an organisation asks to do things, and how they are reached.</summary>
internal sealed class ExternalPerson : IVersioned
{
    public const int LongestTelephone = 30;

    public required Guid Id { get; init; }

    /// <summary>Who asks them: nobody else is told of them.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>Their name and what they are.</summary>
    public required string Name { get; set; }

    /// <summary>The partner that they belong to; <c>null</c> for none.</summary>
    public Guid? BelongsToId { get; set; }

    public Organisation? BelongsTo { get; init; }

    public required string Address { get; set; }

    /// <summary>How it is known that the address is theirs.</summary>
    public required string Verified { get; set; }

    /// <summary>The number at which they are told codes; empty when it is not known.</summary>
    public string Telephone { get; set; } = "";

    /// <summary>Where letters with codes are posted, as it stands on them; empty when it is not known.</summary>
    public string PostalAddress { get; set; } = "";

    public required Guid AddedById { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime AddedAt { get; init; }

    /// <summary>When somebody said that they are not to be asked any more (UTC).</summary>
    public DateTime? RetiredAt { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ExternalPerson>
    {
        public void Configure(EntityTypeBuilder<ExternalPerson> builder)
        {
            builder.Property(p => p.Name).HasMaxLength(ExternalTask.LongestName);
            builder.Property(p => p.Address).HasMaxLength(User.LongestAddress);
            builder.Property(p => p.Verified).HasMaxLength(ExternalTask.LongestLine);
            builder.Property(p => p.Telephone).HasMaxLength(LongestTelephone);
            builder.Property(p => p.PostalAddress).HasMaxLength(ExternalTask.LongestLine);
            builder.HasIndex(p => new { p.OrganisationId, p.Address });
            builder.HasIndex(p => new { p.OrganisationId, p.Name });
            builder.HasIndex(p => p.BelongsToId);
            builder.HasIndex(p => p.AddedById);
            builder.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(p => p.BelongsTo).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<User>().WithMany().HasForeignKey(p => p.AddedById).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
