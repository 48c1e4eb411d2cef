using System.Text.Json;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Cases;
using Xunit;

namespace ECins.SharedKernel.Tests.Assessments;

/// <summary>What answers amount to: band edges, floors, what is left open, and what a definition must be.</summary>
public sealed class AssessmentScoreTests
{
    private static readonly AssessmentDefinition Risk = new(
        "asb.risk",
        "Risk",
        "",
        [InvolvementRole.Victim],
        [
            new("What happens", [Scale("often"), Scale("worse"), Scale("effect"), Scale("fear"), Scale("alone")]),
            new("Who", [Scale("known"), new("seen", "What was seen?", [new("noise", "Noise", 1), new("weapon", "A weapon", 4), new("threats", "Threats", 3)], TakesSeveral: true)]),
        ],
        [new("standard", "Standard", 0, "green", [], []), new("medium", "Medium", 15, "yellow", [], [new("Sergeant", 28)]), new("high", "High", 25, "red", ["Prevention", "Reassurance"], [new("Sergeant", 14)])],
        [new("seen", ["weapon"], "high", "A weapon is never less than high"), new("seen", ["threats"], "medium", "Threats are never standard")]);

    [Theory]
    [InlineData(0, "standard")]
    [InlineData(14, "standard")]
    [InlineData(15, "medium")]
    [InlineData(24, "medium")]
    [InlineData(25, "high")]
    [InlineData(30, "high")]
    public void Band_AtItsEdges_BeginsAtItsFirstPoint(int points, string band)
    {
        var score = AssessmentScore.Of(Risk, Worth(points));
        Assert.Equal((points, band), (score.Points, score.Band.Key));
    }

    [Theory]
    [InlineData("noise", 1, "standard")]
    [InlineData("threats", 3, "medium")]
    [InlineData("weapon", 4, "high")]
    [InlineData("threats weapon noise", 8, "high")]
    public void Floor_LiftsTheBand_AndNotThePoints(string seen, int points, string band)
    {
        var score = AssessmentScore.Of(Risk, new Dictionary<string, IReadOnlyCollection<string>> { ["seen"] = seen.Split(' ') });
        Assert.Equal((points, "standard", band), (score.Points, score.ByPoints.Key, score.Band.Key));
    }

    [Fact]
    public void Floor_OnAQuestionThatTakesOneAnswer_LooksAtTheOneThatCounts()
    {
        var one = Risk with { Sections = [new("Who", [Risk.Questions.Single(q => q.Key == "seen") with { TakesSeveral = false }])] };
        Assert.Empty(AssessmentScore.Of(one, new Dictionary<string, IReadOnlyCollection<string>> { ["seen"] = ["noise", "weapon"] }).Floors);
        Assert.Single(AssessmentScore.Of(one, new Dictionary<string, IReadOnlyCollection<string>> { ["seen"] = ["weapon"] }).Floors);
    }

    [Fact]
    public void Floor_BelowTheBandOfThePoints_LowersNothing()
    {
        var answers = new Dictionary<string, IReadOnlyCollection<string>>(Worth(25)) { ["seen"] = ["threats"] };
        var score = AssessmentScore.Of(Risk, answers);
        Assert.Equal("high", score.Band.Key);
        Assert.Equal("Threats are never standard", Assert.Single(score.Floors).Why);
    }

    [Fact]
    public void Answers_OfNoQuestion_OrTwoOfOne_CountNoMoreThanTheyMay()
    {
        var score = AssessmentScore.Of(Risk, new Dictionary<string, IReadOnlyCollection<string>>
        {
            ["often"] = ["5", "4"],
            ["worse"] = ["17"],
            ["invented"] = ["5"],
        });
        Assert.Equal(4, score.Points);
        Assert.DoesNotContain(score.Unanswered, q => q.Key == "often");
        Assert.Contains(score.Unanswered, q => q.Key == "worse");
    }

    [Fact]
    public void File_IsReadAsItWasWritten()
    {
        var again = DefinitionFile.Read(DefinitionFile.Write(Risk));
        Assert.Equal(DefinitionFile.Write(Risk), DefinitionFile.Write(again));
        Assert.Empty(DefinitionChecks.FaultsOf(again));
        Assert.Equal(38, again.Highest);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "key": "a", "name": "b", "introduction": "", "about": ["passer-by"], "sections": [], "bands": [], "floors": [] }""")]
    [InlineData("""{ "key": "a", "name": "b", "introduction": "", "about": [], "sections": null, "bands": [], "floors": [] }""")]
    [InlineData("""{ "key": "a", "name": "b", "introduction": "", "about": [], "sections": [], "bands": [], "floors": [], "more": 1 }""")]
    public void File_OfSomethingElse_IsRefused(string text) => Assert.ThrowsAny<JsonException>(() => DefinitionFile.Read(text));

    public static TheoryData<AssessmentDefinition, string> Faulty => new()
    {
        { Risk with { Sections = [] }, "It must ask from 1 to 200 questions." },
        { Risk with { Sections = [new("A", [Scale("often"), Scale("often")])] }, "Two questions have the key \"often\"." },
        { Risk with { Bands = [] }, "The first band must begin at 0." },
        { Risk with { Bands = [Risk.Bands[0], Risk.Bands[2], Risk.Bands[1]] }, "Each band must begin higher than the one before." },
        { Risk with { Bands = [Risk.Bands[0], Risk.Bands[1], Risk.Bands[2] with { From = 99 }] }, "Nobody can reach the band \"high\": the answers add up to 38 at most." },
        { Risk with { Floors = [new("seen", ["knife"], "high", "Why")] }, "A floor names \"seen\" and answers that are not there." },
        { Risk with { Floors = [new("seen", ["weapon"], "highest", "Why")] }, "A floor names the band \"highest\", which is not there." },
        { Risk with { Bands = [Risk.Bands[0] with { Plan = ["A", "A"] }, .. Risk.Bands.Skip(1)] }, "The plan of the band \"standard\" must have 10 headings at most, each once." },
        { Risk with { Name = " " }, "It has no name, or one that is too long." },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Definition_ThatCannotBeUsed_SaysWhy(AssessmentDefinition definition, string fault) => Assert.Contains(fault, DefinitionChecks.FaultsOf(definition));

    private static AssessmentQuestion Scale(string key) =>
        new(key, $"How {key}?", [.. Enumerable.Range(0, 6).Select(n => new AssessmentAnswer($"{n}", $"{n}", n))]);

    // Spread over the six scales.
    private static Dictionary<string, IReadOnlyCollection<string>> Worth(int points)
    {
        var answers = new Dictionary<string, IReadOnlyCollection<string>>();
        foreach (var question in Risk.Questions.Where(q => !q.TakesSeveral))
        {
            var part = Math.Min(points, 5);
            answers[question.Key] = [$"{part}"];
            points -= part;
        }

        return answers;
    }
}
