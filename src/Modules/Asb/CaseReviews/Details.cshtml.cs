using ECins.Asb.CaseReviews.Appeals;
using ECins.Asb.CaseReviews.Counting;
using ECins.Asb.CaseReviews.Panel;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>A review: what was asked, how its complaints count, where it stands and what came of it.</summary>
[OnRecord(typeof(CaseReview), Level.Read)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class DetailsModel(
    CaseReviewQueries reviews, ComplaintService complaints, ICases cases, IHoldings holdings, PanelSight sight, Caller caller, WorkingDays days,
    TimeProvider time) : ScreenModel
{
    private IReadOnlySet<Guid> _unseeing = new HashSet<Guid>();

    private HashSet<Guid> _reports = [];

    private Level _level;

    [FromRoute]
    public Guid Id { get; set; }

    public CaseReview Review { get; private set; } = null!;

    public ThresholdCount Count { get; private set; } = null!;

    public IReadOnlyList<PersonLine> People { get; private set; } = [];

    public IReadOnlyList<ReviewClock> Clocks { get; private set; } = [];

    /// <summary>The case that it is linked with, where the user reads that.</summary>
    public Guid? CaseId { get; private set; }

    public DateOnly Today { get; } = time.UkToday();

    public bool Manages => _level >= Level.Manage;

    /// <summary>Incidents can still be added and told apart.</summary>
    public bool IsCounting => Manages && Review.State is ReviewState.Requested or ReviewState.Acknowledged;

    /// <summary>Somebody else has to decide the appeal.</summary>
    public bool DecidedItself => AppealService.DecidedBy(Review, caller);

    public bool ReadsReport(ReviewIncident incident) => incident.ReportId is { } report && _reports.Contains(report);

    public bool MayAnswer(Recommendation recommendation) =>
        Review.IsOpen && !recommendation.IsSettled && AnswerService.MayAnswer(BodyOf(recommendation), caller, _level);

    /// <summary>They would write down what the body told them.</summary>
    public bool AnswersAsTold(Recommendation recommendation) => !AnswerService.IsOf(BodyOf(recommendation), caller);

    /// <summary>Why a body does not see the review; empty when it does.</summary>
    public string Unseeing(PanelBody body) => !_unseeing.Contains(body.Id) ? "" : body.OrganisationId is null ? "Does not see the review here" : ReviewWords.NotLetIn;

    public PanelBody BodyOf(Recommendation recommendation) => Review.Bodies.Single(b => b.Id == recommendation.BodyId);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    /// <summary>Two complaints are of the same incident.</summary>
    public Task<IActionResult> OnPostSameAsync(int number, int? sameAs, CancellationToken cancellation) => DoneAsync(
        () => complaints.DecideSameAsync(Id, number, sameAs, cancellation), cancellation);

    /// <summary>A complaint is of an incident of its own.</summary>
    public Task<IActionResult> OnPostSeparateAsync(int number, CancellationToken cancellation) => DoneAsync(
        () => complaints.DecideSameAsync(Id, number, null, cancellation), cancellation);

    public Task<IActionResult> OnPostRemoveAsync(int number, CancellationToken cancellation) => DoneAsync(
        () => complaints.RemoveAsync(Id, number, cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Func<Task> change, CancellationToken cancellation)
    {
        if (await SavedAsync(change))
            return LocalRedirect(ReviewScreen.HrefOf(Id));

        return await LoadAsync(cancellation) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await reviews.FindAsync(Id, cancellation) is not { } review)
            return false;

        (Review, Count, Clocks) = (review, review.Count(), [.. review.Clocks(days, Today)]);
        _level = await holdings.LevelAsync(review.HoldingId, cancellation);
        _reports = await reviews.ReadReportsAsync(review, cancellation);
        _unseeing = await sight.UnseeingAsync(review, cancellation);
        People = await cases.PeopleAsync(review.HoldingId, null, cancellation);
        if (review.CaseId is { } linked && await holdings.LevelAsync(linked, cancellation) >= Level.Read)
            CaseId = linked;
        return true;
    }
}
