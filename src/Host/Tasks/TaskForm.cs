using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Templates;
using ECins.SharedKernel.Data;

namespace ECins.Host.Tasks;

/// <summary>A task as it is entered.</summary>
internal sealed record TaskForm
{
    private const int MostDays = 90;

    public string? Name { get; set; }

    public string? Address { get; set; }

    public string? Verified { get; set; }

    public string? Ask { get; set; }

    /// <summary>What they need to know; with a template, what they need to know beside it.</summary>
    public string? Facts { get; set; }

    /// <summary>The template that says what is asked, in place of <see cref="Ask"/>; <c>null</c> for none.</summary>
    public FilledTemplate? From { get; init; }

    public Safety? Safety { get; set; }

    public string? Warnings { get; set; }

    public string? LeftOutWhy { get; set; }

    public DateOnly? DueOn { get; set; }

    /// <summary>How the code reaches them.</summary>
    public required CodeWay Way { get; init; }

    public string AskShown => From?.Ask ?? Ask?.Trim() ?? "";

    public string FactsShown => From?.Facts(More) ?? More;

    public string OtherAsk => From?.OtherAsk ?? "";

    public string OtherFacts => From?.OtherFacts(More) ?? "";

    private string More => Facts?.Trim() ?? "";

    public string WarningsShown => Safety == Tasks.Safety.Told ? Warnings!.Trim() : "";

    /// <summary>What is to be put right, but for the address: see <see cref="OutsideAddresses"/>.</summary>
    public Rules Rules(CodeRoutes routes, DateOnly today)
    {
        var rules = new Rules()
            .ExpectText(Name, ExternalTask.LongestName, "Name", "Enter who is asked")
            .Expect(Math.Max(FactsShown.Length, OtherFacts.Length) <= ExternalTask.LongestText, "Facts", $"This must be {ExternalTask.LongestText} characters or less")
            .Expect(Safety is not null, "Safety", "Select whether there is anything they need to know to stay safe");
        if (From is null)
            rules.ExpectText(Ask, ExternalTask.LongestLine, "Ask", "Enter what they are asked to do");
        else
            From.Check(rules);
        if (Safety == Tasks.Safety.Told)
            rules.ExpectText(Warnings, ExternalTask.LongestText, "Warnings", "Enter what they need to know to stay safe");
        if (Safety == Tasks.Safety.LeftOut)
            rules.ExpectText(LeftOutWhy, ExternalTask.LongestLine, "LeftOutWhy", "Enter why it is left out");
        Way.Check(rules, routes);
        return ExpectLink(rules, Verified, DueOn, today);
    }

    /// <summary>What every link needs beside an address: that it is known to be theirs, and a last day.</summary>
    public static Rules ExpectLink(Rules rules, string? verified, DateOnly? dueOn, DateOnly today) => rules
        .ExpectText(verified, ExternalTask.LongestLine, "Verified", "Enter how you know that the address is theirs")
        .Expect(dueOn is not null, "DueOn", "Enter the last day to answer")
        .Expect(dueOn is null || dueOn >= today, "DueOn", "The last day to answer must be today or in the future")
        .Expect(dueOn is null || dueOn <= today.AddDays(MostDays), "DueOn", $"The last day to answer must be within {MostDays} days");
}

/// <summary>What is said to the person asked of what could harm them.</summary>
internal enum Safety
{
    Told,
    NothingKnown,
    LeftOut,
}
