using System.Globalization;

namespace ECins.Host.Cases.Chronology;

/// <summary>Where an entry stands in its case's chronology: on a page that begins with it, or with what happened at its instant.</summary>
internal static class EntryHref
{
    public static string Of(Guid caseId, DateTime happenedAt, Guid entry) =>
        string.Create(CultureInfo.InvariantCulture, $"/cases/{caseId}?Before={happenedAt.Ticks + 1}&BeforeId={Guid.Empty}#{Anchor(entry)}");

    /// <summary>The entry's own place on the page.</summary>
    public static string Anchor(Guid entry) => $"entry-{entry}";
}
