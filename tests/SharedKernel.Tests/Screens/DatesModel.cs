using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.SharedKernel.Tests.Screens;

public sealed class DatesModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }
}
