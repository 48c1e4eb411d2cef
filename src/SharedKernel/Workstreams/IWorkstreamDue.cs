namespace ECins.SharedKernel.Workstreams;

/// <summary>
/// Tells the users of a workstream what they owe in it, and who supervises them what is late. Answers no more than the caller reads,
/// and puts it on record as read.
/// </summary>
public interface IWorkstreamDue
{
    /// <summary>What is due with the caller now or overdue, the most urgent first; at most ten.</summary>
    Task<IReadOnlyList<DueLine>> OfCallerAsync(CancellationToken cancellation);

    /// <summary>What is overdue with some of the caller's colleagues, the latest first.</summary>
    /// <param name="colleagues">Whom the caller supervises.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<LateWith>> LateWithAsync(IReadOnlyCollection<Guid> colleagues, int most, CancellationToken cancellation);
}

/// <summary>Something that is owed.</summary>
/// <param name="On">By when (UK date).</param>
/// <param name="What">What it is.</param>
/// <param name="Href">Where it is done.</param>
/// <param name="Where">Of which case or record.</param>
public sealed record DueLine(DateOnly On, string What, string Href, string Where);

/// <summary>Something that is overdue with a colleague.</summary>
/// <param name="ColleagueId">With whom; <c>null</c> when nobody deals with it yet.</param>
/// <param name="Kind">What sort of thing, in the plural: "Contacts".</param>
/// <param name="Line">What it is.</param>
public sealed record LateWith(Guid? ColleagueId, string Kind, DueLine Line);
