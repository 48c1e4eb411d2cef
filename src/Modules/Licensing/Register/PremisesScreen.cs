using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Licensing.Register;

/// <summary>The base of the pages on which premises are entered.</summary>
internal abstract class PremisesScreen : ScreenModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public PremisesKind? Kind { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? LicenceNumber { get; set; }

    protected PremisesForm Form => new(Name, Kind, Address, LicenceNumber);
}
