using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>The base of the pages that take a step of a review: they open only while it can be taken, and lead back to the review.</summary>
internal abstract class ReviewScreen(CaseReviewQueries reviews) : ScreenModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public CaseReview Review { get; private set; } = null!;

    public string Href => HrefOf(Id);

    public static string HrefOf(Guid review) => $"/asb/case-reviews/{review}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        if (!Fits())
            return LocalRedirect(Href);

        Suggest();
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => StepAsync(() => SaveAsync(cancellation), cancellation);

    /// <summary>Whether the step can be taken as the review stands.</summary>
    protected abstract bool Fits();

    /// <summary>Whether what the page is about is of the review.</summary>
    protected virtual bool IsThere() => true;

    /// <summary>Fills the form with what is likely.</summary>
    protected virtual void Suggest()
    {
    }

    /// <summary>Reads what the page shows besides.</summary>
    protected virtual Task ReadAsync(CancellationToken cancellation) => Task.CompletedTask;

    protected abstract Task SaveAsync(CancellationToken cancellation);

    /// <summary>Takes the step and leads back to the review, or shows the page again.</summary>
    protected async Task<IActionResult> StepAsync(Func<Task> save, CancellationToken cancellation)
    {
        if (ModelState.IsValid && await SavedAsync(save))
            return LocalRedirect(Href);

        return await LoadAsync(cancellation) ? Page() : NotFound();
    }

    /// <summary>Reads the review as it stands; <c>false</c> when the user reads none.</summary>
    protected async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await reviews.FindAsync(Id, cancellation) is not { } review)
            return false;

        Review = review;
        await ReadAsync(cancellation);
        return IsThere();
    }
}
