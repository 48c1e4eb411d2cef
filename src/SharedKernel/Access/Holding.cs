using ECins.SharedKernel.Data;

namespace ECins.SharedKernel.Access;

/// <summary>
/// What is held under one owner's decision: a case, or a record that is of no case yet. Whatever belongs to it is
/// reached through it, under <see cref="AccessRule"/>. Modules read holdings and name them in their own tables; only the
/// core changes them.
/// </summary>
public sealed class Holding : IVersioned
{
    /// <summary>The identifier of the case or record.</summary>
    public required Guid Id { get; init; }

    /// <summary>The workstream's key.</summary>
    public required string Workstream { get; init; }

    /// <summary>What it is: <see cref="CaseKind"/>, or a module's own word for its records.</summary>
    public required string Kind { get; init; }

    /// <summary>The user who decides over it.</summary>
    public required Guid OwnerId { get; set; }

    /// <summary>The user who stands in for the owner.</summary>
    public Guid? DeputyId { get; set; }

    /// <summary>The organisation that answers for it: its controller.</summary>
    public required Guid LeadOrganisationId { get; set; }

    /// <summary>Nobody below this marking reaches it.</summary>
    public Marking Marking { get; set; }

    /// <summary>Sealed: in no index.</summary>
    public bool IsSealed { get; set; }

    /// <summary>While it is sealed, the only team whose members may open it in an emergency; nobody without one.</summary>
    public Guid? DutyTeamId { get; set; }

    /// <summary>Still being worked on.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>When anything of it changed last (UTC).</summary>
    public required DateTime ChangedAt { get; set; }

    /// <inheritdoc />
    public int Version { get; init; }

    /// <summary>Everything ever shared of it, ended shares too.</summary>
    public List<Share> Shares { get; } = [];

    /// <summary>The users who may not see it, whatever is shared.</summary>
    public List<Exclusion> Exclusions { get; } = [];

    /// <summary>Every emergency access ever taken to it.</summary>
    public List<EmergencyAccess> Emergencies { get; } = [];

    /// <summary>The kind of a case.</summary>
    public const string CaseKind = "case";
}
