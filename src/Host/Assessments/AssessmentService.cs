using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Assessments;

/// <summary>Assesses somebody of a case, plans what is done about it, and reviews it. For those who contribute.</summary>
internal sealed class AssessmentService(
    CoreDbContext core, Holdings holdings, AssessmentCatalog catalog, CaseFile file, CurrentCaller caller, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    private const string Replaced = "Another assessment stands in its place";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <param name="caseId">The case.</param>
    /// <param name="about">The record of whom it is about.</param>
    /// <param name="key">The definition's key.</param>
    /// <param name="form">What was answered.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The assessment.</returns>
    public Task<Guid> MakeAsync(Guid caseId, Guid about, string key, AssessmentForm form, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(AssessmentDeeds.Made) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString()), new Subject("person", about.ToString())] },
        async _ =>
        {
            var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
            var (version, definition) = await catalog.DemandAsync(holding.Workstream, key, cancellation) ?? throw new RefusedException("Is not assessed in this workstream.");
            var parts = await core.Set<Involvement>().Include(i => i.Profile).Where(i => i.ProfileId == about && i.HoldingId == caseId).ToListAsync(cancellation);
            var person = parts.Find(p => definition.IsAbout(p.Role))?.Profile ?? throw new RefusedException("Is nobody of this case whom it is made about.");
            form.Check(definition);
            CheckShown(form, version);
            var owed = await SettleAsync(about, key, cancellation);
            var assessment = core.Add(New(caseId, about, version, form, form.ScoreOn(definition))).Entity;
            assessment.Answers.AddRange(AnswersOf(assessment, definition, form));
            var band = definition.Band(assessment.Band);
            assessment.Reviews.AddRange(ReviewsOf(assessment, definition, owed));
            file.Add(holding, new NewEntry(EntryKind.Decision, $"{definition.Name} of {person.Name}: {band.Name.ToLowerInvariant()}, {assessment.Points} points.", Now));
            return assessment.Id;
        },
        cancellation);

    /// <summary>Says what a review found; the next is due as many days on.</summary>
    /// <exception cref="RuleException">The caller assessed it: somebody else reviews.</exception>
    public Task ReviewAsync(Guid caseId, Guid id, string? outcome, int version, CancellationToken cancellation)
    {
        new Rules().ExpectText(outcome, Assessment.LongestText, "Outcome", "Enter what the review found").Check();
        return unitOfWork.WriteAsync(
            new Deed(AssessmentDeeds.Reviewed) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] },
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                var review = await core.Set<AssessmentReview>().Include(r => r.Assessment)
                    .SingleOrDefaultAsync(r => r.Id == id && r.Assessment.CaseId == caseId, cancellation) ?? throw new RefusedException("Is no review of this case.");
                core.Entry(review).ExpectVersion(version);
                if (review.DoneAt is not null)
                    throw new DbUpdateConcurrencyException("It was reviewed by somebody else.");
                await CheckReviewerAsync(review, cancellation);

                (review.DoneAt, review.DoneById, review.Outcome) = (Now, caller.Value.UserId, outcome!.Trim());
                core.Add(ReviewOf(review.Assessment, review.By, review.EveryDays));
                holdings.Touch(holding);
                unit.About(new Subject("person", review.Assessment.AboutId.ToString()));
            },
            cancellation);
    }

    /// <summary>Writes the plan that the band asks for; what was written before is kept.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="id">The assessment.</param>
    /// <param name="parts">What is planned under each heading, in their order.</param>
    /// <param name="number">How often it had been written when the form was shown.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task PlanAsync(Guid caseId, Guid id, IReadOnlyList<string?> parts, int number, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(AssessmentDeeds.Planned) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] },
        async unit =>
        {
            var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
            var assessment = await core.Set<Assessment>().Include(a => a.Version).SingleOrDefaultAsync(a => a.Id == id && a.CaseId == caseId, cancellation)
                ?? throw new RefusedException("Is no assessment of this case.");
            var headings = DefinitionFile.Read(assessment.Version.Text).Band(assessment.Band).Plan;
            AssessmentPlan.Check(headings, parts);
            if (await core.Set<AssessmentPlan>().CountAsync(p => p.AssessmentId == id, cancellation) != number)
                throw new DbUpdateConcurrencyException("It was written by somebody else.");

            core.Add(PlanOf(id, number + 1, headings, parts));
            holdings.Touch(holding);
            unit.About(new Subject("person", assessment.AboutId.ToString()));
        },
        cancellation);

    private AssessmentPlan PlanOf(Guid assessment, int number, IReadOnlyList<string> headings, IReadOnlyList<string?> parts)
    {
        var plan = new AssessmentPlan { Id = NewId(), AssessmentId = assessment, Number = number, ById = caller.Value.UserId!.Value, At = Now };
        plan.Parts.AddRange(headings.Select((heading, place) => new PlannedPart { PlanId = plan.Id, Place = place, Heading = heading, Text = parts[place]!.Trim() }));
        return plan;
    }

    // What was answered on other questions than those asked now must be looked at again first.
    private static void CheckShown(AssessmentForm form, AssessmentVersion version) => new Rules()
        .Expect(form.Number == version.Number || (form.Number == 0 && version is { Number: 1, ById: null }), "", "The questions were changed while you were on this page. Look through them, then save again")
        .Check();

    // Each rank looks for itself: whoever assessed does not, nor does one person for two ranks.
    private async Task CheckReviewerAsync(AssessmentReview review, CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        var other = await core.Set<AssessmentReview>().Where(r => r.AssessmentId == review.AssessmentId && r.By != review.By && r.DoneById == user)
            .Select(r => r.By).FirstOrDefaultAsync(cancellation);
        new Rules()
            .Expect(review.Assessment.ById != user, "Outcome", "You assessed this. Somebody else reviews it")
            .Expect(other is null, "Outcome", $"You reviewed this as {other}. Somebody else reviews it as {review.By}")
            .Check();
    }

    private async Task<List<AssessmentReview>> SettleAsync(Guid about, string key, CancellationToken cancellation)
    {
        var due = await core.Set<AssessmentReview>().Where(r => r.DoneAt == null && r.Assessment.AboutId == about && r.Assessment.Key == key).ToListAsync(cancellation);
        due.ForEach(r => (r.DoneAt, r.Outcome) = (Now, Replaced));
        return due;
    }

    // Assessing again puts off no review that a rank owed already, and judging lower than counted spares none.
    private IEnumerable<AssessmentReview> ReviewsOf(Assessment assessment, AssessmentDefinition definition, IReadOnlyList<AssessmentReview> owed)
    {
        var (judged, counted) = (definition.Band(assessment.Band), definition.Band(assessment.CountedBand));
        foreach (var asked in (definition.IsHigher(counted, judged) ? counted : judged).Reviews)
        {
            var review = ReviewOf(assessment, asked.By, asked.EveryDays);
            if (owed.Where(r => r.By == asked.By).Select(r => (DateOnly?)r.DueOn).Min() is { } before && before < review.DueOn)
                review.DueOn = before;
            yield return review;
        }
    }

    private Assessment New(Guid caseId, Guid about, AssessmentVersion version, AssessmentForm form, AssessmentScore score) => new()
    {
        Id = NewId(),
        CaseId = caseId,
        AboutId = about,
        VersionId = version.Id,
        Key = version.Key,
        Points = score.Points,
        CountedBand = score.Band.Key,
        Band = string.IsNullOrEmpty(form.Band) ? score.Band.Key : form.Band,
        OverrideReason = form.OverrideReason?.Trim() ?? "",
        Note = form.Note?.Trim() ?? "",
        ById = caller.Value.UserId!.Value,
        At = Now,
    };

    private static IEnumerable<GivenAnswer> AnswersOf(Assessment assessment, AssessmentDefinition definition, AssessmentForm form) =>
        from question in definition.Questions
        from answer in question.Answers
        where form.Answers.GetValueOrDefault(question.Key)?.Contains(answer.Key) == true
        select new GivenAnswer { AssessmentId = assessment.Id, Question = question.Key, Answer = answer.Key };

    private AssessmentReview ReviewOf(Assessment assessment, string by, int everyDays) => new()
    {
        Id = NewId(),
        AssessmentId = assessment.Id,
        By = by,
        EveryDays = everyDays,
        DueOn = time.UkToday().AddDays(everyDays),
    };

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}
