using ECins.SharedKernel.Audit;

namespace ECins.Host.People;

/// <summary>What is done with photographs of people, with warnings about them and with those of no case that goes on record.</summary>
internal static class PersonDeeds
{
    public const string Shown = "person.shown";

    public static readonly DeedType PortraitAdded = new("person.photograph-added", DeedKind.Collection, "added a photograph of a person or place");
    public static readonly DeedType PortraitChosen = new("person.photograph-chosen", DeedKind.Alteration, "chose the photograph at the head of a person's or place's page");
    public static readonly DeedType PortraitWithdrawn = new("person.photograph-withdrawn", DeedKind.Erasure, "withdrew a photograph of a person or place");
    public static readonly DeedType WarningReviewed = new("person.warning-reviewed", DeedKind.Alteration, "said that a warning still stands");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        PortraitAdded, PortraitChosen, PortraitWithdrawn, WarningReviewed,
        new(Shown, DeedKind.Consultation, "looked at a person of a report that is of no case"),
    ];
}
