using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.People.Details;
using ECins.Host.People.Portraits;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Protecting;

/// <summary>Keeps something known of a person protected, wherever it stands, or says that it need not be any more.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class ProtectModel(CaseBarQueries bars, PeopleQueries people, SameSaidQueries same, ProtectionService protection)
    : PersonScreen(bars, people)
{
    private IReadOnlyList<SameSaid> _open = [];

    public Detail Detail { get; private set; } = null!;

    public IReadOnlyList<ProtectionChange> History { get; private set; } = [];

    /// <summary>The same, said elsewhere and not protected, that the user may protect along with it.</summary>
    public IReadOnlyList<Choice> Offered => [.. _open.Where(s => s.MayWrite).Select(s => new Choice(s.Detail.Id.ToString(), DetailText.Of(s.Detail), WhereOf(s)))];

    /// <summary>The same, said where the user may not write: there others must be asked.</summary>
    public IEnumerable<SameSaid> ToAskFor => _open.Where(s => !s.MayWrite);

    public bool MayLift => Bar.Level >= Level.Manage;

    [BindProperty]
    public List<Guid> Also { get; set; } = [];

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid detail, CancellationToken cancellation)
    {
        if (!await LoadAsync(detail, cancellation))
            return NotFound();

        Version = Detail.Version;
        Also = [.. _open.Where(s => s.MayWrite).Select(s => s.Detail.Id)];
        return Page();
    }

    public Task<IActionResult> OnPostProtectAsync(Guid detail, CancellationToken cancellation) =>
        SaveAsync(detail, () => protection.ProtectAsync(Of, Also, Why, cancellation), cancellation);

    public Task<IActionResult> OnPostLiftAsync(Guid detail, CancellationToken cancellation) =>
        SaveAsync(detail, () => protection.LiftAsync(Of, Why, cancellation), cancellation);

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var wasProtected = Detail.IsProtected;
        await LoadAsync(Detail.Id, HttpContext.RequestAborted);
        Version = BaseOn(Detail.Version);
        return [new("Protected", Detail.IsProtected ? "Yes" : "No", wasProtected ? "No" : "Yes")];
    }

    private DetailOf Of => new(CaseId, Person.Id, Detail.Id, Version);

    private async Task<IActionResult> SaveAsync(Guid detail, Func<Task> save, CancellationToken cancellation) =>
        await LoadAsync(detail, cancellation) ? await SavedToPersonAsync(save) : NotFound();

    private string WhereOf(SameSaid said) =>
        $"{(said.Source.HoldingId == CaseId ? "In this case" : $"In {said.Source.Called}")}{(said.Detail.EndedAt is null ? "" : ", as what was so once")}";

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        Detail = (await People.DetailsAsync(Person.ProfileId, cancellation)).SingleOrDefault(d => d.Id == id && d is not (Warning or Portrait))!;
        if (Detail is null)
            return false;

        History = await same.HistoryAsync(id, cancellation);
        _open = Detail.IsProtected ? [] : [.. (await same.OfAsync(Person.Profile.PersonId, Detail, cancellation)).Where(s => !s.Detail.IsProtected)];
        return true;
    }
}
