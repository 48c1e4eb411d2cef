using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings.Agenda;

/// <summary>Moves an item to a tactical meeting of its own.</summary>
[OnRecord(typeof(Meeting), Level.Manage)]
[Records(MeetingDeeds.ItemShown)]
internal sealed class TacticalModel(
    CurrentHolding current, MeetingQueries meetings, AgendaQueries agenda, Holdings holdings, AudienceQueries audiences, AgendaService service, Caller caller, TimeProvider time)
    : MinutesScreen(current, meetings, agenda, holdings, caller)
{
    public IReadOnlyList<Choice> People { get; private set; } = [];

    [BindProperty]
    public MeetingForm When { get; set; } = new();

    [BindProperty]
    public List<Guid> Asked { get; set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await OfferAsync(cancellation);
        Asked = [.. People.Select(p => Guid.Parse(p.Value))];
        When.Day = time.UkToday().AddDays(1);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OfferAsync(cancellation);
        var tactical = Guid.Empty;
        return ModelState.IsValid && await SavedAsync(async () => tactical = await service.ToTacticalAsync(Meeting.Id, Item.Id, When, Asked, cancellation))
            ? LocalRedirect(PathOf(tactical))
            : Page();
    }

    private async Task OfferAsync(CancellationToken cancellation)
    {
        var readers = (await audiences.OfAsync(Held, cancellation)).Readers.Where(r => r.Level >= Level.Read).Select(r => r.UserId).ToHashSet();
        People = [.. Meeting.Attendances.Where(a => readers.Contains(a.UserId)).OrderBy(a => a.User.Name)
            .Select(a => new Choice(a.UserId.ToString(), a.User.Name, a.User.Organisation.Name))];
    }
}
