using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Measures;

/// <summary>What is counted in a workstream.</summary>
[SignedIn]
[RecordsNothing("Names of what is counted, and no number.")]
internal sealed class IndexModel(MeasureCatalog catalog, TimeProvider time) : MeasuresScreen(catalog, time);
