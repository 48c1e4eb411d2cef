namespace ECins.SharedKernel.Access;

/// <summary>What a user answers for. A user may have several roles; none of them opens a case.</summary>
public enum Role
{
    /// <summary>Works cases in the workstreams of their teams.</summary>
    Practitioner,

    /// <summary>Answers for the accounts of their own organisation.</summary>
    Spoc,

    /// <summary>Turns workstreams on for the force area and signs partners up. Sees no case content.</summary>
    ForceAdministrator,

    /// <summary>Answers for how partners use the system; may suspend an organisation.</summary>
    DataSharingManager,

    /// <summary>Reads the record of what was done. Sees no case content.</summary>
    Auditor,
}
