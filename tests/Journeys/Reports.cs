namespace ECins.Journeys;

/// <summary>Reports anti-social behaviour, in as few answers as there may be.</summary>
internal static class Reports
{
    /// <param name="visitor">Who reports.</param>
    /// <param name="what">What happened.</param>
    /// <param name="where">Where.</param>
    /// <param name="affected">Who was affected; nobody in particular without a name.</param>
    /// <param name="uprn">The property where it happened and where they live, if that is known.</param>
    /// <param name="alleged">Who is said to have done it.</param>
    public static async Task ReportAsync(this Visitor visitor, string what, string where, string? affected = null, string? uprn = null, string alleged = "")
    {
        await visitor.GoAsync("/asb/report/danger");
        await visitor.CheckAsync("No");
        await visitor.ClickAsync("Continue");
        await visitor.FillAsync("What happened", what);
        await visitor.Page.GetByLabel("Kind of behaviour").SelectOptionAsync("Noise");
        await visitor.ClickAsync("Continue");
        await visitor.FillAsync("Where did it happen?", where);
        if (uprn is not null)
        {
            await visitor.UnfoldAsync("Its address or UPRN, if you know it");
            await visitor.FillAsync("Unique property reference number, UPRN (optional)", uprn);
        }

        await visitor.ClickAsync("Continue");
        await visitor.CheckAsync("For some weeks");
        await visitor.ClickAsync("Continue");
        await visitor.CheckAsync(affected is null ? "Nobody in particular" : "Somebody else");
        if (affected is not null)
            await visitor.FillAsync("Their name", affected);
        if (uprn is not null)
        {
            await visitor.UnfoldAsync("Date of birth and home, if you know them");
            await visitor.CheckAsync("They live where it happened");
        }

        await visitor.ClickAsync("Continue");
        await visitor.FillAsync("Who is said to have done it?", alleged);
        await visitor.ClickAsync("Continue");
        await visitor.CheckAsync("By telephone");
        await visitor.CheckAsync("Does not want to be on a shared system");
        await visitor.ClickAsync("Continue");
        await visitor.CheckAsync("Not sure");
        await visitor.ClickAsync("Continue");
        await visitor.CheckAsync("No");
        await visitor.ClickAsync("Continue");
        await visitor.ClickAsync("Continue");
        await visitor.ClickAsync("Save the report");
    }

    /// <summary>Reports, and opens a case from it.</summary>
    /// <returns>The case's path.</returns>
    public static async Task<string> OpenCaseAsync(this Visitor visitor, string title)
    {
        await visitor.ReportAsync("Lamps out for a week", "The ferry steps");
        await visitor.FillAsync("What is the case about?", title);
        await visitor.ClickAsync("Open a case");
        return visitor.Path;
    }
}
