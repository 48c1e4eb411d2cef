using System.Security.Cryptography;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;

namespace ECins.Host.Audit;

/// <summary>The one door to the audit log: turns a deed of the current caller into an event and its details.</summary>
internal sealed class AuditTrail(
    CurrentCaller caller, ModuleCatalog catalog, AuditWriter writer, ForceAreaScope scope,
    IHttpContextAccessor http, TimeProvider time)
{
    /// <summary>Puts the deed, with the changes noted, into the unit of work under way.</summary>
    public void Add(Deed deed, ForceAreaDatabase database)
    {
        var entry = Write(deed, AuditOutcome.Done, database.Changes.Select(c => ("change", c.Name, c.Value)));
        entry.AddTo(database.Context(typeof(CoreDbContext)));
    }

    /// <summary>Puts a refusal or failure on record, after what was begun was undone.</summary>
    public Task RecordAfterAsync(Deed deed, Exception failure)
    {
        var refusal = failure as RefusedException;
        var outcome = refusal is null ? AuditOutcome.Failed : AuditOutcome.Refused;
        (string, string, string) why = ("why", outcome.ToString(), refusal?.Message ?? failure.GetType().Name);
        return writer.AppendAsync(scope.Current.Key, Write(deed, outcome, [why]), CancellationToken.None);
    }

    /// <summary>Puts a deed that changes nothing on record; returns when the record is durable.</summary>
    public Task RecordAsync(Deed deed, AuditOutcome outcome, CancellationToken cancellation) =>
        writer.AppendAsync(scope.Current.Key, Write(deed, outcome, []), cancellation);

    private AuditEntry Write(
        Deed deed, AuditOutcome outcome, IEnumerable<(string Kind, string Name, string Value)> more)
    {
        if (catalog.FindDeed(deed.Type.Key) != deed.Type)
            throw new InvalidOperationException($"'{deed.Type.Key}' is no declared deed, so it cannot be recorded.");

        var id = Guid.CreateVersion7(time.GetUtcNow());
        var details = Said(deed).Concat(more).Select((d, ordinal) => Detail(id, ordinal, d)).ToList();
        return new AuditEntry(EventOf(id, deed, outcome, details), details);
    }

    private AuditEvent EventOf(Guid id, Deed deed, AuditOutcome outcome, List<AuditDetail> details) => new()
    {
        Id = id,
        Type = deed.Type.Key,
        Outcome = outcome,
        At = time.GetUtcNow().UtcDateTime,
        UserId = caller.Value.UserId,
        OrganisationId = caller.Value.OrganisationId,
        Workstream = deed.Workstream,
        Address = http.HttpContext?.Connection.RemoteIpAddress?.ToString(),
        Purpose = deed.Purpose,
        Subjects = SubjectList.Join(deed.Subjects),
        Commitments = AuditCommitment.Concatenate(details),
    };

    private static IEnumerable<(string Kind, string Name, string Value)> Said(Deed deed)
    {
        if (!string.IsNullOrWhiteSpace(deed.Reason))
            yield return ("reason", "", deed.Reason);
        foreach (var (name, value) in deed.Notes)
            yield return ("note", name, value);
    }

    private static AuditDetail Detail(Guid id, int ordinal, (string Kind, string Name, string Value) what) => new()
    {
        EventId = id,
        Ordinal = ordinal,
        Kind = what.Kind,
        Name = what.Name,
        Value = what.Value,
        Salt = RandomNumberGenerator.GetBytes(16),
    };
}
