namespace ECins.SharedKernel.Data;

/// <summary>
/// A record that people edit. Its version rises at every save, and a save based on an older version fails, so that
/// nobody's change is silently lost.
/// </summary>
public interface IVersioned
{
    /// <summary>How often the record was saved. Raised by the data layer; forms carry it and hand it back.</summary>
    int Version { get; }
}
