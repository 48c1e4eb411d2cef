namespace ECins.Host.Workstreams;

/// <summary>A user, as far as it matters to which workstreams they work: the context of the feature flag.</summary>
/// <param name="States">The workstreams of the user's force area.</param>
/// <param name="UserId">The user.</param>
/// <param name="Teams">The user's teams.</param>
/// <param name="PurposesCovered">The purposes that agreements of the user's organisation cover today, by key.</param>
internal sealed record WorkstreamAudience(
    WorkstreamStates States, Guid UserId, IReadOnlyList<AudienceTeam> Teams, IReadOnlySet<string> PurposesCovered);

/// <param name="Id">The team.</param>
/// <param name="AreaId">Where it works; <c>null</c> for the whole force area.</param>
internal sealed record AudienceTeam(Guid Id, Guid? AreaId);
