using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

/// <summary>The base of the pages that say that something is so no longer, or never was.</summary>
internal abstract class EndScreen(CaseBarQueries bars, PeopleQueries people, TimeProvider time) : PersonScreen(bars, people)
{
    private const string Over = "over";
    private const string Wrong = "wrong";

    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>When it ended, where that is asked.</summary>
    [BindProperty]
    public DateOnly? EndedOn { get; set; }

    protected DateOnly Today => time.UkToday();

    protected static IReadOnlyList<Choice> AnswersOf(string whenOver, string whenWrong) =>
        [new(Over, "It was so, and is no longer", whenOver), new(Wrong, "It was never so", whenWrong)];

    /// <summary>What was answered.</summary>
    protected Ending Ending()
    {
        new Rules().Expect(Answer is Over or Wrong, "Answer", "Select what has changed").Check();
        return new Ending(Answer == Wrong, EndedOn);
    }
}
