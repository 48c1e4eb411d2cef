using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Emergencies;

/// <summary>Everything done about emergency access that goes on record.</summary>
internal static class EmergencyDeeds
{
    public const string Shown = "emergency.shown";

    public static readonly DeedType Opened = new("emergency.opened", DeedKind.Consultation, "opened the case in an emergency");
    public static readonly DeedType Ended = new("emergency.ended", DeedKind.Alteration, "ended emergency access to the case");
    public static readonly DeedType Justified = new("emergency.justified", DeedKind.Alteration, "said why it was right to open the case in an emergency");
    public static readonly DeedType Seen = new("emergency.seen", DeedKind.Administration, "took note that the case had been opened in an emergency");
    public static readonly DeedType Judged = new("emergency.judged", DeedKind.Administration, "decided whether it was right to open the case in an emergency");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Opened, Ended, Justified, Seen, Judged,
        new(Shown, DeedKind.Consultation, "looked at an emergency access"),
    ];
}
