using ECins.Host.Access;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;

namespace ECins.Host.Cases.Chronology;

/// <summary>Writes in a case's chronology. For those who contribute.</summary>
internal sealed class EntryService(
    Holdings holdings, CaseFile file, CurrentCaller caller, IUnitOfWork unitOfWork, TimeProvider time)
    : IScopedService
{
    public Task WriteAsync(Guid caseId, NewEntry entry, CancellationToken cancellation)
    {
        new Rules()
            .ExpectText(entry.Text, Entry.LongestText, "Text", "Enter what happened")
            .Expect(entry.Present.Length <= Entry.LongestPresent, "Present", $"This must be {Entry.LongestPresent} characters or less")
            .Expect(entry.Marking is null || entry.Marking <= caller.Value.Handling, "IsSensitive", "You may not handle what is marked OFFICIAL-SENSITIVE")
            .Expect(entry.HappenedAt <= time.GetUtcNow().UtcDateTime.AddMinutes(1), "Day", "When it happened must be in the past")
            .Check();
        return unitOfWork.WriteAsync(
            new Deed(CaseDeeds.Written) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] },
            async _ => file.Write(await holdings.DemandAsync(caseId, Level.Contribute, cancellation), entry),
            cancellation);
    }
}
