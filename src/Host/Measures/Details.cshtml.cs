using System.Globalization;
using ECins.Host.Audit;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Measures;

/// <summary>One of a workstream's numbers, drawn and as a table.</summary>
[SignedIn]
[Records(MeasureDeeds.Shown)]
internal sealed class DetailsModel(MeasureCatalog catalog, ReadLog read, TimeProvider time) : MeasureScreen(catalog, read, time)
{
    /// <summary>A length as SVG writes it.</summary>
    public static string At(double length) => length.ToString("0.##", CultureInfo.InvariantCulture);
}
