using ECins.Host.Access;
using ECins.SharedKernel.Access;

namespace ECins.Host.Meetings.Agenda;

/// <summary>The base of pages on which it is written what came of an item: for others they are not there.</summary>
internal abstract class MinutesScreen(
    CurrentHolding current, MeetingQueries meetings, AgendaQueries agenda, Holdings holdings, Caller caller) : AgendaScreen(current, meetings, agenda, holdings, caller)
{
    protected override async Task<bool> FindAsync(CancellationToken cancellation) => await base.FindAsync(cancellation) && Minutes;
}
