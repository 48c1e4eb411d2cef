using ECins.SharedKernel.Audit;

namespace ECins.Host.People.Picture;

/// <summary>What is looked at of a person across cases, as it goes on record.</summary>
internal static class PictureDeeds
{
    public const string Shown = "picture.shown";
    public const string LinksShown = "picture.links-shown";

    public static IReadOnlyList<DeedType> All { get; } =
    [
        new(Shown, DeedKind.Consultation, "looked at the complete picture of a person or place"),
        new(LinksShown, DeedKind.Consultation, "looked at whom and what a person or place is linked with"),
    ];
}
