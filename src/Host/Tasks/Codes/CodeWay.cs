using ECins.Host.Texts;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;

namespace ECins.Host.Tasks.Codes;

/// <summary>How the code is to reach somebody, as it is entered.</summary>
/// <param name="Route">Which way.</param>
/// <param name="Telephone">The number, when it is a text message.</param>
/// <param name="PostalAddress">Where it is posted, when it is a letter.</param>
internal sealed record CodeWay(CodeRoute? Route, string? Telephone, string? PostalAddress)
{
    /// <summary>The person of the case to whom it goes; <c>null</c> when it goes to anybody else.</summary>
    public CasePerson? Whom { get; init; }

    /// <summary>The number as providers take it; empty when the code goes another way.</summary>
    public string Number => Route == CodeRoute.Text ? MobileNumbers.International(Telephone) ?? "" : "";

    /// <summary>Where the letter goes; empty when the code goes another way.</summary>
    public string Posted => Route == CodeRoute.Letter ? PostalAddress?.Trim() ?? "" : "";

    /// <summary>The way and where it leads, for who looks it over.</summary>
    public string Show() => $"{Route!.Value.Show()}{(Number + Posted is { Length: > 0 } where ? $": {where}" : "")}";

    public void Check(Rules rules, CodeRoutes routes)
    {
        rules.Expect(Route is { } route && routes.Has(route), "Route", "Select how they get the code");
        if (Route == CodeRoute.Text)
            rules.Expect(MobileNumbers.International(Telephone) is not null, "Telephone", MobileNumbers.WhenWrong);
        if (Route == CodeRoute.Letter)
            rules.ExpectText(PostalAddress, ExternalTask.LongestLine, "PostalAddress", "Enter where the letter goes");
        rules.Expect(!IsRuledOut(CodeRoute.Text, ContactMeans.Message), "Route", $"{Whom?.Name} must never be reached by text or voice message. Select another way")
            .Expect(!IsRuledOut(CodeRoute.Letter, ContactMeans.Letter), "Route", $"{Whom?.Name} must never be reached by letter. Select another way");
    }

    private bool IsRuledOut(CodeRoute route, ContactMeans means) => Route == route && Whom is { } whom && whom.Unsafe.Contains(means);

    /// <summary>A task as it says how the code reaches them.</summary>
    public void Set(ExternalTask task) => (task.Route, task.Telephone, task.PostalAddress) = (Route!.Value, Number, Posted);
}
