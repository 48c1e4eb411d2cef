namespace ECins.SharedKernel.Access;

/// <summary>How carefully a case or an entry is to be handled; also, the most that a user may handle.</summary>
public enum Marking
{
    /// <summary>OFFICIAL.</summary>
    Official,

    /// <summary>OFFICIAL-SENSITIVE: a caveat on OFFICIAL, for what would do harm in the wrong hands.</summary>
    OfficialSensitive,
}
