namespace ECins.Host.Cases.Ownership;

/// <summary>Who is to take a case, as posted.</summary>
internal sealed class Successor
{
    public Guid CaseId { get; set; }

    public Guid? To { get; set; }
}
