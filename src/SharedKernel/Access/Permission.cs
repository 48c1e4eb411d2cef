namespace ECins.SharedKernel.Access;

/// <summary>Something a user may be allowed to do.</summary>
/// <param name="Key">Prefixed by the workstream's key, or <c>core</c>: <c>asb.settings.change</c>.</param>
/// <param name="Name">What it allows, in words for a screen.</param>
/// <param name="HeldBy">
/// The roles that carry it. <see cref="Role.Practitioner"/> carries a workstream's permission only for those who work
/// that workstream.
/// </param>
public sealed record Permission(string Key, string Name, params Role[] HeldBy);
