using ECins.SharedKernel.Audit;

namespace ECins.Asb.Contacts;

/// <summary>Staying in touch with people, as it goes on record.</summary>
internal static class ContactDeeds
{
    public const string Shown = "asb.contact.shown";
    public const string Listed = "asb.contact.listed";

    public static readonly DeedType Planned = new("asb.contact.planned", DeedKind.Alteration, "planned how somebody is kept in touch with");
    public static readonly DeedType PlanEnded = new("asb.contact.plan-ended", DeedKind.Alteration, "ended a plan to stay in touch with somebody");
    public static readonly DeedType Recorded = new("asb.contact.recorded", DeedKind.Collection, "recorded a contact with somebody of the case");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Planned, PlanEnded, Recorded,
        new(Shown, DeedKind.Consultation, "looked at how the people of a case are kept in touch with"),
        new(Listed, DeedKind.Consultation, "listed contacts that are due"),
    ];
}
