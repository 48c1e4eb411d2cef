namespace ECins.SharedKernel.Access;

/// <summary>How far somebody reaches a case. Each level includes those below it.</summary>
public enum Level
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>That something is held, by whom, and whom to ask.</summary>
    Index,

    /// <summary>Reads it.</summary>
    Read,

    /// <summary>Writes in its chronology.</summary>
    Contribute,

    /// <summary>Changes it, and shares it.</summary>
    Manage,

    /// <summary>Decides over it.</summary>
    Own,
}
