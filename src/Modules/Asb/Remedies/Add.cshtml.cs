using ECins.Asb.Progress;
using ECins.Asb.Settings.Lists;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Remedies;

/// <summary>Records what somebody harmed chose of the community remedies, or why they were not asked.</summary>
[OnCase(Level.Contribute)]
[Records(RemedyDeeds.Shown)]
internal sealed class AddModel(ICasePeople people, ListQueries lists, RemedyService service, TimeProvider time) : StepScreen
{
    [BindProperty]
    public Guid? VictimId { get; set; }

    [BindProperty]
    public bool? IsAsked { get; set; }

    [BindProperty]
    public string? Choice { get; set; }

    public IReadOnlyList<Choice> Victims { get; private set; } = [];

    public IReadOnlyList<Choice> Remedies { get; private set; } = [];

    protected override void Suggest() => On = time.UkToday();

    protected override async Task OfferAsync(CancellationToken cancellation)
    {
        Victims = [.. (await people.OfAsync(CaseId, cancellation)).Where(p => p.Is(InvolvementRole.Victim)).Select(p => p.ToChoice())];
        Remedies = [.. await lists.OfferedAsync(ListKind.Remedy, cancellation), new Choice(RemedyForm.None, "None of them")];
    }

    protected override Task SaveAsync(CancellationToken cancellation) =>
        service.AskAsync(CaseId, new RemedyForm(VictimId, IsAsked, On, Choice, Words), cancellation);
}
