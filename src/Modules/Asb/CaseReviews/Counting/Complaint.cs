namespace ECins.Asb.CaseReviews.Counting;

/// <summary>One time that an agency was told of an incident, as far as counting goes.</summary>
/// <param name="Number">From 1, in the review.</param>
/// <param name="HappenedOn">The day of the incident (UK).</param>
/// <param name="PlaceKey">Where, without what people write differently; empty when that was not said.</param>
/// <param name="ToldOn">When it was told (UK date); <c>null</c>: nobody was told, or it is not said when.</param>
internal sealed record Complaint(int Number, DateOnly HappenedOn, string PlaceKey, DateOnly? ToldOn)
{
    /// <summary>An agency was told, and nobody has said yet when.</summary>
    public bool IsToldDayOpen { get; init; }

    /// <summary>Somebody said that it is the same incident as that of this lower number.</summary>
    public int? SameAs { get; init; }

    /// <summary>Somebody said that it is an incident of its own, whatever it looks like.</summary>
    public bool IsSeparate { get; init; }

    /// <summary>Whether it looks like the incident of another: the same day and the same place.</summary>
    public bool LooksLike(Complaint other) => HappenedOn == other.HappenedOn && PlaceKey.Length > 0 && PlaceKey == other.PlaceKey;
}

/// <param name="Number">Of the complaint.</param>
/// <param name="Counts">Whether it counts.</param>
/// <param name="Why">Why, or why not.</param>
/// <param name="LooksLike">The complaint whose incident it looks like, which nobody has decided on yet.</param>
internal sealed record CountedComplaint(int Number, bool Counts, string Why, int? LooksLike);

/// <param name="Complaints">Each with whether it counts, by number.</param>
/// <param name="Needed">How many are needed.</param>
internal sealed record ThresholdCount(IReadOnlyList<CountedComplaint> Complaints, int Needed)
{
    public int Counted { get; } = Complaints.Count(c => c.Counts);

    public bool IsMet => Counted >= Needed;

    /// <summary>How it stands: "2 of 3 needed".</summary>
    public string Words => $"{Counted} of {Needed} needed";
}
