using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Imports;

/// <summary>A row of a file that could not be read, and why.</summary>
internal sealed class ImportFault
{
    public const int LongestReason = 200;
    public const int LongestText = 500;

    public required Guid ImportId { get; init; }

    /// <summary>Its place among the faults of the file.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The line in the file; the header is line 1.</summary>
    public required int Line { get; init; }

    public required string Reason { get; init; }

    /// <summary>The row as it stands in the file, cut to a length worth keeping.</summary>
    public required string Text { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ImportFault>
    {
        public void Configure(EntityTypeBuilder<ImportFault> builder)
        {
            builder.HasKey(f => new { f.ImportId, f.Ordinal });
            builder.Property(f => f.Reason).HasMaxLength(LongestReason).OffTheRecord();
            builder.Property(f => f.Text).HasMaxLength(LongestText).OffTheRecord();
            builder.HasOne<StreetImport>().WithMany().HasForeignKey(f => f.ImportId);
        }
    }
}
