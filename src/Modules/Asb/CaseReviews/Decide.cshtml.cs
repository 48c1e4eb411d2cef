using ECins.Asb.CaseReviews.Counting;
using ECins.Asb.CaseReviews.Steps;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Decides whether the threshold is met.</summary>
[OnRecord(typeof(CaseReview), Level.Manage)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class DecideModel(CaseReviewQueries reviews, StepService steps, TimeProvider time) : ReviewScreen(reviews)
{
    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public ThresholdOutcome? Outcome { get; set; }

    [BindProperty]
    public string? Manager { get; set; }

    [BindProperty]
    public string? Persistence { get; set; }

    [BindProperty]
    public string? Harm { get; set; }

    [BindProperty]
    public string? Adequacy { get; set; }

    [BindProperty]
    public string? Reasons { get; set; }

    public ThresholdCount Count => Review.Count();

    /// <summary>What can be decided as the complaints count.</summary>
    public IEnumerable<Choice> Outcomes => Count.Open(Review).Select(o => new Choice(o.ToString(), o.Show()));

    public bool MayStartBelow => Count.Open(Review).Contains(ThresholdOutcome.StartedBelow);

    protected override bool Fits() => Review.State == ReviewState.Acknowledged;

    protected override void Suggest() => On = time.UkToday();

    protected override Task SaveAsync(CancellationToken cancellation) => steps.DecideAsync(
        Id,
        new DecisionForm { On = On, Outcome = Outcome, Manager = Manager, Persistence = Persistence, Harm = Harm, Adequacy = Adequacy, Reasons = Reasons },
        cancellation);
}
