using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Imports;

/// <summary>A file of street-level figures that somebody brought, and how far it has been taken in.</summary>
internal sealed class StreetImport : IVersioned
{
    public const int LongestText = 200;

    /// <summary>Version 7, so the newest sorts last.</summary>
    public required Guid Id { get; init; }

    /// <summary>The file's name as it was sent.</summary>
    public required string FileName { get; init; }

    /// <summary>Whom the figures are of, as the file says.</summary>
    public required string Forces { get; init; }

    /// <summary>Who brought it.</summary>
    public required string By { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>All rows, without the header.</summary>
    public required int Rows { get; init; }

    /// <summary>Rows of anti-social behaviour that can be taken in.</summary>
    public required int Incidents { get; init; }

    /// <summary>Rows of other kinds, which are left out.</summary>
    public required int Others { get; init; }

    /// <summary>Rows that could not be read.</summary>
    public required int Faults { get; init; }

    /// <summary>The first and the last month of the incidents; <c>null</c> when there are none.</summary>
    public required DateOnly? From { get; init; }

    public required DateOnly? To { get; init; }

    public ImportState State { get; set; }

    /// <summary>Incidents added so far.</summary>
    public int Added { get; set; }

    /// <summary>Incidents passed over so far, since they were here already.</summary>
    public int AlreadyHere { get; set; }

    public List<ImportBatch> Batches { get; } = [];

    public int Version { get; init; }

    public int Passed => Added + AlreadyHere;

    internal sealed class Mapping : IEntityTypeConfiguration<StreetImport>
    {
        public void Configure(EntityTypeBuilder<StreetImport> builder)
        {
            builder.Property(i => i.FileName).HasMaxLength(LongestText);
            builder.Property(i => i.Forces).HasMaxLength(LongestText);
            builder.Property(i => i.By).HasMaxLength(LongestText);
            builder.HasMany(i => i.Batches).WithOne().HasForeignKey(b => b.ImportId);
        }
    }
}

internal enum ImportState
{
    /// <summary>Read and shown; nothing is taken in yet.</summary>
    Previewed,

    /// <summary>Being taken in, batch by batch.</summary>
    Running,

    /// <summary>Stopped by somebody; what was added stays.</summary>
    Cancelled,

    /// <summary>All of it is here.</summary>
    Done,
}
