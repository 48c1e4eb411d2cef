using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Audit;

/// <summary>An event with its details, not yet stored.</summary>
internal sealed record AuditEntry(AuditEvent Event, IReadOnlyList<AuditDetail> Details)
{
    public void AddTo(DbContext core)
    {
        core.Add(Event);
        core.AddRange(Details);
        core.Add(new AuditPending { EventId = Event.Id });
    }
}
