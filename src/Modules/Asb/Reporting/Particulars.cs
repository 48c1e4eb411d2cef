using ECins.SharedKernel.Cases;

namespace ECins.Asb.Reporting;

/// <summary>What a report may say of a person besides the name: what the same person is known by elsewhere.</summary>
internal sealed record Particulars
{
    public DateOnly? BornOn { get; init; }

    /// <summary>The year of birth, where the day is not known.</summary>
    public int? BornIn { get; init; }

    /// <summary>They live where it happened.</summary>
    public bool LivesThere { get; init; }

    /// <summary>Their address is kept from whoever does not read the report.</summary>
    public bool IsProtected { get; init; }

    public bool IsSaid => this != new Particulars();

    /// <summary>Where they live, when that is where it happened.</summary>
    public NewAddress? HomeIn(ReportDraft draft) => !LivesThere ? null : new NewAddress(
        Cut(draft.PlaceLines.Length > 0 ? draft.PlaceLines : draft.Place), draft.PlaceTown, draft.PlacePostcode, draft.PlaceUprn, IsProtected);

    private static string Cut(string text) => text.Length > NewAddress.LongestLines ? text[..NewAddress.LongestLines] : text;
}
