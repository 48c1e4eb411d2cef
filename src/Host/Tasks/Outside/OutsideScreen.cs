using ECins.Host.Identity;
using ECins.Host.Tasks.Outside.Languages;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Tasks.Outside;

/// <summary>
/// The base of every page for people without an account, in the language that its address says. Whoever else is signed in to this
/// browser has no part in what is done here.
/// </summary>
internal abstract class OutsideScreen(CurrentCaller caller, OutsideLanguages languages) : ScreenModel
{
    private const string Closed = "/task/closed";

    /// <summary>The language's tag; English unless it says another that the force area has.</summary>
    [BindProperty(Name = "in", SupportsGet = true)]
    public string? In { get; set; }

    public OutsideWords Words { get; private set; } = OutsideWords.English;

    /// <summary>Where whoever has no task open is led.</summary>
    /// <param name="tag">The language that the address said.</param>
    public static string ClosedPath(string? tag) => LanguageTags.Find(tag) is { } known ? $"{Closed}?in={known.Name}" : Closed;

    public override void OnPageHandlerSelected(PageHandlerSelectedContext context) => caller.Value = Caller.Nobody;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Words = await languages.WordsAsync(In, cancellation);
        ViewData["Words"] = Words;
        return await base.FindAsync(cancellation);
    }
}
