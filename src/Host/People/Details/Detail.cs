using ECins.Host.Cases.People;
using ECins.Host.Identity;
using ECins.Host.People.Portraits;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Details;

/// <summary>
/// One thing known of a person, as their record's case supplied it. What is no longer so is ended, never taken away: what
/// agencies once went by can matter later.
/// </summary>
internal abstract class Detail : IVersioned
{
    public const int LongestNote = 500;

    public required Guid Id { get; init; }

    public required Guid ProfileId { get; init; }

    /// <summary>Kept from everybody who does not read the case that supplied it, whatever else they may know of it.</summary>
    public bool IsProtected { get; set; }

    public required Guid AddedById { get; init; }

    public User AddedBy { get; init; } = null!;

    /// <summary>When it was written (UTC).</summary>
    public required DateTime AddedAt { get; init; }

    /// <summary>When it was said to be so no longer (UTC); <c>null</c> while it is.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>It never was so.</summary>
    public bool WasWrong { get; set; }

    public int Version { get; init; }

    /// <summary>It may count where the index tells somebody of the record who does not read it.</summary>
    public bool IsTold => this is { IsProtected: false, EndedAt: null, WasWrong: false } and not OtherName { NameKind: OtherNameKind.Former };

    internal sealed class Mapping : IEntityTypeConfiguration<Detail>
    {
        public void Configure(EntityTypeBuilder<Detail> builder)
        {
            builder.HasDiscriminator<string>("Kind").HasValue<OtherName>("name").HasValue<Identifier>("identifier")
                .HasValue<Address>("address").HasValue<Telephone>("telephone").HasValue<EmailAddress>("email").HasValue<Warning>("warning").HasValue<Portrait>("portrait");
            builder.Property("Kind").HasMaxLength(20);
            builder.HasIndex(d => d.ProfileId);
            builder.HasIndex(d => d.AddedById);
            builder.HasOne<Profile>().WithMany(p => p.Details).HasForeignKey(d => d.ProfileId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(d => d.AddedBy).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
