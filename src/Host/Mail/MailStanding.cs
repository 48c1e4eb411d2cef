namespace ECins.Host.Mail;

/// <summary>How mail stands in the force area.</summary>
/// <param name="Pause">While it is paused by somebody.</param>
/// <param name="HasWayOut">Whether a mail server is set.</param>
/// <param name="Waiting">How many mails wait, and no more than <see cref="Most"/>.</param>
/// <param name="Away">While the mail server cannot be given mail.</param>
/// <param name="Failed">How many mails failed and nobody has decided on, and no more than <see cref="Most"/>.</param>
internal sealed record MailStanding(ShownPause? Pause, bool HasWayOut, int Waiting, AwayServer? Away, int Failed)
{
    /// <summary>Nothing is counted beyond this.</summary>
    public const int Most = 1_000;

    /// <summary>Whether somebody must do something before mail arrives.</summary>
    public bool NeedsSomebody => Pause is not null || (!HasWayOut && Waiting > 0) || Away is not null || Failed > 0;
}

/// <param name="By">Who paused it.</param>
/// <param name="Since">Since when (UTC).</param>
/// <param name="Reason">Why.</param>
internal sealed record ShownPause(string By, DateTime Since, string Reason);

/// <param name="Fault">The kind of fault.</param>
/// <param name="Since">When the first mail was written that waits for it (UTC).</param>
internal sealed record AwayServer(string Fault, DateTime Since);

/// <summary>A mail that failed.</summary>
/// <param name="Id">The mail.</param>
/// <param name="To">The address; of people without an account its domain alone, since whoever asked them answers for the rest.</param>
/// <param name="AboutKind">The kind of what it is about, as on record.</param>
/// <param name="AboutId">What it is about.</param>
/// <param name="WrittenAt">When it was written (UTC).</param>
/// <param name="FailedAt">When it was given up (UTC).</param>
/// <param name="Fault">Why.</param>
/// <param name="Code">The code that the server gave.</param>
internal sealed record FailedMail(
    Guid Id, string To, string AboutKind, string AboutId, DateTime WrittenAt, DateTime FailedAt, MailFault Fault, string Code)
{
    /// <summary>Whether the rules for mail let it go there again.</summary>
    public bool MayGo { get; init; } = true;
}
