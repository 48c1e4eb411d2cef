using ECins.SharedKernel.Access;
using Microsoft.AspNetCore.Authorization;

namespace ECins.Host.Identity;

/// <summary>Decides <see cref="NeedsAttribute"/> and <see cref="SignedInAttribute"/>.</summary>
internal sealed class NeedsPermissionHandler(CurrentCaller caller) : AuthorizationHandler<NeedsPermission>
{
    protected override Task HandleRequirementAsync(
        AuthorizationHandlerContext context, NeedsPermission requirement)
    {
        var isMet = caller.Value.UserId is not null
            && (requirement.Permission is null || caller.Value.Can(requirement.Permission));
        if (isMet)
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
