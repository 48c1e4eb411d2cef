using ECins.Host.Files.Formats;
using ECins.Host.Files.Uploads;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Files;

/// <summary>Adds a file to a case: what it is, how it is marked, whether it is intelligence.</summary>
[OnCase(Level.Contribute)]
[Records(FileDeeds.Listed)]
[TakesFiles(nameof(Files))]
internal sealed class AddModel(CaseBarQueries bars, DocumentService documents, ECins.Host.Files.FileOptions options, Caller caller)
    : AddressedScreen(bars, caller)
{
    public static IReadOnlyList<Choice> YesNo { get; } = [new("true", "Yes"), new("false", "No")];

    /// <summary>What the file is.</summary>
    [BindProperty]
    public string? FileTitle { get; set; }

    [BindProperty]
    public FileMarking? Marking { get; set; }

    [BindProperty]
    public bool? IsIntelligence { get; set; }

    [BindProperty]
    public SourceGrade? Source { get; set; }

    [BindProperty]
    public AssessmentGrade? Assessment { get; set; }

    [BindProperty]
    public HandlingCode? Handling { get; set; }

    /// <summary>Only names the field: what comes in it is among the uploads.</summary>
    public IFormFile? Files { get; }

    public override string WhoMay => "Who may see it";

    public bool ShowsGrades => IsIntelligence == true;

    public string Hint =>
        $"Pictures up to {options.MostMegabytes(FileFamily.Image)} MB, PDF, Word, Excel, PowerPoint and text up to {options.MostMegabytes(FileFamily.Document)} MB, "
        + $"sound and video up to {options.MostMegabytes(FileFamily.Video)} MB";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Document? added = null;
        return Checked(() => documents.Check(Form())) && ModelState.IsValid && await SavedAsync(async () => added = await documents.AddAsync(CaseId, Form(), cancellation))
            ? LocalRedirect($"/cases/{CaseId}/files/{added!.Id}")
            : Page();
    }

    private NewDocument Form() => new(FileTitle ?? "", Marking)
    {
        Audience = Audience,
        Readers = Readers,
        IsIntelligence = IsIntelligence,
        Source = Source,
        Assessment = Assessment,
        Handling = Handling,
    };
}
