namespace ECins.Host.People.Picture;

/// <summary>What alone the timeline shows, as it stands in the page's address.</summary>
internal sealed class PictureFilter
{
    public TimelineKind? Kind { get; set; }

    /// <summary>Only of this case or report.</summary>
    public Guid? Case { get; set; }

    /// <summary>Only of this year, as people in the UK count it.</summary>
    public int? Year { get; set; }

    /// <summary>When the last item of the page before was: UTC ticks.</summary>
    public long? Before { get; set; }

    public Guid? BeforeId { get; set; }

    public bool IsOn => Kind is not null || Case is not null || Year is not null;
}
