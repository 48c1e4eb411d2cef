using ECins.Host.Cases;

namespace ECins.Host.Assessments;

/// <summary>The base of every page of one assessment: what is none of the case is not there.</summary>
internal abstract class AssessmentScreen(CaseBarQueries bars, AssessmentQueries queries) : CaseScreen(bars)
{
    public ShownAssessment Shown { get; private set; } = null!;

    /// <summary>The one before, of the same person.</summary>
    public ShownAssessment? Before { get; private set; }

    public string Path => $"/cases/{CaseId}/assessments/{Shown.Assessment.Id}";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await queries.FindAsync(RouteId("assessment"), cancellation) is not { } shown)
            return false;

        Shown = shown;
        Before = await queries.BeforeAsync(shown.Assessment.AboutId, shown.Assessment.Key, shown.Assessment.At, cancellation);
        return await base.FindAsync(cancellation);
    }
}
