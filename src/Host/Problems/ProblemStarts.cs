using ECins.Host.Identity;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;

namespace ECins.Host.Problems;

/// <summary>
/// The core's side of <see cref="IProblems"/>: what a problem may be opened on is a draft of the caller's, with a name in the form's
/// address that is new each time, so that a form left open is never sent with what was prepared later.
/// </summary>
internal sealed class ProblemStarts(IDrafts drafts, CurrentCaller caller) : IProblems
{
    private const string Name = "problem-start";

    public bool MayOpen(string workstream) => caller.Value.Workstreams.Contains(workstream);

    public async Task<string> PrepareAsync(ProblemStart start, CancellationToken cancellation)
    {
        if (!MayOpen(start.Workstream))
            throw new RefusedException("Does not work the workstream.");
        if (!start.From.StartsWith($"/{start.Workstream}/", StringComparison.Ordinal))
            throw new ArgumentException("A problem is opened from a page of its workstream.", nameof(start));

        var id = Guid.NewGuid();
        await drafts.KeepAsync(Name, new Prepared(id, start), cancellation);
        return $"/problems/add?start={id}";
    }

    /// <summary>What was prepared under a name; <c>null</c> when it is used, replaced or too old, or the caller may open nothing on it any more.</summary>
    public async Task<ProblemStart?> FindAsync(Guid? id, CancellationToken cancellation) =>
        id is not null && await drafts.FindAsync<Prepared>(Name, cancellation) is { } prepared && prepared.Id == id && MayOpen(prepared.Start.Workstream)
            ? prepared.Start
            : null;

    /// <summary>Inside the unit of work that opens the problem.</summary>
    public Task UseAsync(CancellationToken cancellation) => drafts.DropAsync(Name, cancellation);

    internal sealed record Prepared(Guid Id, ProblemStart Start);
}
