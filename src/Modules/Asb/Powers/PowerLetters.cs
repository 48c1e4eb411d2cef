using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Documents;

namespace ECins.Asb.Powers;

/// <summary>The papers of powers: the fields that a template can name, and the templates that come with the product.</summary>
internal static class PowerLetters
{
    private static readonly (string Name, string Means)[] Known =
    [
        ("Name", "the person, business or place"), ("Address", "where they are, as far as known"), ("Power", "what the power is called"),
        ("Basis", "the law it rests on"), ("Reasons", "the legal test, each statement with its evidence"),
        ("Conditions", "what they must not do and must do"), ("Prohibitions", "what they must not do"), ("Requirements", "what they must do"),
        ("IssuedOn", "when it was issued"), ("ServedOn", "when it was served"), ("ExpiresOn", "until when it is in force"),
        ("ComplyBy", "until when there is time to put things right"), ("AppealBy", "the last day to appeal"), ("ReviewOn", "when it is reviewed"),
        ("Breach", "what follows a breach"), ("Officer", "who signs it"), ("Organisation", "who issues it"), ("Today", "the day on which the paper is made"),
    ];

    /// <summary>Every field, and what it stands for.</summary>
    public static IReadOnlyList<(string Name, string Means)> Fields => Known;

    /// <summary>The fields of a template that nothing stands for.</summary>
    public static IReadOnlyList<string> UnknownIn(byte[] template) =>
        [.. WordTemplate.FieldsOf(template).Where(f => !Known.Any(k => k.Name.Equals(f, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>What stands for each field.</summary>
    public static IReadOnlyDictionary<string, string> ValuesOf(UsedPower power, CasePart part, DateOnly today)
    {
        var (no, must) = (Listed(power.Prohibitions), Listed(power.Requirements));
        return new Dictionary<string, string>
        {
            ["Name"] = part.Name,
            ["Address"] = part.Address,
            ["Power"] = power.Terms.Name,
            ["Basis"] = power.Terms.Basis,
            ["Reasons"] = string.Join('\n', power.Terms.Test.Select((statement, at) => $"{statement}: {power.Support.ElementAtOrDefault(at)}")),
            ["Conditions"] = string.Join('\n', new[] { no.Length > 0 ? $"You must not:\n{no}" : "", must.Length > 0 ? $"You must:\n{must}" : "" }.Where(t => t.Length > 0)),
            ["Prohibitions"] = no,
            ["Requirements"] = must,
            ["IssuedOn"] = power.IssuedOn?.Show() ?? "",
            ["ServedOn"] = power.ServedAt is null ? "" : power.ShowServed(),
            ["ExpiresOn"] = power.ExpiresAt is null ? "" : power.ShowExpiry(),
            ["ComplyBy"] = power.ComplyBy?.Show() ?? "",
            ["AppealBy"] = power.AppealBy?.Show() ?? "",
            ["ReviewOn"] = power.ReviewOn?.Show() ?? "",
            ["Breach"] = power.Terms.Breach,
            ["Officer"] = power.Officer,
            ["Organisation"] = power.Organisation,
            ["Today"] = today.Show(),
        };
    }

    /// <summary>The template that comes with a power of these terms.</summary>
    public static byte[] DefaultFor(PowerTerms terms) => WordTemplate.Make(
    [
        new("{{Organisation}}"), new("{{Today}}"), new("{{Name}}"), new("{{Address}}"), new("{{Power}}", true), .. Body(terms),
        new("Signed"), new("{{Officer}}, {{Organisation}}"), .. Foot(terms),
    ]);

    private static IEnumerable<WordLine> Body(PowerTerms terms) => terms.Kind switch
    {
        PowerKind.Warning =>
        [
            new("We have evidence that you have behaved in a way that harms others. This is a formal warning: it has to stop."),
            new("Why we write"), new("{{Reasons}}"), new("What we ask of you", true), new("{{Conditions}}"),
            .. Time(terms), new("If it goes on", true), new("{{Breach}}"),
        ],
        PowerKind.Agreement =>
        [
            new("This is an agreement between you and those who sign it. You enter into it freely."),
            new("What you agree to", true), new("{{Conditions}}"), new("It lasts until {{ExpiresOn}}."),
            new("If it is not kept", true), new("{{Breach}}"), new("Signed by {{Name}}: ______________________"),
        ],
        PowerKind.Notice =>
        [
            new("This notice is served on you under {{Basis}}."), new("Why it is served", true), new("{{Reasons}}"),
            new("What it asks of you", true), new("{{Conditions}}"), .. Time(terms), new("If you do not comply", true), new("{{Breach}}"),
        ],
        _ =>
        [
            new("Made under {{Basis}}."), new("Why it was made", true), new("{{Reasons}}"),
            new("What it asks", true), new("{{Conditions}}"), .. Time(terms), new("If it is breached", true), new("{{Breach}}"),
        ],
    };

    private static IEnumerable<WordLine> Time(PowerTerms terms)
    {
        if (terms.Usual is not null || terms.Longest is not null)
            yield return new WordLine("It is in force until {{ExpiresOn}}.");
    }

    private static IEnumerable<WordLine> Foot(PowerTerms terms)
    {
        if (terms.AppealDays is null)
            yield break;

        yield return new WordLine("Your right to appeal", true);
        yield return new WordLine("You can appeal. The last day on which you can do so is {{AppealBy}}.");
    }

    private static string Listed(string text) => string.Join('\n', PowerWords.Lines(text).Select((line, at) => $"{at + 1}. {line}"));
}
