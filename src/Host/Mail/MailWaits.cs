namespace ECins.Host.Mail;

/// <summary>How long a mail waits that a server put off: a little at first, then an hour.</summary>
internal static class MailWaits
{
    private static readonly int[] Minutes = [1, 2, 5, 10, 20, 30, 60];

    public static TimeSpan After(int attempt) => TimeSpan.FromMinutes(Minutes[Math.Min(attempt, Minutes.Length) - 1]);

    /// <summary>Whether it has been tried for as long as <see cref="MailOptions.GiveUpAfterHours"/> says.</summary>
    public static bool IsEnough(int attempt, MailOptions options)
    {
        var tried = Enumerable.Range(1, attempt).Aggregate(TimeSpan.Zero, (sum, each) => sum + After(each));
        return tried > TimeSpan.FromHours(options.GiveUpAfterHours);
    }
}
