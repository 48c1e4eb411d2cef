using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Cases;

/// <summary>The base of every page of a case: brings what stands above it.</summary>
internal abstract class CaseScreen(CaseBarQueries bars) : ScreenModel
{
    private Audience? _whoSees;

    public CaseBar Bar { get; private set; } = null!;

    public Guid CaseId => Bar.Case.Id;

    /// <summary>Everybody who sees the case as it stands, for pages that say so: see <see cref="NeedsWhoSees"/>.</summary>
    public Audience WhoSees => _whoSees ?? throw new InvalidOperationException("The page does not say that it needs who sees the case.");

    /// <summary>The page needs <see cref="WhoSees"/>, which takes a while where many see the case.</summary>
    protected virtual bool NeedsWhoSees => false;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Bar = await bars.ReadAsync(context.HttpContext.RequestAborted);
        if (NeedsWhoSees)
            _whoSees = await bars.WhoSeesAsync(context.HttpContext.RequestAborted);
        await base.OnPageHandlerExecutionAsync(context, next);
    }
}
