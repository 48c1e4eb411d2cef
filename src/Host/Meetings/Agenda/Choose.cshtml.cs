using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Meetings.Agenda;

/// <summary>On which meeting's agenda the case or problem is put.</summary>
[OnCase(Level.Contribute)]
[Records(MeetingDeeds.Listed)]
internal sealed class ChooseModel(HeldBarQueries bars, MeetingQueries meetings) : HeldScreen(bars)
{
    public IReadOnlyList<MeetingAhead> Ahead { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Ahead = await meetings.AheadAsync(cancellation);
}
