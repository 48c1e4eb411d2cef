namespace ECins.Host.People.Links;

internal enum LinkNodeKind
{
    Person,
    Group,
    Place,
    Case,
}

/// <param name="Id">The person that joined records share, or the case.</param>
/// <param name="Kind">What it is, by its shape.</param>
/// <param name="Name">The name, or what the case is called by.</param>
/// <param name="What">What it is, in words.</param>
/// <param name="Steps">How many steps it is from where the chart begins.</param>
/// <param name="Href">Its page.</param>
internal sealed record LinkNode(Guid Id, LinkNodeKind Kind, string Name, string What, int Steps, string Href);

/// <param name="From">A node.</param>
/// <param name="To">Another.</param>
/// <param name="Words">What the first is to the second.</param>
/// <param name="IsOver">It is so no longer.</param>
internal sealed record Link(Guid From, Guid To, string Words, bool IsOver)
{
    /// <summary>What was given as the reason; empty where none is.</summary>
    public string Why { get; init; } = "";
}

/// <summary>Whom and what somebody is linked with, to two steps.</summary>
/// <param name="Nodes">The nearest first; the first is where it begins.</param>
/// <param name="Links">Between them.</param>
/// <param name="HasMore">There is more than can be drawn.</param>
internal sealed record LinkChart(IReadOnlyList<LinkNode> Nodes, IReadOnlyList<Link> Links, bool HasMore)
{
    public LinkNode this[Guid id] => Nodes.First(n => n.Id == id);
}
