using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.CaseReviews.Panel;

/// <summary>A relevant body that takes part in the panel: council, police, health, a landlord.</summary>
internal sealed class PanelBody
{
    public const int Most = 30;

    public required Guid Id { get; init; }

    public required Guid ReviewId { get; init; }

    /// <summary>The partner; <c>null</c> for a body that is none, and sees nothing here.</summary>
    public required Guid? OrganisationId { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether two are called the same, as the database compares names: capitals make no other body.</summary>
    public static bool IsSame(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    internal sealed class Mapping : IEntityTypeConfiguration<PanelBody>
    {
        public void Configure(EntityTypeBuilder<PanelBody> builder)
        {
            builder.Property(b => b.Name).HasMaxLength(CaseReview.LongestName);
            builder.HasIndex(b => new { b.ReviewId, b.Name }).IsUnique();
            builder.HasOne<CaseReview>().WithMany(r => r.Bodies).HasForeignKey(b => b.ReviewId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
