using Microsoft.AspNetCore.Authorization;

namespace ECins.SharedKernel.Access;

/// <summary>
/// Lets in those who reach a record at a level; for everybody else the page does not exist. The record is found by a
/// route value before the page binds or loads anything; a missing or unknown one is refused.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class RecordStatement : AuthorizeAttribute, IAuthorizationRequirementData, IAccessStatement
{
    /// <summary>The level asked for.</summary>
    public required Level Level { get; init; }

    /// <summary>The route value that holds the record's identifier.</summary>
    public required string RouteValue { get; init; }

    /// <summary>The entity that the identifier is of; <c>null</c> for a holding itself.</summary>
    public Type? Record { get; init; }

    /// <summary>Where it is a holding itself: of which kind.</summary>
    public string Kind { get; init; } = Holding.CaseKind;

    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new ReachesRecord(RouteValue, Record, Kind, Level, IsOfIndex)];

    private protected virtual bool IsOfIndex => false;
}

/// <summary>Lets in those who reach the case that the route names.</summary>
public sealed class OnCaseAttribute : RecordStatement
{
    /// <summary>The route value of every page of a case.</summary>
    public const string CaseId = "caseId";

    /// <param name="level">The level asked for.</param>
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public OnCaseAttribute(Level level) => (Level, RouteValue) = (level, CaseId);
}

/// <summary>Lets in those who reach what a record is held under.</summary>
public sealed class OnRecordAttribute : RecordStatement
{
    /// <param name="record">The entity, an <see cref="IHeld"/>.</param>
    /// <param name="level">The level asked for.</param>
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public OnRecordAttribute(Type record, Level level) => (Record, Level, RouteValue) = (record, level, "id");
}

/// <summary>
/// Lets in those whom the index tells that a record is there, by whom it is held and whom to ask. The page shows no more of it
/// than that.
/// </summary>
public sealed class OnIndexAttribute : RecordStatement
{
    /// <param name="record">The entity, an <see cref="IHeld"/>.</param>
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public OnIndexAttribute(Type record) => (Record, Level, RouteValue) = (record, Level.Index, "id");

    private protected override bool IsOfIndex => true;
}

/// <summary>A record that is reached through a holding: the case it is of, or one of its own.</summary>
public interface IHeld
{
    /// <summary>The record.</summary>
    Guid Id { get; }

    /// <summary>What it is held under.</summary>
    Guid HoldingId { get; }
}

/// <summary>The requirement behind <see cref="RecordStatement"/>.</summary>
/// <param name="RouteValue">Where the identifier stands.</param>
/// <param name="Record">The entity it is of; <c>null</c> for a holding itself.</param>
/// <param name="Kind">Of which kind a holding itself must be.</param>
/// <param name="Level">The level asked for.</param>
/// <param name="IsOfIndex">Being told of it by the index is enough.</param>
public sealed record ReachesRecord(string RouteValue, Type? Record, string Kind, Level Level, bool IsOfIndex) : IAuthorizationRequirement;
