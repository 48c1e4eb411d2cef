using ECins.SharedKernel.Cases;

namespace ECins.Asb.Progress;

/// <summary>How far a case has come: told by its steps, and by when it was closed and opened again.</summary>
/// <param name="Life">When it was opened, closed and opened again.</param>
/// <param name="Steps">Its steps, the first first.</param>
internal sealed record CaseProgress(CaseLife Life, IReadOnlyList<CaseStep> Steps)
{
    public bool IsClosed => Life.Closings is [.., { ReopenedAt: null }];

    /// <summary>Since the case was opened, or opened again: what was agreed before that is over.</summary>
    public DateTime Since => Life.Closings.LastOrDefault(c => c.ReopenedAt is not null)?.ReopenedAt ?? Life.OpenedAt;

    public bool WasReopened => Life.Closings.Any(c => c.ReopenedAt is not null);

    /// <summary>The steps that count now.</summary>
    private IEnumerable<CaseStep> Standing => Steps.Where(s => s.At >= Since);

    /// <summary>The step that the case is at; <c>null</c> while it is looked into.</summary>
    public CaseStep? Last => Standing.LastOrDefault(s => s.Kind is not StepKind.PlanNotAgreed) is { Kind: not StepKind.Investigating } step ? step : null;

    public CaseState State => IsClosed ? CaseState.Closed : Last?.Kind switch
    {
        StepKind.PlanAgreed => CaseState.PlanAgreed,
        StepKind.Intervention => CaseState.Intervention,
        StepKind.Enforcement => CaseState.Enforcement,
        StepKind.Monitoring => CaseState.Monitoring,
        _ => CaseState.Investigating,
    };

    /// <summary>The action plan as it stands: agreed, or said why it could not be; <c>null</c> while it is owed.</summary>
    public CaseStep? Plan => Standing.LastOrDefault(s => s.Kind is StepKind.PlanAgreed or StepKind.PlanNotAgreed);

    /// <summary>Until when it is watched, while it is (UK date).</summary>
    public DateOnly? MonitoredUntil => State == CaseState.Monitoring ? Last!.Until : null;
}

internal enum CaseState
{
    Investigating,
    PlanAgreed,
    Intervention,
    Enforcement,
    Monitoring,
    Closed,
}
