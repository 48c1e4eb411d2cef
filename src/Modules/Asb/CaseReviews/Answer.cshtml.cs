using ECins.Asb.CaseReviews.Panel;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Where a body answers a recommendation and says when it is done, or where that is written down as the body told it.</summary>
[OnRecord(typeof(CaseReview), Level.Contribute)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class AnswerModel(CaseReviewQueries reviews, AnswerService answers, IHoldings holdings, Caller caller, TimeProvider time)
    : ReviewAnswerScreen(reviews, holdings, caller)
{
    [BindProperty]
    public RecommendationAnswer? Answer { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; } = time.UkToday();

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? ToldBy { get; set; }

    [BindProperty]
    public DateOnly? ToldOn { get; set; }

    public Task<IActionResult> OnPostAnswerAsync(CancellationToken cancellation) => SavedOrShownAsync(
        () => answers.AnswerAsync(Id, RecommendationId, new AnswerForm { Answer = Answer, Why = Why, ToldBy = ToldBy, ToldOn = ToldOn }, cancellation), cancellation);

    public Task<IActionResult> OnPostDoneAsync(CancellationToken cancellation) => SavedOrShownAsync(
        () => answers.DoneAsync(Id, RecommendationId, new DoneForm { On = On, Words = Words, ToldBy = ToldBy, ToldOn = ToldOn }, cancellation), cancellation);
}
