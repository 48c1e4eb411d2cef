using ECins.Host.Tasks.Templates;
using ECins.SharedKernel.Data;

namespace ECins.Host.Tasks;

/// <summary>What somebody without an account is asked, as it is entered.</summary>
internal sealed record TaskWhat
{
    private const int MostDays = 90;

    public string? Ask { get; init; }

    /// <summary>What they need to know; with a template, what they need to know beside it.</summary>
    public string? Facts { get; init; }

    /// <summary>The template that says what is asked, in place of <see cref="Ask"/>; <c>null</c> for none.</summary>
    public FilledTemplate? From { get; init; }

    public Safety? Safety { get; init; }

    public string? Warnings { get; init; }

    public string? LeftOutWhy { get; init; }

    public DateOnly? DueOn { get; init; }

    public string AskShown => From?.Ask ?? Ask?.Trim() ?? "";

    public string FactsShown => From?.Facts(More) ?? More;

    public string OtherAsk => From?.OtherAsk ?? "";

    public string OtherFacts => From?.OtherFacts(More) ?? "";

    public string WarningsShown => Safety == Tasks.Safety.Told ? Warnings!.Trim() : "";

    /// <summary>As it is kept. To be asked of what was checked.</summary>
    public AskedWhat Asked => new(
        AskShown, FactsShown, From?.Wording?.Language ?? "", OtherAsk, OtherFacts, WarningsShown,
        Safety == Tasks.Safety.LeftOut ? LeftOutWhy!.Trim() : "", DueOn!.Value);

    private string More => Facts?.Trim() ?? "";

    /// <summary>Notes what is to be put right.</summary>
    public void Check(Rules rules, DateOnly today)
    {
        rules
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
        ExpectDay(rules, DueOn, today);
    }

    /// <summary>Notes what is wrong with the last day to answer.</summary>
    public static void ExpectDay(Rules rules, DateOnly? dueOn, DateOnly today) => rules
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

/// <summary>What is asked, as it is kept: see the fields of <see cref="ExternalTask"/> of the same names.</summary>
internal sealed record AskedWhat(
    string Ask, string Facts, string Language, string OtherAsk, string OtherFacts, string Warnings, string LeftOutWhy, DateOnly DueOn);
