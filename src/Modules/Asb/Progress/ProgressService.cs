using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;

namespace ECins.Asb.Progress;

/// <summary>Takes a case a step on. For those who manage it.</summary>
internal sealed class ProgressService(
    AsbDbContext asb, IUnitOfWork unitOfWork, IHoldings holdings, ICases cases, ICasePeople people, Caller caller, TimeProvider time) : IScopedService
{
    /// <summary>Says that an action plan was agreed with those harmed, or why it could not be.</summary>
    public Task PlanAsync(Guid caseId, ActionPlanForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return WriteAsync(
            ProgressDeeds.PlanSaid, caseId,
            async holding =>
            {
                var isAgreed = form.IsAgreed == true;
                var with = isAgreed ? (await people.OfAsync(caseId, cancellation)).FirstOrDefault(p => p.Record == form.PersonId && p.Is(InvolvementRole.Victim)) : null;
                new Rules().Expect(!isAgreed || with is not null, nameof(form.PersonId), "Select with whom it was agreed").Check();
                Add(holding, isAgreed ? StepKind.PlanAgreed : StepKind.PlanNotAgreed, form.On!.Value, form.Words!, null, with);
            },
            cancellation);
    }

    /// <summary>Says how it goes on.</summary>
    public Task MoveAsync(Guid caseId, StepForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return WriteAsync(
            ProgressDeeds.Moved, caseId,
            holding =>
            {
                Add(holding, form.Kind!.Value, form.On!.Value, form.Words!, form.Kind == StepKind.Monitoring ? form.Until : null, null);
                return Task.CompletedTask;
            },
            cancellation);
    }

    private Task WriteAsync(DeedType deed, Guid caseId, Func<Holding, Task> write, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(deed) { Workstream = "asb", Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] },
        async _ => await write(await holdings.DemandAsync(caseId, Level.Manage, cancellation)),
        cancellation);

    private void Add(Holding holding, StepKind kind, DateOnly on, string words, DateOnly? until, CasePerson? with)
    {
        var now = time.GetUtcNow();
        var step = new CaseStep
        {
            Id = Guid.CreateVersion7(now),
            HoldingId = holding.Id,
            Kind = kind,
            On = on,
            PersonId = with?.Record,
            Words = words.Trim(),
            Until = until,
            ById = caller.UserId!.Value,
            At = now.UtcDateTime,
        };
        asb.Add(step);
        cases.Write(holding, NewEntry.On(EntryKind.Decision, step.Entry(with?.Name), on, now.UtcDateTime));
    }
}
