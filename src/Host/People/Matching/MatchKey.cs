using ECins.Host.Cases.People;
using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Matching;

/// <summary>That a record stands in a block: see <see cref="MatchKeys"/>.</summary>
internal sealed class MatchKey : IBookkeeping
{
    public required Guid ProfileId { get; init; }

    public required long Key { get; init; }

    /// <summary>Only a protected detail puts it there: good for those who read the record, and nobody else.</summary>
    public required bool IsProtected { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<MatchKey>
    {
        public void Configure(EntityTypeBuilder<MatchKey> builder)
        {
            builder.HasKey(k => new { k.ProfileId, k.Key });
            builder.HasIndex(k => new { k.Key, k.ProfileId, k.IsProtected });
            builder.HasOne<Profile>().WithMany().HasForeignKey(k => k.ProfileId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
