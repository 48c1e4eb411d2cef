using ECins.Asb.Data;
using ECins.Asb.Diaries;
using ECins.Asb.Incidents;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.CaseReviews;

/// <summary>Writes down what a request complains of, until the threshold is decided. For those who manage the review.</summary>
internal sealed class ComplaintService(AsbDbContext asb, ReviewDesk desk, IHoldings holdings, IPartners partners, TimeProvider time) : IScopedService
{
    public Task AddAsync(Guid id, ReviewIncidentForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return desk.StepAsync(
            CaseReviewDeeds.IncidentAdded, id,
            at =>
            {
                ExpectCounting(at, 1);
                asb.Add(form.ToIncident(NewId(), id, NextNumber(at.Review)));
            },
            cancellation);
    }

    /// <summary>
    /// Takes reports that the caller contributes to: what kind of behaviour, where and when, not the words of the report. The review is
    /// read by its panel too, so nothing that is sealed, or marked above the review, is taken into it.
    /// </summary>
    public Task ChooseAsync(Guid id, IReadOnlyCollection<Guid> reports, CancellationToken cancellation)
    {
        new Rules().Expect(reports.Count > 0, "Chosen", "Select at least one report").Check();
        return desk.StepAsync(
            CaseReviewDeeds.ReportsChosen, id, Level.Manage,
            async at =>
            {
                ExpectCounting(at, reports.Count);
                var chosen = await ContributableAsync(reports, cancellation);
                var agencies = await partners.NamesAsync([.. chosen.Select(r => r.Triage.AgencyId).Distinct()], cancellation);
                var written = await WrittenAsync(reports, cancellation);
                foreach (var report in chosen)
                {
                    ExpectDisclosable(report, at.Holding);
                    if (at.Review.Incidents.Exists(i => i.ReportId == report.Id))
                        continue;
                    asb.Add(ToIncident(report, at.Review, agencies[report.Triage.AgencyId], written.TryGetValue(report.Id, out var on) ? on : report.RecordedAt));
                    at.Unit.About(IncidentService.SubjectOf(report.Id));
                }
            },
            cancellation);
    }

    public Task RemoveAsync(Guid id, int number, CancellationToken cancellation) => desk.StepAsync(
        CaseReviewDeeds.IncidentRemoved, id,
        at =>
        {
            ExpectCounting(at, 0);
            asb.Remove(Of(at.Review, number));
            foreach (var other in at.Review.Incidents.Where(i => i.SameAs == number))
                other.SameAs = null;
        },
        cancellation);

    /// <summary>Says when the agency was told of a complaint that was taken from a report.</summary>
    public Task SayToldAsync(Guid id, Guid incident, DateOnly? on, CancellationToken cancellation)
    {
        new Rules().ExpectPast(on, time.UkToday(), "On", "Enter the day the agency was told").Check();
        return desk.StepAsync(
            CaseReviewDeeds.ToldSaid, id,
            at =>
            {
                ExpectCounting(at, 0);
                var told = at.Review.Incidents.Find(i => i.Id == incident && i.ReportId is not null)
                    ?? throw new RefusedException("Is no report that was taken into the review.");
                new Rules().Expect(on >= told.HappenedOn, "On", "Nobody was told before it happened: look at both days").Check();
                told.ToldOn = on;
            },
            cancellation);
    }

    /// <summary>Says that a complaint is of the same incident as another of a lower number, or, of none, that it is one of its own.</summary>
    public Task DecideSameAsync(Guid id, int number, int? sameAs, CancellationToken cancellation) => desk.StepAsync(
        CaseReviewDeeds.SameDecided, id,
        at =>
        {
            ExpectCounting(at, 0);
            var incident = Of(at.Review, number);
            if (sameAs is { } other && (other >= number || Of(at.Review, other) is null))
                throw new RefusedException("Is no earlier complaint.");
            (incident.SameAs, incident.IsSeparate) = (sameAs, sameAs is null);
        },
        cancellation);

    private static void ExpectCounting(ReviewUnderWay at, int more)
    {
        at.Expect(ReviewState.Requested, ReviewState.Acknowledged);
        new Rules().Expect(at.Review.Incidents.Count + more <= ReviewIncident.Most, "", $"A review holds {ReviewIncident.Most} incidents at most").Check();
    }

    private static ReviewIncident Of(CaseReview review, int number) =>
        review.Incidents.Find(i => i.Number == number) ?? throw new RefusedException("There is no such incident in the review.");

    private static int NextNumber(CaseReview review) => review.Incidents.Select(i => i.Number).DefaultIfEmpty().Max() + 1;

    private static void ExpectDisclosable(Incident report, Holding review) => new Rules()
        .Expect(!report.Holding.IsSealed, "Chosen", $"{report.Reference} is of a sealed case, and the panel reads the review. It cannot be taken into it")
        .Expect(
            report.Holding.Marking <= review.Marking, "Chosen",
            $"{report.Reference} is marked above the review, and the panel reads the review. It cannot be taken into it")
        .Check();

    // Of a case that is closed too: what was told counts whatever became of it.
    private async Task<List<Incident>> ContributableAsync(IReadOnlyCollection<Guid> reports, CancellationToken cancellation)
    {
        var reached = asb.Set<Holding>().Where(holdings.Rule.Allows(Level.Contribute));
        var found = await asb.Incidents.AsNoTracking().Include(i => i.Type).Include(i => i.Holding).Include(i => i.Triage)
            .Where(i => reports.Contains(i.Id) && reached.Any(h => h.Id == i.HoldingId)).OrderBy(i => i.HappenedAt).ToListAsync(cancellation);
        return found.Count == reports.Distinct().Count() ? found : throw new RefusedException("Does not contribute to one of the reports.");
    }

    // What was written in a diary was told when that came, not when somebody took it as a report.
    private Task<Dictionary<Guid, DateTime>> WrittenAsync(IReadOnlyCollection<Guid> reports, CancellationToken cancellation) => asb.Set<DiaryEntry>().AsNoTracking()
        .Where(e => e.IncidentId != null && reports.Contains(e.IncidentId.Value)).OrderBy(e => e.Id).Take(ReviewIncident.Most)
        .ToDictionaryAsync(e => e.IncidentId!.Value, e => e.RecordedAt, cancellation);

    // The agency that took a report was told, whoever leads the case that it is in by now. A report that another agency passed on was told
    // to that agency, on a day that has to be asked for: it is not that of the recording.
    private ReviewIncident ToIncident(Incident report, CaseReview review, string agency, DateTime toldAt)
    {
        var isPassedOn = report is { Channel: ReportChannel.OtherAgency, FromAgency.Length: > 0 };
        return new()
        {
            Id = NewId(),
            ReviewId = review.Id,
            Number = NextNumber(review),
            What = report.Type.Name,
            HappenedOn = UkTime.DayOf(report.HappenedAt),
            Place = report.Place,
            ToldOn = isPassedOn ? null : UkTime.DayOf(toldAt),
            ToldTo = isPassedOn ? report.FromAgency : agency,
            TheirReference = isPassedOn ? report.FromReference : report.Reference,
            ReportId = report.Id,
        };
    }

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}
