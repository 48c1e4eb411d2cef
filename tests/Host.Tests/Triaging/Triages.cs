using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.Triaging;

/// <summary>What people do with the reports of their inbox, through the pages.</summary>
internal static class Triages
{
    /// <summary>Triages a report as the page suggests, but for what is given.</summary>
    public static async Task TriageAsync(this Visitor visitor, string report, params (string Name, string Value)[] fields)
    {
        await visitor.GetAsync(report + "/triage");
        await visitor.SubmitAsync("Save", fields);
        Assert.Equal(report, visitor.Page.Location);
    }

    /// <summary>Says that the reporter was spoken to just now.</summary>
    public static async Task ContactAsync(this Visitor visitor, string report)
    {
        await visitor.GetAsync(report + "/contact");
        await visitor.SubmitAsync("Save", ("IsMade", "true"), ("Way", "Phone"));
        Assert.Equal(report, visitor.Page.Location);
    }

    /// <summary>Sends the form that closes a report, for the first reason of the list.</summary>
    public static async Task<Screen> CloseAsync(this Visitor visitor, string report, string answer)
    {
        var screen = await visitor.GetAsync(report + "/close");
        var reason = screen.Document.GetElementById("ReasonId")!.GetAttribute("value")!;
        return await visitor.SubmitAsync("Close the report", ("ReasonId", reason), ("Answer", answer));
    }
}
