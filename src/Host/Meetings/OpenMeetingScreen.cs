using ECins.Host.Access;
using ECins.SharedKernel.Access;

namespace ECins.Host.Meetings;

/// <summary>The base of pages that change a meeting: once it is over they are not there.</summary>
internal abstract class OpenMeetingScreen(CurrentHolding current, MeetingQueries queries, Caller caller) : MeetingScreen(current, queries, caller)
{
    protected override async Task<bool> FindAsync(CancellationToken cancellation) => Meeting.IsOpen && await base.FindAsync(cancellation);
}
