using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;

namespace ECins.Asb.CaseReviews.Panel;

/// <summary>Sets up a review's panel and records what it found and recommends. For those who manage the review.</summary>
internal sealed class PanelService(
    AsbDbContext asb, ReviewDesk desk, PanelSharing sharing, IPartners partners, Caller caller, TimeProvider time) : IScopedService
{
    /// <summary>
    /// Says when and where the panel meets and which bodies take part, based on a version that the user saw; they read the review from
    /// then on.
    /// </summary>
    public Task SetAsync(Guid id, PanelForm form, int version, CancellationToken cancellation)
    {
        form.Check();
        return desk.StepAsync(
            CaseReviewDeeds.PanelSet, id, Level.Manage, version,
            async at =>
            {
                at.Expect(ReviewState.Panel);
                new Rules().ExpectSince(form.On!.Value, at.Review.ReceivedOn, nameof(form.On)).Check();
                (at.Review.PanelOn, at.Review.PanelPlace) = (form.On, form.Place!.Trim());
                await ChangeBodiesAsync(at, form, cancellation);
            },
            cancellation);
    }

    public Task HoldAsync(Guid id, DateOnly? on, string? present, string? findings, CancellationToken cancellation)
    {
        new Rules().ExpectPast(on, time.UkToday(), "On", "Enter the day the panel met")
            .ExpectText(present, CaseReview.LongestText, "Present", "Enter who came")
            .ExpectText(findings, CaseReview.LongestText, "Findings", "Enter what the panel found")
            .Check();
        return desk.StepAsync(
            CaseReviewDeeds.PanelHeld, id,
            at =>
            {
                at.Expect(ReviewState.Panel);
                var review = at.Review;
                new Rules().ExpectSince(on!.Value, review.ReceivedOn, "On")
                    .Expect(review.Bodies.Count > 0, "", "Say first which bodies take part in the panel").Check();
                review.FirstHeldOn ??= on;
                (review.PanelHeldOn, review.PanelPresent, review.Findings) = (on, present!.Trim(), findings!.Trim());
                (review.FoundById, review.FoundBy, review.State) = (caller.UserId, caller.Name, ReviewState.Recommending);
            },
            cancellation);
    }

    /// <summary>Recommends something to a body of the panel, which may answer from then on if it can be let in.</summary>
    public Task RecommendAsync(Guid id, RecommendationForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return desk.StepAsync(
            CaseReviewDeeds.Recommended, id, Level.Manage,
            async at =>
            {
                at.Expect(ReviewState.Recommending);
                var body = at.Review.Bodies.Find(b => b.Id == form.BodyId) ?? throw new RefusedException("Is no body of the panel.");
                new Rules().Expect(at.Review.Recommendations.Count < Recommendation.Most, "", $"A review holds {Recommendation.Most} recommendations at most").Check();
                asb.Add(form.ToRecommendation(NewId(), id, time.UkToday()));
                await sharing.ShareAsync(at, body, cancellation);
            },
            cancellation);
    }

    private async Task ChangeBodiesAsync(ReviewUnderWay at, PanelForm form, CancellationToken cancellation)
    {
        var wanted = await WantedAsync(at, form, cancellation);
        foreach (var gone in at.Review.Bodies.Where(b => !wanted.Exists(w => Same(w, b))).ToList())
        {
            new Rules().Expect(
                !at.Review.Recommendations.Exists(r => r.BodyId == gone.Id), nameof(form.Partners), $"{gone.Name} has a recommendation, and stays").Check();
            sharing.End(at, gone, "No longer takes part in the panel");
            asb.Remove(gone);
        }

        asb.AddRange(wanted.Where(w => !at.Review.Bodies.Exists(b => Same(w, b))));
        foreach (var body in at.Review.Bodies.Where(b => wanted.Exists(w => Same(w, b))))
            await sharing.ShareAsync(at, body, cancellation);
    }

    // Its own organisation always takes part, and whoever takes part already may stay, covered or not.
    private async Task<List<PanelBody>> WantedAsync(ReviewUnderWay at, PanelForm form, CancellationToken cancellation)
    {
        var lead = at.Holding.LeadOrganisationId;
        var covered = (await partners.CoveredAsync(ReviewDesk.Key, cancellation)).ToDictionary(p => p.Id, p => p.Name);
        foreach (var body in at.Review.Bodies.Where(b => b.OrganisationId is not null))
            covered[body.OrganisationId!.Value] = body.Name;
        foreach (var (own, name) in await partners.NamesAsync([lead], cancellation))
            covered[own] = name;
        var chosen = form.Partners.Append(lead).Distinct().ToList();
        if (chosen.Exists(p => !covered.ContainsKey(p)))
            throw new RefusedException("Is no partner that works this workstream.");

        var named = chosen.Select(p => Body(at, p, covered[p])).ToList();
        return [.. named, .. form.OtherNames.Where(o => !named.Exists(n => PanelBody.IsSame(n.Name, o))).Select(o => Body(at, null, o))];
    }

    private static bool Same(PanelBody one, PanelBody other) => one.OrganisationId == other.OrganisationId && PanelBody.IsSame(one.Name, other.Name);

    private PanelBody Body(ReviewUnderWay at, Guid? organisation, string name) =>
        new() { Id = NewId(), ReviewId = at.Review.Id, OrganisationId = organisation, Name = name };

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}
