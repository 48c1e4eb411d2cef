namespace ECins.SharedKernel.Cases;

/// <summary>What a workstream has to say on the page of a person, group or place, whichever workstream's case that page is of.</summary>
/// <param name="Heading">What stands over it.</param>
/// <param name="Lines">An <see cref="IProfileLines"/> of the module.</param>
public sealed record ProfileSection(string Heading, Type Lines);

/// <summary>
/// Says it: asked only where the workstream is on. Answers no more than the caller reads, filtered in the database, and notes
/// what it shows in the read log.
/// </summary>
public interface IProfileLines
{
    /// <summary>What stands now of the records of one person, group or place; at most fifty.</summary>
    /// <param name="profiles">Records that the caller reads.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<ProfileLine>> OfAsync(IReadOnlyCollection<Guid> profiles, CancellationToken cancellation);
}

/// <summary>One of them.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Detail">What else is said of it.</param>
/// <param name="Href">Its page.</param>
/// <param name="IsUrgent">Whether somebody should look at it before they meet the person.</param>
public sealed record ProfileLine(string Text, string Detail, string Href, bool IsUrgent = false);
