using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;

namespace ECins.Host.Accounts;

/// <summary>Makes accounts, inside the unit of work under way.</summary>
internal sealed class AccountMaker(CoreDbContext core, TimeProvider time) : IScopedService
{
    public User Add(
        string name, string jobTitle, Guid organisationId, string address, IEnumerable<Role> roles, IEnumerable<Guid> teams)
    {
        var user = User.New(Guid.CreateVersion7(time.GetUtcNow()), name.Trim(), jobTitle.Trim(), organisationId, address.Trim());
        core.Add(user);
        core.AddRange(roles.Select(role => new UserRole { UserId = user.Id, Role = role }));
        core.AddRange(teams.Select(team => new TeamMember { UserId = user.Id, TeamId = team }));
        return user;
    }
}
