namespace ECins.Host.Tasks.Codes;

/// <summary>How the code of a task reaches the person asked: never by the mail that the link is in.</summary>
internal enum CodeRoute
{
    /// <summary>Whoever asked says it, in person or on the telephone.</summary>
    Spoken,

    /// <summary>A text message.</summary>
    Text,

    /// <summary>A letter that whoever asked prints and posts.</summary>
    Letter,
}
