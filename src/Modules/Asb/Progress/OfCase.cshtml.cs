using ECins.Asb.Contacts;
using ECins.Asb.Remedies;
using ECins.Asb.Surveys;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Progress;

/// <summary>How far a case has come, what is owed next, and everything that it came through.</summary>
[OnCase(Level.Read)]
[Records(ProgressDeeds.Shown)]
internal sealed class OfCaseModel(
    ProgressQueries queries, ContactQueries contacts, RemedyQueries remedies, SurveyQueries surveys, IHoldings holdings, IColleagues colleagues, TimeProvider time)
    : PageModel
{
    private IReadOnlyDictionary<Guid, string> _names = new Dictionary<Guid, string>();

    private IReadOnlyList<CasePerson> _people = [];

    private Level _level;

    [FromRoute]
    public Guid CaseId { get; set; }

    public CaseProgress Progress { get; private set; } = null!;

    /// <summary>The last day for an action plan (UK date).</summary>
    public DateOnly PlanDueOn { get; private set; }

    /// <summary>Those harmed, and when they are to hear next.</summary>
    public IReadOnlyList<KeptInTouch> Harmed { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IReadOnlyList<RemedyOffer> Remedies { get; private set; } = [];

    public IReadOnlyList<Survey> Surveys { get; private set; } = [];

    public bool Manages => _level >= Level.Manage;

    public bool Contributes => _level >= Level.Contribute;

    public bool MayWrite => Contributes && !Progress.IsClosed;

    public DateOnly Today => time.UkToday();

    public bool MayMove => Manages && !Progress.IsClosed;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await queries.OfAsync(CaseId, cancellation) is not { } progress)
            return NotFound();

        var kept = await contacts.OfCaseAsync(CaseId, cancellation);
        (Progress, PlanDueOn) = (progress, await queries.PlanDueOnAsync(CaseId, progress, cancellation));
        Harmed = [.. kept.Where(p => p.Person.Is(InvolvementRole.Victim))];
        _people = [.. kept.Select(p => p.Person)];
        History = progress.History(_people);
        (Remedies, Surveys) = (await remedies.OfCaseAsync(CaseId, cancellation), await surveys.OfCaseAsync(CaseId, cancellation));
        _level = await holdings.LevelAsync(CaseId, cancellation);
        _names = await colleagues.NamesAsync(History.Select(h => h.ById).OfType<Guid>().Distinct(), cancellation);
        return Page();
    }

    /// <summary>What a person of the case is called.</summary>
    public string CalledOf(Guid? person) => _people.FirstOrDefault(p => p.Record == person)?.Name ?? "Somebody";

    public string NameOf(Guid? user) => user is { } id ? _names.GetValueOrDefault(id, "") : "";
}
