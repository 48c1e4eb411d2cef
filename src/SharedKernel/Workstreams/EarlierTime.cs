namespace ECins.SharedKernel.Workstreams;

/// <summary>For demonstrations and tests: the time as it was some days ago, so that what is shown has a past.</summary>
/// <param name="time">The time now.</param>
/// <param name="days">How many days ago.</param>
public sealed class EarlierTime(TimeProvider time, int days) : TimeProvider
{
    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => time.GetUtcNow().AddDays(-days);
}
