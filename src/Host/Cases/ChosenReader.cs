using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases;

/// <summary>One of those to whom an entry or a file is addressed, where its writer chose them.</summary>
internal sealed class ChosenReader
{
    /// <summary>The entry or file.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>An organisation, with whoever is of it when it is read, or a user.</summary>
    public required Guid PrincipalId { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ChosenReader>
    {
        public void Configure(EntityTypeBuilder<ChosenReader> builder) => builder.HasKey(c => new { c.RecordId, c.PrincipalId });
    }
}
