namespace ECins.Asb.CaseReviews.Counting;

/// <summary>
/// The threshold and the clocks of ASB case reviews. The force area sets them; every review keeps those it was asked for under.
/// </summary>
internal abstract class ReviewTerms
{
    /// <summary>How many complaints that count are needed. By law three are always enough.</summary>
    public int ReportsNeeded { get; set; } = 3;

    /// <summary>For how many months after it was told a complaint counts.</summary>
    public int Months { get; set; } = 6;

    /// <summary>How soon after the incident it has to be told, in the unit beside it.</summary>
    public int ToldWithin { get; set; } = 1;

    public TimeUnit ToldUnit { get; set; } = TimeUnit.Months;

    /// <summary>Working days from the request to its acknowledgement.</summary>
    public int AcknowledgeDays { get; set; } = 10;

    /// <summary>Working days from the request to the decision whether the threshold is met.</summary>
    public int DecideDays { get; set; } = 15;

    /// <summary>Working days from that decision to the panel's meeting.</summary>
    public int PanelDays { get; set; } = 20;

    /// <summary>A senior manager may start a review for a vulnerable victim below the threshold.</summary>
    public bool MayStartBelow { get; set; } = true;

    /// <summary>
    /// The last day on which an incident of a day can be told so that it counts. A month runs to the same day of the month it ends in,
    /// or to that month's last day; the day itself is in time.
    /// </summary>
    public DateOnly LastDayToTell(DateOnly happenedOn) =>
        ToldUnit == TimeUnit.Months ? happenedOn.AddMonths(ToldWithin) : happenedOn.AddDays(ToldWithin);

    /// <summary>The last day on which a review can be asked for so that what was told on a day counts; reckoned alike.</summary>
    public DateOnly LastDayToAsk(DateOnly toldOn) => toldOn.AddMonths(Months);

    public void TakeOver(ReviewTerms other)
    {
        (ReportsNeeded, Months, ToldWithin, ToldUnit) = (other.ReportsNeeded, other.Months, other.ToldWithin, other.ToldUnit);
        (AcknowledgeDays, DecideDays, PanelDays, MayStartBelow) = (other.AcknowledgeDays, other.DecideDays, other.PanelDays, other.MayStartBelow);
    }
}

internal enum TimeUnit
{
    Days,
    Months,
}
