using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Requests;

/// <summary>Everything done with requests for access that goes on record.</summary>
internal static class RequestDeeds
{
    public const string HoldingShown = "request.holding-shown";
    public const string Listed = "request.listed";
    public const string Shown = "request.shown";

    public static readonly DeedType Asked = new("request.asked", DeedKind.Consultation, "asked to be let into the case");
    public static readonly DeedType Granted = new("request.granted", DeedKind.Disclosure, "let in who had asked");
    public static readonly DeedType Refused = new("request.refused", DeedKind.Alteration, "refused to let in who had asked");
    public static readonly DeedType Withdrawn = new("request.withdrawn", DeedKind.Alteration, "took back that they had asked");
    public static readonly DeedType Challenged = new("request.challenged", DeedKind.Alteration, "brought the refusal before the data sharing manager");
    public static readonly DeedType Ruled = new("request.ruled", DeedKind.Alteration, "let the refusal stand");
    public static readonly DeedType SentBack = new("request.sent-back", DeedKind.Alteration, "sent the request back to be decided again");
    public static readonly DeedType Escalated = new("request.escalated", DeedKind.Administration, "told others that a request had not been answered");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Asked, Granted, Refused, Withdrawn, Challenged, Ruled, SentBack, Escalated,
        new(HoldingShown, DeedKind.Consultation, "was told who holds something about a person"),
        new(Listed, DeedKind.Consultation, "looked at what they had asked"),
        new(Shown, DeedKind.Consultation, "looked at a request to be let in"),
    ];
}
