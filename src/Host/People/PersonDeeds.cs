using ECins.SharedKernel.Audit;

namespace ECins.Host.People;

/// <summary>
/// What is done with photographs of people, with warnings about them, with what is protected of them and with those of no case
/// that goes on record.
/// </summary>
internal static class PersonDeeds
{
    public const string Shown = "person.shown";

    public static readonly DeedType PortraitAdded = new("person.photograph-added", DeedKind.Collection, "added a photograph of a person or place");
    public static readonly DeedType PortraitChosen = new("person.photograph-chosen", DeedKind.Alteration, "chose the photograph at the head of a person's or place's page");
    public static readonly DeedType PortraitWithdrawn = new("person.photograph-withdrawn", DeedKind.Erasure, "withdrew a photograph of a person or place");
    public static readonly DeedType DetailProtected = new("person.detail-protected", DeedKind.Alteration, "kept an address, a number or a name protected");
    public static readonly DeedType ProtectionLifted = new("person.protection-lifted", DeedKind.Alteration, "said that an address, a number or a name need not be protected");
    public static readonly DeedType SafetyChanged = new("person.safety-changed", DeedKind.Alteration, "changed how a person is safely reached");
    public static readonly DeedType WarningReviewed = new("person.warning-reviewed", DeedKind.Alteration, "said that a warning still stands");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        PortraitAdded, PortraitChosen, PortraitWithdrawn, WarningReviewed, DetailProtected, ProtectionLifted, SafetyChanged,
        new(Shown, DeedKind.Consultation, "looked at a person of a report that is of no case"),
    ];
}
