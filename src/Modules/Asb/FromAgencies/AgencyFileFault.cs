using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.FromAgencies;

/// <summary>A row that was left out of what was taken in, and why. What it held is not kept: it may name anybody.</summary>
internal sealed class AgencyFileFault
{
    public const int LongestReason = 500;

    public required Guid FileId { get; init; }

    /// <summary>The line in the file; the headings are line 1.</summary>
    public required int Line { get; init; }

    public required string Reason { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AgencyFileFault>
    {
        public void Configure(EntityTypeBuilder<AgencyFileFault> builder)
        {
            builder.HasKey(f => new { f.FileId, f.Line });
            builder.Property(f => f.Reason).HasMaxLength(LongestReason);
            builder.HasOne<AgencyFile>().WithMany().HasForeignKey(f => f.FileId);
        }
    }
}
