using ECins.Asb.Data;
using ECins.Asb.Settings.Lists;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Remedies;

/// <summary>Records what those harmed chose of the community remedies and what became of it. For those who contribute to the case.</summary>
internal sealed class RemedyService(
    AsbDbContext asb, IUnitOfWork unitOfWork, IHoldings holdings, ICasePeople people, Caller caller, TimeProvider time) : IScopedService
{
    public Task AskAsync(Guid caseId, RemedyForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return WriteAsync(
            RemedyDeeds.Asked, caseId,
            async () =>
            {
                await CheckAsync(caseId, p => p.Record == form.VictimId && p.Is(InvolvementRole.Victim), nameof(form.VictimId), "Select somebody harmed", cancellation);
                if (form.RemedyId is { } remedy && !await asb.Set<ListItem>().AnyAsync(i => i.Id == remedy && i.List == ListKind.Remedy && !i.IsRetired, cancellation))
                    throw new RuleException(nameof(form.Choice), "Select what they chose");
                asb.Add(new RemedyOffer
                {
                    Id = Guid.CreateVersion7(time.GetUtcNow()),
                    HoldingId = caseId,
                    VictimId = form.VictimId!.Value,
                    IsAsked = form.IsAsked == true,
                    AskedOn = form.On!.Value,
                    RemedyId = form.RemedyId,
                    Words = form.Words?.Trim() ?? "",
                    ById = caller.UserId!.Value,
                });
            },
            cancellation);
    }

    public Task OfferAsync(Guid caseId, Guid id, OfferForm form, int version, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return ChangeAsync(
            RemedyDeeds.Offered, caseId, id, version,
            async offer =>
            {
                await CheckAsync(
                    caseId, p => p.Record == form.ToId && p.Record != offer.VictimId, nameof(form.ToId), "Select somebody else of the case than who chose it", cancellation);
                new Rules().Expect(offer.AwaitsOffer, nameof(form.ToId), "It is offered already, or there is nothing to offer")
                    .Expect(form.On >= offer.AskedOn, nameof(form.On), "It cannot be offered before it was chosen").Check();
                (offer.OfferedToId, offer.OfferedOn, offer.DueOn) = (form.ToId, form.On, form.DueOn);
            },
            cancellation);
    }

    public Task EndAsync(Guid caseId, Guid id, OutcomeForm form, int version, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return ChangeAsync(
            RemedyDeeds.Ended, caseId, id, version,
            offer =>
            {
                new Rules().Expect(offer.AwaitsOutcome, nameof(form.Outcome), "It is not offered, or what became of it is recorded already")
                    .Expect(form.On >= offer.OfferedOn, nameof(form.On), "The day cannot be before it was offered").Check();
                (offer.Outcome, offer.OutcomeOn, offer.OutcomeWords) = (form.Outcome!.Value, form.On, form.Words?.Trim() ?? "");
                return Task.CompletedTask;
            },
            cancellation);
    }

    private Task ChangeAsync(DeedType deed, Guid caseId, Guid id, int version, Func<RemedyOffer, Task> change, CancellationToken cancellation) => WriteAsync(
        deed, caseId,
        async () =>
        {
            var offer = await asb.Set<RemedyOffer>().SingleOrDefaultAsync(r => r.Id == id && r.HoldingId == caseId, cancellation)
                ?? throw new RefusedException("There is no such remedy in the case.");
            asb.Entry(offer).ExpectVersion(version);
            await change(offer);
        },
        cancellation);

    private Task WriteAsync(DeedType deed, Guid caseId, Func<Task> write, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(deed) { Workstream = "asb", Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] },
        async _ =>
        {
            var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
            await write();
            holdings.Touch(holding);
        },
        cancellation);

    private async Task CheckAsync(Guid caseId, Func<CasePerson, bool> isOne, string field, string message, CancellationToken cancellation) =>
        new Rules().Expect((await people.OfAsync(caseId, cancellation)).Any(isOne), field, message).Check();
}
