using ECins.SharedKernel;

namespace ECins.Host.Cases.Consent;

/// <summary>How what concerns consent is shown.</summary>
internal static class ConsentWords
{
    public static string Show(this ConsentStatus status) => status switch
    {
        ConsentStatus.NotAsked => "Not asked",
        ConsentStatus.Given => "Given",
        ConsentStatus.GivenByGuardian => "Given by a parent or guardian",
        ConsentStatus.Refused => "Refused",
        ConsentStatus.Withdrawn => "Withdrawn",
        ConsentStatus.UnsafeToAsk => "Not asked: unsafe",
        ConsentStatus.Overridden => "Not required: overriding reason",
        ConsentStatus.LacksCapacity => "Lacks capacity: best interests",
        ConsentStatus.ToConfirm => "Needs re-confirmation",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string? Explain(this ConsentStatus status) => status switch
    {
        ConsentStatus.UnsafeToAsk => "Asking would put somebody in danger",
        ConsentStatus.Overridden => "It is shared to protect the public, against crime, or to safeguard somebody",
        ConsentStatus.LacksCapacity => "They cannot decide it themselves, and sharing is best for them",
        _ => null,
    };

    /// <summary>The colour of what must be noticed; <c>null</c> for the rest.</summary>
    public static string? Colour(this ConsentStatus status) => status switch
    {
        ConsentStatus.Refused or ConsentStatus.Withdrawn => "red",
        ConsentStatus.ToConfirm => "orange",
        _ => null,
    };

    public static string Show(this ConsentWay way) => way switch
    {
        ConsentWay.Spoken => "Spoken",
        ConsentWay.Written => "Written",
        ConsentWay.Form => "On a form that is kept",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    /// <summary>How, by whom and when it was said; empty when nothing was.</summary>
    public static string Said(this ConsentRecord record) => string.Join(", ", new[]
    {
        record.Way?.Show() ?? "",
        record.SaidBy.Length > 0 ? $"by {record.SaidBy}" : "",
        record.SaidOn?.Show() ?? "",
        record.ApprovedBy.Length > 0 ? $"approved by {record.ApprovedBy}" : "",
    }.Where(part => part.Length > 0));

    /// <summary>The lawful basis relied on.</summary>
    public static string ReliedOn(this ConsentRecord record) =>
        string.Join(". ", new[] { record.Basis, record.BasisInWords }.Where(part => part.Length > 0));
}
