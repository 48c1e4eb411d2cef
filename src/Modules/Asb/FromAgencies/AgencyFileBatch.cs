using ECins.Asb.Data;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.FromAgencies;

/// <summary>Some rows of a file that wait to be taken in. It is gone once they are.</summary>
internal sealed class AgencyFileBatch
{
    /// <summary>As many rows as one transaction takes in, and one record of it can name.</summary>
    public const int Size = 50;

    public required Guid FileId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>The rows, packed.</summary>
    public required byte[] Content { get; init; }

    public static AgencyFileBatch Of(Guid fileId, int ordinal, IReadOnlyList<SheetRow> rows) =>
        new() { FileId = fileId, Ordinal = ordinal, Content = Packed.Of(rows) };

    public IReadOnlyList<SheetRow> Rows() => Packed.Read<SheetRow>(Content);

    internal sealed class Mapping : IEntityTypeConfiguration<AgencyFileBatch>
    {
        public void Configure(EntityTypeBuilder<AgencyFileBatch> builder)
        {
            builder.HasKey(b => new { b.FileId, b.Ordinal });
            builder.Property(b => b.Content).OffTheRecord();
        }
    }
}
