using ECins.SharedKernel.Cases;

namespace ECins.SharedKernel.Assessments;

/// <summary>
/// What is asked to judge a risk or a need, and what the answers amount to. A workstream declares one as its default; a force area
/// may load its own in its place. It is data: it is kept with every assessment that was made on it.
/// </summary>
/// <param name="Key">Prefixed by the workstream's key: <c>asb.victim-risk</c>. The same in every version.</param>
/// <param name="Name">What it is called: "Victim risk assessment".</param>
/// <param name="Introduction">What to say or to bear in mind before it is filled in; may be empty.</param>
/// <param name="About">Whom it is made about: people who are any of these in a case; nobody named is anybody.</param>
/// <param name="Sections">What is asked, in order.</param>
/// <param name="Bands">What a score means, the lowest first; the first begins at 0.</param>
/// <param name="Floors">Answers on which it is at least some band, whatever the score.</param>
public sealed record AssessmentDefinition(
    string Key, string Name, string Introduction, IReadOnlyList<InvolvementRole> About, IReadOnlyList<AssessmentSection> Sections,
    IReadOnlyList<AssessmentBand> Bands, IReadOnlyList<AssessmentFloor> Floors)
{
    /// <summary>Every question, in order.</summary>
    public IEnumerable<AssessmentQuestion> Questions => Sections.SelectMany(s => s.Questions);

    /// <summary>The highest score that can be reached.</summary>
    public int Highest => Questions.Sum(q => q.Highest);

    /// <summary>Whether it is made about people who are this in a case.</summary>
    public bool IsAbout(InvolvementRole role) => About.Count == 0 || About.Contains(role);

    /// <summary>The band of a key.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public AssessmentBand Band(string key) =>
        Bands.FirstOrDefault(b => b.Key == key) ?? throw new ArgumentException($"There is no band {key}.", nameof(key));

    /// <summary>The band of a score, floors aside.</summary>
    public AssessmentBand BandOf(int score) => Bands.Last(b => b.From <= score);

    /// <summary>Whether a band is higher than another.</summary>
    public bool IsHigher(AssessmentBand band, AssessmentBand than) => IndexOf(band) > IndexOf(than);

    private int IndexOf(AssessmentBand band) => Bands.ToList().FindIndex(b => b.Key == band.Key);
}

/// <param name="Title">The heading over its questions.</param>
/// <param name="Questions">In order.</param>
public sealed record AssessmentSection(string Title, IReadOnlyList<AssessmentQuestion> Questions);

/// <param name="Key">The same in every version, so that answers are compared; letters, digits and hyphens.</param>
/// <param name="Text">The question, as it is asked.</param>
/// <param name="Answers">What can be answered.</param>
/// <param name="TakesSeveral">Several answers may hold at once; their weights are added.</param>
/// <param name="Hint">Help below the question; may be absent.</param>
public sealed record AssessmentQuestion(
    string Key, string Text, IReadOnlyList<AssessmentAnswer> Answers, bool TakesSeveral = false, string? Hint = null)
{
    /// <summary>What it can add to the score at most.</summary>
    public int Highest => TakesSeveral ? Answers.Sum(a => Math.Max(a.Weight, 0)) : Answers.Select(a => a.Weight).DefaultIfEmpty(0).Max();
}

/// <param name="Key">The same in every version; letters, digits and hyphens.</param>
/// <param name="Text">As it is shown.</param>
/// <param name="Weight">What it adds to the score.</param>
public sealed record AssessmentAnswer(string Key, string Text, int Weight);

/// <param name="Key">Letters, digits and hyphens.</param>
/// <param name="Name">As it is shown: "High".</param>
/// <param name="From">The lowest score that is in it.</param>
/// <param name="Colour">Of its tag: grey, green, yellow, orange or red.</param>
/// <param name="Plan">The headings of the written plan that is asked for; empty where none is.</param>
/// <param name="Reviews">Who looks at it again, and how often.</param>
public sealed record AssessmentBand(string Key, string Name, int From, string Colour, IReadOnlyList<string> Plan, IReadOnlyList<BandReview> Reviews);

/// <param name="By">The rank or role that reviews: "Sergeant".</param>
/// <param name="EveryDays">How often at least, in days.</param>
public sealed record BandReview(string By, int EveryDays);

/// <param name="Question">The key of the question.</param>
/// <param name="Answers">The keys of the answers of which any is enough.</param>
/// <param name="Band">The key of the band that it is in at least.</param>
/// <param name="Why">Said to whoever assesses: "Threats to harm are never standard".</param>
public sealed record AssessmentFloor(string Question, IReadOnlyList<string> Answers, string Band, string Why);
