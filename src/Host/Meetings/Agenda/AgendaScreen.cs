using ECins.Host.Access;
using ECins.SharedKernel.Access;

namespace ECins.Host.Meetings.Agenda;

/// <summary>The base of every page of one item: who does not read what it is of finds nothing.</summary>
internal abstract class AgendaScreen(
    CurrentHolding current, MeetingQueries meetings, AgendaQueries agenda, Holdings holdings, Caller caller) : MeetingScreen(current, meetings, caller)
{
    public IReadOnlyList<ShownItem> Items { get; private set; } = [];

    public ShownItem Shown { get; private set; } = null!;

    public AgendaItem Item => Shown.Item;

    /// <summary>Of what it is.</summary>
    public Holding Held { get; private set; } = null!;

    /// <summary>The user writes its minutes.</summary>
    public bool Minutes => Manages && Shown.MayReadMinutes && Held.IsOpen && holdings.Rule.LevelOf(Held) >= Level.Contribute;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Items = await agenda.OfMeetingAsync(Meeting.Id, cancellation);
        if (Items.SingleOrDefault(i => i.Item.Id == RouteId("item")) is not { } shown)
            return false;

        Shown = shown;
        Held = (await holdings.FindAsync(shown.Item.HoldingId, cancellation))!;
        return await base.FindAsync(cancellation);
    }
}
