using System.Collections.Frozen;

namespace ECins.Host.Workstreams;

/// <summary>How far each workstream is on in one force area, as read at one moment.</summary>
internal sealed record WorkstreamStates(FrozenDictionary<string, WorkstreamState> ByKey)
{
    public static WorkstreamStates None { get; } = new(FrozenDictionary<string, WorkstreamState>.Empty);

    /// <summary>Whether it is on for anybody in the force area.</summary>
    public bool IsOn(string key) => ByKey.TryGetValue(key, out var state) && state.IsOn;
}

internal sealed record WorkstreamState(
    bool IsOn, WorkstreamReach Reach, FrozenSet<Guid> Areas, FrozenSet<Guid> Teams, FrozenSet<Guid> Pilots);
