using ECins.Host.Data;

namespace ECins.Host.Organisations;

internal static class Supervision
{
    /// <summary>The members of the teams that a user supervises, but for that user.</summary>
    public static IQueryable<Guid> SupervisedBy(this CoreDbContext core, Guid? user)
    {
        var teams = core.Set<TeamMember>().Where(m => m.UserId == user && m.IsSupervisor).Select(m => m.TeamId);
        return core.Set<TeamMember>().Where(m => teams.Contains(m.TeamId) && m.UserId != user).Select(m => m.UserId);
    }
}
