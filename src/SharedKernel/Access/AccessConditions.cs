using System.Linq.Expressions;
using Condition = System.Linq.Expressions.Expression<System.Func<
    ECins.SharedKernel.Access.Viewer, ECins.SharedKernel.Access.Holding, ECins.SharedKernel.Access.Level, bool>>;

namespace ECins.SharedKernel.Access;

/// <summary>
/// The conditions of the access rule as expressions, which the database and the process both evaluate. Said here and
/// nowhere else.
/// </summary>
internal static class AccessConditions
{
    // A share with an organisation lets in those of it who work the workstream; with a team or a user, anybody it names.
    private static readonly Expression<Func<Viewer, Holding, Level, Share, bool>> Names = (viewer, holding, level, share) =>
        share.Level >= level
        && (share.PrincipalId == viewer.User
            || viewer.Teams.Contains(share.PrincipalId)
            || (share.PrincipalId == viewer.Organisation && viewer.Worked.Contains(holding.Workstream)));

    private static readonly Expression<Func<Viewer, Holding, Level, Share, bool>> Lets = Names.OfLive();

    private static readonly Expression<Func<Viewer, Holding, Level, EmergencyAccess, bool>> Opens = (viewer, holding, level, emergency) =>
        level <= Level.Read
        && emergency.UserId == viewer.User
        && emergency.EndedAt == null
        && emergency.Until > viewer.Now;

    private static readonly Condition Works = (viewer, holding, level) => viewer.Worked.Contains(holding.Workstream);

    private static readonly Condition Decides =
        (viewer, holding, level) => holding.OwnerId == viewer.User || holding.DeputyId == viewer.User;

    private static readonly Condition IsShared = Lets.AnyOf(holding => holding.Shares);

    private static readonly Condition IsEmergency = Opens.AnyOf(holding => holding.Emergencies);

    private static readonly Condition IsIndexed = (viewer, holding, level) =>
        !holding.IsSealed && holding.Kind == Holding.CaseKind && viewer.Worked.Contains(holding.Workstream);

    public static IReadOnlyDictionary<AccessCondition, Condition> All { get; } = new Dictionary<AccessCondition, Condition>
    {
        [AccessCondition.HasAccess] = (viewer, holding, level) => viewer.HasAccess,
        [AccessCondition.WorkstreamOn] = (viewer, holding, level) => viewer.On.Contains(holding.Workstream),
        [AccessCondition.AgreementCovers] = (viewer, holding, level) => viewer.Covered.Contains(holding.Workstream),
        [AccessCondition.WithinHandling] = (viewer, holding, level) => holding.Marking <= viewer.Handling,
        [AccessCondition.NotExcluded] =
            (viewer, holding, level) => !holding.Exclusions.Any(exclusion => exclusion.UserId == viewer.User && exclusion.LiftedAt == null),
        [AccessCondition.WorksOrReached] = Works.Or(IsShared.At(Level.Index)),
        [AccessCondition.Levelled] = Decides.Or(IsShared).Or(IsEmergency),
    };

    public static Condition Rule { get; } = All.Values.Aggregate(Predicates.And);

    /// <summary>
    /// Who is told that a case is there, by whom it is held and whom to ask: those whom the rule allows that much, and, unless
    /// it is sealed, those who work its workstream. Whatever else the rule asks is asked of them too.
    /// </summary>
    public static Condition KnowsOf { get; } = All
        .Where(c => c.Key is not (AccessCondition.WorksOrReached or AccessCondition.Levelled)).Select(c => c.Value)
        .Append(IsIndexed.Or(Rule.At(Level.Index))).Aggregate(Predicates.And);

    public static Func<Viewer, Holding, Level, bool> Allows { get; } = Rule.Compile();

    public static Func<Viewer, Holding, Level, bool> Knows { get; } = KnowsOf.Compile();

    public static IReadOnlyDictionary<AccessCondition, Func<Viewer, Holding, Level, bool>> Each { get; } =
        All.ToDictionary(c => c.Key, c => c.Value.Compile());

    public static Func<Viewer, Holding, Level, Share, bool> LetsIn { get; } = Lets.Compile();

    public static Func<Viewer, Holding, Level, EmergencyAccess, bool> Admits { get; } = Opens.Compile();
}
