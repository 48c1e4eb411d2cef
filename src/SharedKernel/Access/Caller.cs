using System.Collections.Frozen;

namespace ECins.SharedKernel.Access;

/// <summary>
/// On whose behalf the current request or job runs. Read anew from the force area's database at every request, so that
/// a suspension or a lost permission counts at once.
/// </summary>
public sealed record Caller
{
    /// <summary>The system itself: jobs, migrations, the demonstration's data. It holds no permission.</summary>
    public static Caller System { get; } = new() { Name = "ECins" };

    /// <summary>Nobody: a request without a signed-in user.</summary>
    public static Caller Nobody { get; } = new() { Name = "" };

    /// <summary>The user, or <c>null</c> for <see cref="System"/> and <see cref="Nobody"/>.</summary>
    public Guid? UserId { get; init; }

    /// <summary>The name other users know this person by.</summary>
    public required string Name { get; init; }

    /// <summary>The partner organisation that the user belongs to.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>The name of that organisation; empty without one.</summary>
    public string OrganisationName { get; init; } = "";

    /// <summary>The teams that the user is a member of.</summary>
    public IReadOnlyCollection<Guid> TeamIds { get; init; } = [];

    /// <summary>The workstreams, by key, that are on for this user and that they work.</summary>
    public FrozenSet<string> Workstreams { get; init; } = [];

    /// <summary>The workstreams, by key, that are on in the force area, for whomever.</summary>
    public FrozenSet<string> WorkstreamsOn { get; init; } = [];

    /// <summary>The workstreams, by key, whose purposes agreements of the user's organisation cover today.</summary>
    public FrozenSet<string> WorkstreamsCovered { get; init; } = [];

    /// <summary>The most that the user may handle.</summary>
    public Marking Handling { get; init; }

    /// <summary>The permissions, by key, in force for this user now.</summary>
    public FrozenSet<string> Permissions { get; init; } = [];

    /// <summary>What the user still has to do before access; while it is open they hold no permission.</summary>
    public PendingStep Pending { get; init; }

    /// <summary>Whether the user holds the permission now.</summary>
    public bool Can(string permission) => Permissions.Contains(permission);
}

/// <summary>A step of signing in that is still open.</summary>
public enum PendingStep
{
    /// <summary>Nothing: access.</summary>
    None,

    /// <summary>A second factor is to be set up.</summary>
    SecondFactor,

    /// <summary>The user's organisation joins, and is to sign its agreement.</summary>
    Agreement,

    /// <summary>The current security operating procedures are to be accepted.</summary>
    SyOps,

    /// <summary>The user's organisation joins, and its data sharing manager is to approve it.</summary>
    Approval,
}
