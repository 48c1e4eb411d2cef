using ECins.Asb.Progress;
using ECins.SharedKernel.Cases;
using Xunit;

namespace ECins.Asb.Tests.Cases;

public sealed class CaseProgressTests
{
    private static readonly DateTime Opened = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(CaseState.Investigating)]
    [InlineData(CaseState.PlanAgreed, StepKind.PlanAgreed)]
    [InlineData(CaseState.Investigating, StepKind.PlanNotAgreed)]
    [InlineData(CaseState.Enforcement, StepKind.Enforcement, StepKind.PlanNotAgreed)]
    [InlineData(CaseState.Monitoring, StepKind.PlanAgreed, StepKind.Intervention, StepKind.Monitoring)]
    [InlineData(CaseState.Investigating, StepKind.Monitoring, StepKind.Investigating)]
    internal void State_IsToldByTheSteps(CaseState state, params StepKind[] steps) => Assert.Equal(state, Progress([], steps).State);

    [Fact]
    public void Closed_IsClosed_WhateverItsSteps() => Assert.Equal(CaseState.Closed, Progress([Closing(9, null)], StepKind.Enforcement).State);

    [Fact]
    public void OpenedAgain_BeginsAnew_AndOwesAPlanAnew()
    {
        var progress = Progress([Closing(5, 8)], StepKind.PlanAgreed, StepKind.Monitoring);
        Assert.Equal(CaseState.Investigating, progress.State);
        Assert.Null(progress.Plan);
        Assert.Equal(Opened.AddDays(8), progress.Since);
        Assert.True(progress.WasReopened);
        Assert.Equal(["Opened again", "Closed: Resolved", "Monitoring", "Action plan agreed", "Opened"], progress.History([]).Select(h => h.What));
    }

    // A step each day from the day after it was opened.
    private static CaseProgress Progress(IReadOnlyList<ClosedOnce> closings, params StepKind[] steps) =>
        new(new CaseLife(Opened, closings), [.. steps.Select((kind, at) => new CaseStep
        {
            Id = Guid.NewGuid(),
            HoldingId = Guid.NewGuid(),
            Kind = kind,
            On = DateOnly.FromDateTime(Opened).AddDays(at + 1),
            Words = "As it went",
            ById = Guid.NewGuid(),
            At = Opened.AddDays(at + 1),
        })]);

    private static ClosedOnce Closing(int day, int? reopened) => new(Opened.AddDays(day), Guid.NewGuid(), "Resolved", "Quiet")
    {
        ReopenedAt = reopened is { } again ? Opened.AddDays(again) : null,
        ReopenedWhy = "Again",
    };
}
