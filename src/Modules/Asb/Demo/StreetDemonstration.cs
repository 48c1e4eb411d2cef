using ECins.Asb.Data;
using ECins.Asb.Imports;
using ECins.SharedKernel;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Demo;

/// <summary>Two years of published incidents in three towns that lie where there is sea, with a bus station that gets worse.</summary>
internal sealed class StreetDemonstration(AsbDbContext asb, IUnitOfWork unitOfWork, TimeProvider time) : IWorkstreamDemonstration
{
    private const int Months = 25;
    private const int Seed = 20;

    public async Task FillAsync(CancellationToken cancellation)
    {
        if (await asb.Set<StreetImport>().AnyAsync(cancellation))
            return;

        var rows = Rows().ToList();
        var import = ToImport(rows);
        await unitOfWork.WriteAsync(
            ImportService.About(AsbDeeds.StreetIncidentsAdded, import.Id),
            async _ =>
            {
                asb.Add(import);
                await asb.AddIncidentsAsync(import.Id, rows, cancellation);
            },
            cancellation);
    }

    private IEnumerable<StreetRow> Rows()
    {
        var chance = new Random(Seed);
        var today = time.UkToday();
        var newest = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        for (var ago = Months - 1; ago >= 0; ago--)
        {
            foreach (var place in DemonstrationPlaces.All)
            {
                var count = place.InMonth(ago, chance.NextDouble());
                for (var ordinal = 1; ordinal <= count; ordinal++)
                    yield return StreetRow.Of(
                        newest.AddMonths(-ago), "Fenshire Police", place.Name, place.Latitude, place.Longitude, place.Neighbourhood, ordinal);
            }
        }
    }

    private StreetImport ToImport(List<StreetRow> rows) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        FileName = "invented-figures-street.csv",
        Forces = "Fenshire Police",
        By = "ECins",
        At = time.GetUtcNow().UtcDateTime,
        Rows = rows.Count,
        Incidents = rows.Count,
        Others = 0,
        Faults = 0,
        From = rows[0].Month,
        To = rows[^1].Month,
        State = ImportState.Done,
        Added = rows.Count,
    };
}
