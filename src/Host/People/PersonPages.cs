namespace ECins.Host.People;

/// <summary>Where a person, group or place has a page.</summary>
internal static class PersonPages
{
    /// <summary>In the case that supplied the record; of a record of no case yet, by itself.</summary>
    /// <param name="profile">The record.</param>
    /// <param name="caseId">Its case; <c>null</c> for none.</param>
    /// <param name="part">What they are in that case.</param>
    public static string HrefOf(Guid profile, Guid? caseId, Guid? part) =>
        caseId is { } of && part is { } involvement ? $"/cases/{of}/people/{involvement}" : $"/people/{profile}";
}
