using ECins.Host.Access;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings.Agenda;

/// <summary>An item: its minutes, and the actions that came of it.</summary>
[OnRecord(typeof(Meeting), Level.Read)]
[Records(MeetingDeeds.ItemShown)]
internal sealed class DetailsModel(
    CurrentHolding current, MeetingQueries meetings, AgendaQueries agenda, Holdings holdings, AgendaService service, Caller caller, TimeProvider time)
    : AgendaScreen(current, meetings, agenda, holdings, caller)
{
    private readonly AgendaQueries _agenda = agenda;
    private readonly Caller _caller = caller;

    public IReadOnlyList<InternalTask> Actions { get; private set; } = [];

    public DateOnly Today => time.UkToday();

    public ShownItem? Before => Items.LastOrDefault(i => i.Number < Shown.Number);

    public ShownItem? After => Items.FirstOrDefault(i => i.Number > Shown.Number);

    public bool MayTakeOff =>
        Meeting.IsOpen && Shown.MayReadMinutes && Item.Minutes.Length == 0 && (Manages || Item.AddedById == _caller.UserId);

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public bool IsRestricted { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        (Words, IsRestricted, Version) = (Item.Minutes, Item.IsRestricted, Item.Version);
        Actions = await _agenda.ActionsAsync(Item.Id, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await SavedAsync(() => service.MinuteAsync(Meeting.Id, Item.Id, Words, IsRestricted, Version, cancellation)))
            return LocalRedirect(Shown.Path);

        Actions = await _agenda.ActionsAsync(Item.Id, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostTakeOffAsync(CancellationToken cancellation)
    {
        await service.TakeOffAsync(Meeting.Id, Item.Id, cancellation);
        return LocalRedirect(Path);
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await FindAsync(HttpContext.RequestAborted);
        Version = BaseOn(Item.Version);
        return
        [
            new("Minutes", Shown.MayReadMinutes ? Item.Minutes : "Restricted meanwhile to those who were there", Words?.Trim()),
            new("Only those who were there read this", Item.IsRestricted ? "Yes" : "No", IsRestricted ? "Yes" : "No"),
        ];
    }
}
