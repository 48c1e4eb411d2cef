using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Contacts;

/// <summary>A page about staying in touch with one person of a case; for somebody who is not of the case it is not there.</summary>
internal abstract class ContactScreen(ContactQueries contacts, IColleagues colleagues, Caller caller) : ScreenModel
{
    [FromRoute]
    public Guid CaseId { get; set; }

    /// <summary>The record of the person.</summary>
    [FromRoute]
    public Guid Person { get; set; }

    public KeptInTouch Kept { get; private set; } = null!;

    /// <summary>Whom contact can be left to: colleagues of the caller's, the caller, and who does it now.</summary>
    public IReadOnlyList<Choice> Officers { get; private set; } = [];

    public string Href => $"/asb/cases/{CaseId}/contact";

    protected string? CalledOf(Guid? doer) => Officers.FirstOrDefault(o => o.Value == doer?.ToString())?.Text;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();

        await ShowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        !await LoadAsync(cancellation) ? NotFound()
        : ModelState.IsValid && await SavedAsync(() => SaveAsync(cancellation)) ? LocalRedirect(Href)
        : Page();

    /// <summary>Puts on the page what is known.</summary>
    protected virtual Task ShowAsync(CancellationToken cancellation) => Task.CompletedTask;

    protected abstract Task SaveAsync(CancellationToken cancellation);

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await contacts.FindAsync(CaseId, Person, cancellation) is not { } kept)
            return false;

        Kept = kept;
        var working = (await colleagues.WorkingAsync("asb", cancellation)).Select(c => new Choice(c.Id.ToString(), c.Name));
        var others = await colleagues.NamesAsync(new[] { caller.UserId, kept.Standing?.DoerId }.OfType<Guid>(), cancellation);
        Officers = [.. working.Concat(others.Select(o => new Choice(o.Key.ToString(), o.Value))).DistinctBy(c => c.Value)];
        return true;
    }
}
