using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Files.Formats;
using ECins.Host.Files.Uploads;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Portraits;

/// <summary>Adds a photograph of a person or place.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
[TakesFiles(PortraitService.Field, PicturesOnly = true)]
internal sealed class AddModel(CaseBarQueries bars, PeopleQueries people, PortraitService portraits, ECins.Host.Files.FileOptions options)
    : PersonScreen(bars, people)
{
    [BindProperty]
    public DateOnly? TakenOn { get; set; }

    [BindProperty]
    public string? Shows { get; set; }

    [BindProperty]
    public bool IsProtected { get; set; }

    /// <summary>Only names the field: what comes in it is among the uploads.</summary>
    public IFormFile? Photograph { get; }

    public string ShowsHint => Person.Profile.Kind.IsSomewhere() ? "For example, The broken door, or the way in from the yard" : "For example, With the beard he has now";

    public string Hint =>
        $"From the camera or a file: JPEG, PNG or WebP, up to {options.MostMegabytes(FileFamily.Image)} MB. Where and with what it was taken is removed from it";

    protected override bool IsFor(ProfileKind kind) => kind.IsPictured();

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => portraits.AddAsync(CaseId, Person.Id, new NewPortrait(TakenOn, Shows, IsProtected), cancellation));
}
