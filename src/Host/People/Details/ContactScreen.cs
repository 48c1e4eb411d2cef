using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

/// <summary>The base of the pages that add a way to reach a person: asks how it is safe.</summary>
internal abstract class ContactScreen(CaseBarQueries bars, PeopleQueries people) : PersonScreen(bars, people)
{
    [BindProperty]
    public string? SafeTimes { get; set; }

    [BindProperty]
    public string? Others { get; set; }

    [BindProperty]
    public string? CodeWord { get; set; }

    [BindProperty]
    public string? Safely { get; set; }

    [BindProperty]
    public bool IsProtected { get; set; }

    protected Rules CheckSafety(Rules rules) => rules
        .Expect(IsWithin(SafeTimes, ContactDetail.LongestTimes), "SafeTimes", $"This must be {ContactDetail.LongestTimes} characters or less")
        .Expect(IsWithin(Others, ContactDetail.LongestOthers), "Others", $"This must be {ContactDetail.LongestOthers} characters or less")
        .Expect(IsWithin(CodeWord, ContactDetail.LongestCodeWord), "CodeWord", $"This must be {ContactDetail.LongestCodeWord} characters or less")
        .Expect(IsWithin(Safely, Detail.LongestNote), "Safely", $"This must be {Detail.LongestNote} characters or less");

    private static bool IsWithin(string? text, int most) => (text?.Trim().Length ?? 0) <= most;
}
