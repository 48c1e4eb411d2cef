using ECins.Host.Access;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Chronology;

/// <summary>Puts an entry right. For whoever wrote it, and those of their organisation who manage the case.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.WritingShown)]
internal sealed class CorrectModel(CaseBarQueries bars, CurrentHolding current, EntryQueries queries, EntryService entries, ChosenReaders readers, Caller caller)
    : EntryScreen(bars, caller)
{
    private Entry _entry = null!;

    [BindProperty]
    public string? WhatWasWrong { get; set; }

    /// <summary>The entry that the form was filled from.</summary>
    [BindProperty]
    public Guid Standing { get; set; }

    public bool IsAuthor => _entry.AuthorId == Caller.UserId;

    public override IReadOnlyList<Choice> Kinds => Writable.Contains(_entry.Kind) ? base.Kinds : [new(_entry.Kind.ToString(), _entry.Kind.Show())];

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await queries.StandingAsync(RouteId("entry"), cancellation) is not { } entry || !entry.MayBeCorrectedBy(Caller, current.Level))
            return false;

        _entry = entry;
        return await base.FindAsync(cancellation);
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Readers = [.. await readers.OfAsync(_entry.Id, cancellation)];
        (Text, Kind, Present, IsOpinion, Audience) = (_entry.Text, _entry.Kind, _entry.Present, _entry.IsOpinion, _entry.Audience);
        IsSensitive = _entry.Marking > Bar.Holding.Marking;
        Standing = _entry.Id;
        EnterWhen(_entry.HappenedAt);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => entries.CorrectAsync(CaseId, Standing, Entered(), WhatWasWrong, cancellation))
            ? LocalRedirect($"/cases/{CaseId}")
            : Page();

    protected override Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        ModelState.Remove(nameof(Standing));
        Standing = _entry.Id;
        return Task.FromResult<IReadOnlyList<Difference>>(
        [
            new("What happened", _entry.Text, Text),
            new("Who was there", _entry.Present, Present ?? ""),
            new("Kind", _entry.Kind.Show(), Kind.Show()),
            new("When it happened", _entry.HappenedAt.Show(), Entered().HappenedAt.Show()),
            new("Opinion", _entry.IsOpinion ? "Yes" : "No", IsOpinion ? "Yes" : "No"),
        ]);
    }
}
