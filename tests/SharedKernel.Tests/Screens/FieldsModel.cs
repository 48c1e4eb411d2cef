using System.ComponentModel.DataAnnotations;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.SharedKernel.Tests.Screens;

public sealed class FieldsModel : PageModel
{
    [BindProperty]
    public FieldsInput Input { get; set; } = new();

    public string Hostile { get; } = "<script>alert(\"1\")</script>";

    public IReadOnlyList<Choice> Teams { get; } =
        [new("n", "North", Group: "Police"), new("s", "<b>South</b>", Group: "Police"), new("w", "Wardens")];

    public IReadOnlyList<Choice> Kinds { get; } = [new("noise", "Noise", Hint: "<i>Loud</i>"), new("litter", "<u>Litter</u>"), new("fire", "Fire")];

    public void OnGet(bool filled)
    {
        if (filled)
        {
            Input = new FieldsInput
            {
                Name = "Ann",
                Team = "s",
                Danger = false,
                Harm = Harm.Serious,
                Kinds = ["noise", "fire"],
                Agreed = true,
                When = new DateOnly(2026, 3, 27),
                Secret = "hush",
            };
        }
    }

    public void OnPost()
    {
        if (Input.Name == "taken")
        {
            ModelState.AddModelError("", "Someone else <b>changed</b> this");
        }
    }
}

public sealed class FieldsInput
{
    // Not in the order of the page, nor of the alphabet: the summary has to find the page's.
    [Required, Display(Name = "the date it happened")]
    public DateOnly? When { get; set; }

    [Required(ErrorMessage = "Enter a name")]
    public string? Name { get; set; }

    [StringLength(8, ErrorMessage = "Postcode must be 8 characters or fewer")]
    [Display(Name = "The postcode")]
    public string? Postcode { get; set; }

    public string? Secret { get; set; }

    public string? Notes { get; set; }

    [Required(ErrorMessage = "Choose a team")]
    public string? Team { get; set; }

    public string? Second { get; set; }

    [Required(ErrorMessage = "Say how bad it is")]
    public Harm? Harm { get; set; }

    public bool? Danger { get; set; }

    [MinLength(1, ErrorMessage = "Choose a kind")]
    public IReadOnlyList<string> Kinds { get; set; } = [];

    public IReadOnlyList<Harm> Harms { get; set; } = [];

    [Range(typeof(bool), "true", "true", ErrorMessage = "They have to agree")]
    public bool Agreed { get; set; }

    [Required(ErrorMessage = "When is it due?")]
    public DateOnly? Due { get; set; }

    [Display(Name = "Date of birth")]
    public DateOnly? Born { get; set; }
}

public enum Harm
{
    [Display(Name = "A nuisance", Description = "Noise, litter")]
    Nuisance,
    Serious,
}
