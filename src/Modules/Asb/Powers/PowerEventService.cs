using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Powers;

/// <summary>Records breaches, appeals and hearings, and what came of them. For those who may write in the case.</summary>
internal sealed class PowerEventService(AsbDbContext asb, IUnitOfWork unitOfWork, PowerOnCase on) : IScopedService
{
    public Task AddAsync(Guid caseId, Guid powerId, PowerEventKind kind, EventForm form, int version, CancellationToken cancellation)
    {
        form.Check(kind, on.Today);
        return unitOfWork.WriteAsync(
            PowerOnCase.Deed(PowerDeeds.Happened, caseId, powerId),
            async _ =>
            {
                var holding = await on.DemandAsync(caseId, cancellation);
                var power = await on.PowerAsync(caseId, powerId, version, cancellation);
                CheckTime(power, kind, form.On!.Value);
                asb.Add(ToEvent(powerId, kind, form));
                var court = form.Court?.Trim() is { Length: > 0 } name ? $" {name}, {form.On!.Value.Show()}." : "";
                on.Tell(holding, EntryKind.Report, $"{kind.Show()}, {power.Terms.Noun}.{court} {form.What!.Trim()}", form.On!.Value);
            },
            cancellation);
    }

    /// <summary>Says what came of it, based on a version of it that the user saw.</summary>
    public Task AnswerAsync(Guid caseId, Guid powerId, Guid id, OutcomeForm form, int version, CancellationToken cancellation)
    {
        form.Check(on.Today);
        return unitOfWork.WriteAsync(
            PowerOnCase.Deed(PowerDeeds.Answered, caseId, powerId),
            async _ =>
            {
                var holding = await on.DemandAsync(caseId, cancellation);
                var happened = await asb.Set<PowerEvent>().SingleOrDefaultAsync(e => e.Id == id && e.PowerId == powerId, cancellation);
                var power = await asb.Set<UsedPower>().SingleOrDefaultAsync(p => p.Id == powerId && p.HoldingId == caseId, cancellation);
                if (happened is null || power is null)
                    throw new RefusedException("There is no such thing under a power of the case.");

                asb.Entry(happened).ExpectVersion(version);
                (happened.Outcome, happened.OutcomeOn) = (form.Outcome!.Trim(), form.OutcomeOn);
                on.Tell(holding, EntryKind.Decision, $"{happened.Kind.Show()}, {power.Terms.Noun}: {happened.Outcome}", form.OutcomeOn!.Value);
            },
            cancellation);
    }

    private static void CheckTime(UsedPower power, PowerEventKind kind, DateOnly day)
    {
        new Rules()
            .Expect(power.MayHave(kind), nameof(EventForm.On), "It was not issued")
            .Expect(kind == PowerEventKind.Hearing || power.IssuedOn is null || day >= power.IssuedOn, nameof(EventForm.On), "This cannot be before it was issued")
            .Check();
    }

    private PowerEvent ToEvent(Guid powerId, PowerEventKind kind, EventForm form) => new()
    {
        Id = on.NewId(),
        PowerId = powerId,
        Kind = kind,
        On = form.On!.Value,
        What = form.What!.Trim(),
        Court = form.Court?.Trim() ?? "",
    };
}
