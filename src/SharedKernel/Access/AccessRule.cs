using System.Linq.Expressions;

namespace ECins.SharedKernel.Access;

/// <summary>
/// The one rule of who may reach a holding, and how far, for one caller. Lists filter by it in the database; single
/// records and explanations ask the same conditions of a holding loaded with its shares and exclusions.
/// </summary>
/// <param name="caller">Whose reach it is.</param>
/// <param name="time">Until when shares and emergency access count.</param>
public sealed class AccessRule(Caller caller, TimeProvider time)
{
    private static readonly Level[] FromHighest = [Level.Own, Level.Manage, Level.Contribute, Level.Read, Level.Index];

    private readonly Viewer _viewer = new(caller, time.GetUtcNow().UtcDateTime);

    /// <summary>Whom shares may name to reach this caller: the user, their teams, their organisation.</summary>
    public IReadOnlyList<Guid> Principals => [_viewer.User, .. _viewer.Teams, _viewer.Organisation];

    /// <summary>The rule at a level, for the database to decide.</summary>
    public Expression<Func<Holding, bool>> Allows(Level level) => AccessConditions.Rule.For(_viewer, level);

    /// <summary>The index, for the database to decide: the holdings that the caller is told are there, by whom held and whom to ask.</summary>
    public Expression<Func<Holding, bool>> KnowsOf() => AccessConditions.KnowsOf.For(_viewer, Level.Index);

    /// <summary>As <see cref="KnowsOf()"/>, of a holding that was loaded with its shares and exclusions.</summary>
    public bool KnowsOf(Holding holding) => AccessConditions.Knows(_viewer, holding, Level.Index);

    /// <summary>How far the caller reaches a holding that was loaded with its shares and exclusions.</summary>
    public Level LevelOf(Holding holding) =>
        FromHighest.FirstOrDefault(level => AccessConditions.Allows(_viewer, holding, level));

    /// <summary>Each condition at a level, as it stands for a loaded holding.</summary>
    public IReadOnlyDictionary<AccessCondition, bool> Explain(Holding holding, Level level) =>
        AccessConditions.Each.ToDictionary(c => c.Key, c => c.Value(_viewer, holding, level));

    /// <summary>The shares of a loaded holding that let this caller in at a level or above, the highest first.</summary>
    public IReadOnlyList<Share> SharesLetting(Holding holding, Level level) =>
        [.. holding.Shares.Where(s => AccessConditions.LetsIn(_viewer, holding, level, s)).OrderByDescending(s => s.Level)];

    /// <summary>The emergency access by which this caller reads a loaded holding; <c>null</c> without one.</summary>
    public EmergencyAccess? EmergencyTo(Holding holding) =>
        holding.Emergencies.FirstOrDefault(e => AccessConditions.Admits(_viewer, holding, Level.Read, e));
}
