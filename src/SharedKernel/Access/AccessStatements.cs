using Microsoft.AspNetCore.Authorization;

namespace ECins.SharedKernel.Access;

/// <summary>Says who may use an endpoint. The host refuses to start while any endpoint carries none.</summary>
public interface IAccessStatement;

/// <summary>Lets in signed-in users who hold a permission; others are answered 403.</summary>
/// <param name="permission">The permission's key.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(string permission) : AuthorizeAttribute, IAuthorizationRequirementData, IAccessStatement
{
    /// <summary>The key of the permission asked for.</summary>
    public string Permission { get; } = permission;

    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new NeedsPermission(Permission)];
}

/// <summary>Lets in every signed-in user whose account is in force.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SignedInAttribute : AuthorizeAttribute, IAuthorizationRequirementData, IAccessStatement
{
    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new NeedsPermission(null)];
}

/// <summary>Lets in anybody, signed in or not.</summary>
/// <param name="why">Why nothing here needs protecting; kept for the reader of the endpoint list.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToAllAttribute(string why) : Attribute, IAllowAnonymous, IAccessStatement
{
    /// <summary>Why nothing here needs protecting.</summary>
    public string Why { get; } = why;
}

/// <summary>The requirement behind <see cref="NeedsAttribute"/> and <see cref="SignedInAttribute"/>.</summary>
/// <param name="Permission">The permission's key, or <c>null</c> when being signed in is enough.</param>
public sealed record NeedsPermission(string? Permission) : IAuthorizationRequirement;
