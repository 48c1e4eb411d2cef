using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Tasks.Outside;

/// <summary>
/// The base of every page for people without an account. Whoever else is signed in to this browser has no part in what
/// is done here.
/// </summary>
internal abstract class OutsideScreen(CurrentCaller caller) : ScreenModel
{
    /// <summary>Where whoever has no task open is led.</summary>
    public const string ClosedPath = "/task/closed";

    public override void OnPageHandlerSelected(PageHandlerSelectedContext context) => caller.Value = Caller.Nobody;
}
