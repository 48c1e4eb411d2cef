using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings;

/// <summary>What is accepted before a meeting is opened.</summary>
[OnRecord(typeof(Meeting), Level.Read)]
[RecordsNothing("Says when a meeting is and what is to be accepted; accepting is recorded.")]
internal sealed class ConfidentialityModel(CurrentHolding current, MeetingQueries queries, MeetingService meetings, Caller caller) : MeetingScreen(current, queries, caller)
{
    protected override bool IsBeforeAccepting => true;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await meetings.AcceptAsync(Meeting.Id, cancellation);
        return LocalRedirect(Path);
    }
}
