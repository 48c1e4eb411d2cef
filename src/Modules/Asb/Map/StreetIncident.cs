using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Map;

/// <summary>
/// One incident of published street-level figures: a month and a place, and nothing of anybody. It is open data, and so
/// under no owner's decision.
/// </summary>
internal sealed class StreetIncident
{
    /// <summary>Made from what its source says of it: the same incident has the same identifier in whichever file.</summary>
    public required Guid Id { get; init; }

    public required Guid PlaceId { get; init; }

    /// <summary>The first day of the month that it is counted in.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>The import that brought it.</summary>
    public required Guid ImportId { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StreetIncident>
    {
        public void Configure(EntityTypeBuilder<StreetIncident> builder)
        {
            builder.HasIndex(i => new { i.Month, i.PlaceId });
            builder.HasIndex(i => new { i.PlaceId, i.Month });
            builder.HasIndex(i => i.ImportId);
            builder.HasOne<Place>().WithMany().HasForeignKey(i => i.PlaceId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Imports.StreetImport>().WithMany().HasForeignKey(i => i.ImportId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
