using ECins.Asb.Data;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Imports;

/// <summary>Some rows of a file that wait to be taken in. It is gone once they are.</summary>
internal sealed class ImportBatch
{
    /// <summary>As many rows as one transaction takes in.</summary>
    public const int Size = 500;

    public required Guid ImportId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>The rows, packed.</summary>
    public required byte[] Content { get; init; }

    public static ImportBatch Of(Guid importId, int ordinal, IReadOnlyList<StreetRow> rows) =>
        new() { ImportId = importId, Ordinal = ordinal, Content = Packed.Of(rows) };

    public IReadOnlyList<StreetRow> Rows() => Packed.Read<StreetRow>(Content);

    internal sealed class Mapping : IEntityTypeConfiguration<ImportBatch>
    {
        public void Configure(EntityTypeBuilder<ImportBatch> builder)
        {
            builder.HasKey(b => new { b.ImportId, b.Ordinal });
            builder.Property(b => b.Content).OffTheRecord();
        }
    }
}
