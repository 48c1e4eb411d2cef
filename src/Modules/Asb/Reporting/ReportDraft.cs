using ECins.Asb.Incidents;

namespace ECins.Asb.Reporting;

/// <summary>A report as far as it has been entered.</summary>
internal sealed record ReportDraft
{
    public const string Name = "asb.report";

    public bool? IsDanger { get; init; }

    public Guid? TypeId { get; init; }

    public string What { get; init; } = "";

    public string Place { get; init; } = "";

    /// <summary>The place's address, where it has one and that is known: flat, house and street.</summary>
    public string PlaceLines { get; init; } = "";

    public string PlaceTown { get; init; } = "";

    public string PlacePostcode { get; init; } = "";

    public string PlaceUprn { get; init; } = "";

    public DateOnly? Day { get; init; }

    /// <summary>The time of day, if it is known.</summary>
    public TimeOnly? Time { get; init; }

    public bool IsStillGoingOn { get; init; }

    public HowLong? HowLong { get; init; }

    public AffectedParty? Affected { get; init; }

    /// <summary>Of somebody else who was affected.</summary>
    public string AffectedName { get; init; } = "";

    public string AffectedContact { get; init; } = "";

    public Particulars AffectedMore { get; init; } = new();

    /// <summary>Who is said to have done it, one name or description each.</summary>
    public IReadOnlyList<string> Alleged { get; init; } = [];

    public bool IsAllegedAsked { get; init; }

    public ReportChannel? Channel { get; init; }

    /// <summary>The agency that passed it on.</summary>
    public string FromAgency { get; init; } = "";

    public string FromReference { get; init; } = "";

    public ReporterKind? Reporter { get; init; }

    public string ReporterName { get; init; } = "";

    public string ReporterContact { get; init; } = "";

    public Particulars ReporterMore { get; init; } = new();

    public CrimeView? Crime { get; init; }

    public string CrimeReference { get; init; } = "";

    public bool? IsHate { get; init; }

    public HateStrands Hate { get; init; }

    public string Evidence { get; init; } = "";

    public bool IsEvidenceAsked { get; init; }
}
