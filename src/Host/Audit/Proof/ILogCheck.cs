namespace ECins.Host.Audit;

/// <summary>One thing to check while a log is walked once, in order, without keeping what was walked.</summary>
internal interface ILogCheck
{
    IEnumerable<LogFinding> Next(SealedEvent place);

    IEnumerable<LogFinding> End() => [];
}
