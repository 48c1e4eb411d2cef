using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.People;

/// <summary>The part of a person, group, premises or place in a case.</summary>
internal sealed class Involvement : IVersioned
{
    public const int LongestNote = 500;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; set; }

    public required Guid ProfileId { get; init; }

    public Profile Profile { get; init; } = null!;

    public required InvolvementRole Role { get; set; }

    public required string Note { get; set; }

    /// <summary>When what is done about this person is to be reviewed (UK date).</summary>
    public DateOnly? ReviewOn { get; set; }

    /// <summary>What became of the allegation; of an alleged perpetrator alone.</summary>
    public Allegation Allegation { get; set; }

    /// <summary>Since when that is so (UK date); <c>null</c> while nothing but the allegation is there.</summary>
    public DateOnly? AllegationSince { get; set; }

    public string AllegationWhy { get; set; } = "";

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Involvement>
    {
        public void Configure(EntityTypeBuilder<Involvement> builder)
        {
            builder.Property(i => i.Note).HasMaxLength(LongestNote);
            builder.Property(i => i.AllegationWhy).HasMaxLength(LongestNote);
            builder.HasIndex(i => new { i.HoldingId, i.Role });
            builder.HasIndex(i => i.ProfileId);
            builder.HasIndex(i => i.ReviewOn);
            builder.HasOne<Holding>().WithMany().HasForeignKey(i => i.HoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(i => i.Profile).WithMany(p => p.Involvements).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
