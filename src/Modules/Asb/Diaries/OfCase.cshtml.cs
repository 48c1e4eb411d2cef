using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Diaries;

/// <summary>What those harmed wrote down, and how they are asked to.</summary>
[OnCase(Level.Read)]
[Records(DiaryDeeds.Shown)]
internal sealed class OfCaseModel(DiaryQueries diaries, ICasePeople people, IHoldings holdings) : PageModel
{
    private const int LastPage = 100;

    [FromRoute]
    public Guid CaseId { get; set; }

    /// <summary>Those who can be asked to keep one: those harmed first.</summary>
    public IReadOnlyList<CasePerson> People { get; private set; } = [];

    public IReadOnlyList<DiaryEntry> Entries { get; private set; } = [];

    public bool MayWrite { get; private set; }

    public string? Previous { get; private set; }

    public string? Next { get; private set; }

    public IEnumerable<CasePerson> Keepers => People.Where(p => p.MayKeep());

    public async Task OnGetAsync(CancellationToken cancellation, int on = 0)
    {
        var page = Math.Clamp(on, 0, LastPage);
        People = await people.OfAsync(CaseId, cancellation);
        var found = await diaries.PageAsync(CaseId, page, cancellation);
        Entries = [.. found.Take(DiaryQueries.PageSize)];
        MayWrite = await holdings.IsWrittenInAsync(CaseId, cancellation);
        Previous = page > 0 ? HrefOf(page - 1) : null;
        Next = found.Count > Entries.Count ? HrefOf(page + 1) : null;
    }

    public string CalledOf(Guid person) => People.FirstOrDefault(p => p.Record == person)?.Name ?? "Somebody";

    private string HrefOf(int page) => $"/asb/cases/{CaseId}/diary?on={page}";
}
