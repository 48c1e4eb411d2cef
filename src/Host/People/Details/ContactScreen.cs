using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

/// <summary>The base of the pages about a way to reach a person: asks how it is safe.</summary>
internal abstract class ContactScreen(CaseBarQueries bars, PeopleQueries people) : DetailScreen(bars, people)
{
    public abstract ContactWay Way { get; }

    [BindProperty]
    public bool NeverLeaveMessage { get; set; }

    [BindProperty]
    public bool NeverWrite { get; set; }

    [BindProperty]
    public bool NeverVisit { get; set; }

    [BindProperty]
    public bool NeverInUniform { get; set; }

    [BindProperty]
    public string? SafeTimes { get; set; }

    [BindProperty]
    public string? Others { get; set; }

    [BindProperty]
    public string? CodeWord { get; set; }

    [BindProperty]
    public string? Safely { get; set; }

    protected Rules CheckSafety(Rules rules) => rules
        .Expect(IsWithin(SafeTimes, ContactDetail.LongestTimes), "SafeTimes", $"This must be {ContactDetail.LongestTimes} characters or less")
        .Expect(IsWithin(Others, ContactDetail.LongestOthers), "Others", $"This must be {ContactDetail.LongestOthers} characters or less")
        .Expect(IsWithin(CodeWord, ContactDetail.LongestCodeWord), "CodeWord", $"This must be {ContactDetail.LongestCodeWord} characters or less")
        .Expect(IsWithin(Safely, Detail.LongestNote), "Safely", $"This must be {Detail.LongestNote} characters or less");

    /// <summary>The form as it stands of a way to reach somebody.</summary>
    protected void ReadSafetyOf(ContactDetail contact)
    {
        (SafeTimes, Others, CodeWord, Safely) = (contact.SafeTimes, contact.Others, contact.CodeWord, contact.Safely);
        if (contact is Telephone telephone)
            NeverLeaveMessage = telephone.NeverLeaveMessage;
        if (contact is Address address)
            (NeverWrite, NeverVisit, NeverInUniform) = (address.NeverWrite, address.NeverVisit, address.NeverInUniform);
    }

    protected T WithSafety<T>(T contact)
        where T : ContactDetail
    {
        (contact.SafeTimes, contact.Others) = (SafeTimes?.Trim() ?? "", Others?.Trim() ?? "");
        (contact.CodeWord, contact.Safely) = (CodeWord?.Trim() ?? "", Safely?.Trim() ?? "");
        if (contact is Telephone telephone)
            telephone.NeverLeaveMessage = NeverLeaveMessage;
        if (contact is Address address)
            (address.NeverWrite, address.NeverVisit, address.NeverInUniform) = (NeverWrite, NeverVisit, NeverInUniform);
        return contact;
    }

    private static bool IsWithin(string? text, int most) => (text?.Trim().Length ?? 0) <= most;
}
