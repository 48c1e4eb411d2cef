namespace ECins.Journeys;

/// <summary>What a force's administrator does with anti-social behaviour, from its page to the decision.</summary>
internal static class Administration
{
    public const string Details = "/workstreams/asb";

    /// <summary>Answers who will use it, and goes on to the next question.</summary>
    public static async Task BeginAsync(this Visitor administrator, string button, string reach)
    {
        await administrator.GoAsync(Details);
        await administrator.ClickAsync(button, exact: true);
        await administrator.Page.GetByLabel(reach).CheckAsync();
        await administrator.ClickAsync("Continue");
    }

    /// <summary>Says who approved it, and decides.</summary>
    public static async Task ApproveAsync(this Visitor administrator, string button)
    {
        await administrator.SayWhoApprovedAsync();
        await administrator.ClickAsync(button);
    }

    /// <summary>Says who approved it, and goes on to the answers, to check them.</summary>
    public static async Task SayWhoApprovedAsync(this Visitor administrator)
    {
        await administrator.FillAsync("Who approved it", "The board");
        await administrator.FillDateAsync("When it was approved", DateOnly.FromDateTime(DateTime.UtcNow));
        await administrator.FillAsync("Reference of the data protection impact assessment", "DPIA 7");
        await administrator.ClickAsync("Continue");
    }

    /// <summary>Waits until it is made ready.</summary>
    public static Task WaitUntilReadyAsync(this Visitor administrator) => administrator.WaitForAsync(Details, "Holds");

    public static async Task TurnOffAsync(this Visitor administrator)
    {
        await administrator.GoAsync(Details);
        await administrator.ClickAsync("Turn off");
        await administrator.FillAsync("Why is it being turned off?", "To see what happens");
        await administrator.ClickAsync("Turn off");
    }
}
