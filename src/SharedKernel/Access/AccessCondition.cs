namespace ECins.SharedKernel.Access;

/// <summary>One condition of the access rule. All of them must hold.</summary>
public enum AccessCondition
{
    /// <summary>The account is in force, has accepted the current SyOPs and has signed in fully.</summary>
    HasAccess,

    /// <summary>The workstream is on in the force area.</summary>
    WorkstreamOn,

    /// <summary>Agreements of the user's organisation cover the workstream's purposes.</summary>
    AgreementCovers,

    /// <summary>The marking is within what the user may handle.</summary>
    WithinHandling,

    /// <summary>No exclusion names the user.</summary>
    NotExcluded,

    /// <summary>The user works the workstream, or is reached by a share.</summary>
    WorksOrReached,

    /// <summary>The user owns it, is its deputy, is let in by a share at the level, or reads it in an emergency.</summary>
    Levelled,
}
