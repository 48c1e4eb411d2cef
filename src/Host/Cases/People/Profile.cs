using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases.People;

/// <summary>A person that cases are about. It opens to those who reach what supplied it.</summary>
internal sealed class Profile : IVersioned
{
    public const int LongestName = 120;
    public const int LongestContact = 500;

    public required Guid Id { get; init; }

    /// <summary>What supplied it: a case, or a record of no case yet.</summary>
    public required Guid HoldingId { get; set; }

    public required string Name { get; set; }

    public DateOnly? BornOn { get; set; }

    /// <summary>Where and how they can be reached: a protected detail.</summary>
    public required string Contact { get; set; }

    public int Version { get; init; }

    public List<Involvement> Involvements { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<Profile>
    {
        public void Configure(EntityTypeBuilder<Profile> builder)
        {
            builder.Property(p => p.Name).HasMaxLength(LongestName);
            builder.Property(p => p.Contact).HasMaxLength(LongestContact);
            builder.HasIndex(p => p.HoldingId);
            builder.HasOne<Holding>().WithMany().HasForeignKey(p => p.HoldingId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
