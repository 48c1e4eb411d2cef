using ECins.Host.Cases.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Consent;

/// <summary>Records what a person said to sharing, and what the sharing rests on.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class RecordModel(CaseBarQueries bars, PeopleQueries people, ConsentQueries queries, ConsentService service)
    : PersonScreen(bars, people)
{
    public static IReadOnlyList<Choice> Statuses { get; } =
    [
        .. Enum.GetValues<ConsentStatus>().Where(s => s != ConsentStatus.ToConfirm)
            .Select(s => new Choice(s.ToString(), s.Show(), s.Explain())),
    ];

    public static IReadOnlyList<Choice> Ways { get; } =
        [.. Enum.GetValues<ConsentWay>().Select(w => new Choice(w.ToString(), w.Show()))];

    public IReadOnlyList<Choice> Bases => [.. Bar.Module.LawfulBasis.Select(b => new Choice(b, b))];

    [BindProperty]
    public ConsentForm Consent { get; set; } = new();

    /// <summary>What stood when the form was shown.</summary>
    [BindProperty]
    public Guid? After { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var last = await LastAsync(cancellation);
        (Consent, After) = (ConsentForm.Of(last), last?.Id);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => service.RecordAsync(CaseId, Person.Id, Consent, After, cancellation));

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var last = await LastAsync(HttpContext.RequestAborted);
        ModelState.Remove(nameof(After));
        After = last?.Id;
        return
        [
            new("What they said", last?.Status.Show(), Consent.Status?.Show()),
            new("How", last?.Way?.Show() ?? "", Consent.Way?.Show() ?? ""),
            new("By whom", last?.SaidBy ?? "", Consent.SaidBy ?? ""),
            new("When", last?.SaidOn?.Show() ?? "", Consent.SaidOn?.Show() ?? ""),
            new("Note", last?.Note ?? "", Consent.Note ?? ""),
            new("Approved by", last?.ApprovedBy ?? "", Consent.ApprovedBy ?? ""),
            new("Ask again", last?.ReviewOn?.Show() ?? "", Consent.ReviewOn?.Show() ?? ""),
            new("Rests on", last?.Basis ?? "", Consent.Basis ?? ""),
            new("In words", last?.BasisInWords ?? "", Consent.BasisInWords ?? ""),
        ];
    }

    private async Task<ConsentRecord?> LastAsync(CancellationToken cancellation) =>
        (await queries.HistoryAsync(Person.ProfileId, cancellation)) is [var last, ..] ? last : null;
}
