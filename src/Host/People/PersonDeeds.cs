using ECins.SharedKernel.Audit;

namespace ECins.Host.People;

/// <summary>Everything done with photographs of people, warnings about them and what is protected of them that goes on record.</summary>
internal static class PersonDeeds
{
    public static readonly DeedType PortraitAdded = new("person.photograph-added", DeedKind.Collection, "added a photograph of a person");
    public static readonly DeedType PortraitChosen = new("person.photograph-chosen", DeedKind.Alteration, "chose the photograph at the head of a person's page");
    public static readonly DeedType PortraitWithdrawn = new("person.photograph-withdrawn", DeedKind.Erasure, "withdrew a photograph of a person");
    public static readonly DeedType DetailProtected = new("person.detail-protected", DeedKind.Alteration, "kept an address, a number or a name protected");
    public static readonly DeedType ProtectionLifted = new("person.protection-lifted", DeedKind.Alteration, "said that an address, a number or a name need not be protected");
    public static readonly DeedType SafetyChanged = new("person.safety-changed", DeedKind.Alteration, "changed how a person is safely reached");
    public static readonly DeedType WarningReviewed = new("person.warning-reviewed", DeedKind.Alteration, "said that a warning still stands");

    public static IReadOnlyList<DeedType> All { get; } = [PortraitAdded, PortraitChosen, PortraitWithdrawn, WarningReviewed, DetailProtected, ProtectionLifted, SafetyChanged];
}
