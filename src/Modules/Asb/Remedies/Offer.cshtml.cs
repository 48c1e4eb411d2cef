using ECins.Asb.Progress;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Remedies;

/// <summary>Records to whom a community remedy was offered, and by when it is to be done.</summary>
[OnCase(Level.Contribute)]
[Records(RemedyDeeds.Shown)]
internal sealed class OfferModel(RemedyQueries remedies, ICasePeople people, RemedyService service, TimeProvider time) : RemedyScreen(remedies)
{
    private const int UsualDays = 28;

    [BindProperty]
    public Guid? ToId { get; set; }

    [BindProperty]
    public DateOnly? DueOn { get; set; }

    public IReadOnlyList<Choice> People { get; private set; } = [];

    protected override void Suggest() => (On, DueOn) = (time.UkToday(), time.UkToday().AddDays(UsualDays));

    protected override async Task OfferAsync(CancellationToken cancellation) => People =
    [
        .. (await people.OfAsync(CaseId, cancellation)).Where(p => p.Record != Offer.VictimId)
            .OrderBy(p => !p.Is(InvolvementRole.AllegedPerpetrator, InvolvementRole.Subject)).Select(p => p.ToChoice()),
    ];

    protected override Task SaveAsync(CancellationToken cancellation) =>
        service.OfferAsync(CaseId, Id, new OfferForm(ToId, On, DueOn), Version, cancellation);
}
