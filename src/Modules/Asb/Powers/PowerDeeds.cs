using ECins.SharedKernel.Audit;

namespace ECins.Asb.Powers;

internal static class PowerDeeds
{
    public const string Listed = "asb.power.listed";
    public const string Shown = "asb.power.shown";
    public const string DocumentTaken = "asb.power.document-taken";

    public static readonly DeedType Drafted = new("asb.power.drafted", DeedKind.Collection, "drafted a power");

    public static readonly DeedType Changed = new("asb.power.changed", DeedKind.Alteration, "changed the draft of a power");

    public static readonly DeedType Issued = new("asb.power.issued", DeedKind.Alteration, "issued or served a power");

    public static readonly DeedType Happened = new("asb.power.happened", DeedKind.Collection, "recorded what happened under a power");

    public static readonly DeedType Answered = new("asb.power.answered", DeedKind.Alteration, "recorded what came of it");

    public static readonly DeedType Ended = new("asb.power.ended", DeedKind.Alteration, "varied, discharged or withdrew a power");

    public static readonly DeedType TypeAdded = new("asb.power-type.added", DeedKind.Administration, "added a power to the ladder");

    public static readonly DeedType TypeChanged = new("asb.power-type.changed", DeedKind.Administration, "changed a power of the ladder");

    public static readonly DeedType TemplateLoaded = new("asb.power-type.template-loaded", DeedKind.Administration, "loaded a template of a power");

    public static readonly DeedType TemplateDropped = new("asb.power-type.template-dropped", DeedKind.Administration, "went back to the template that comes with a power");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Drafted, Changed, Issued, Happened, Answered, Ended, TypeAdded, TypeChanged, TemplateLoaded, TemplateDropped,
        new(Listed, DeedKind.Consultation, "saw the powers used in the case"),
        new(Shown, DeedKind.Consultation, "read a power"),
        new(DocumentTaken, DeedKind.Consultation, "took the document of a power"),
    ];
}
