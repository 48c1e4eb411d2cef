namespace ECins.Host.Tenancy;

/// <summary>The endpoint answers at the platform's own host name, where there is no force area, and only there.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OnPlatformHostAttribute : Attribute;

/// <summary>The endpoint answers at every host name: it needs no force area.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OnAnyHostAttribute : Attribute;
