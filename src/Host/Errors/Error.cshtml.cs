using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Errors;

/// <summary>What went wrong, in plain words. It never says what was asked for.</summary>
[OpenToAll("Says only that something went wrong.")]
[RecordsNothing("Says only that something went wrong; a refusal was recorded where it was made.")]
[OnAnyHost]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel : PageModel
{
    /// <summary>What to show: no page, no permission, too many tries, or a fault.</summary>
    public (string Title, string Text) Message { get; private set; }

    public void OnGet() => Show();

    public void OnPost() => Show();

    // Not bound: binding reads the form, which may be what went wrong.
    private void Show()
    {
        _ = int.TryParse($"{RouteData.Values["status"]}", out var status);
        Message = MessageFor(status);
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
    }

    private static (string Title, string Text) MessageFor(int status) => status switch
    {
        StatusCodes.Status403Forbidden =>
            ("You cannot open this page", "Your account does not have the permission that this page needs. If you need it for your work, ask your SPOC."),
        StatusCodes.Status400BadRequest =>
            ("This page was open too long", "Go back, load the page again and send it once more."),
        StatusCodes.Status429TooManyRequests =>
            ("Too many tries", "Wait a minute, then try again."),
        >= 500 =>
            ("Sorry, something went wrong", "Nothing was saved. Try again. If it happens again, tell your SPOC."),
        _ =>
            ("Page not found", "If you typed the address, check it is correct. If you followed a link, what it led to may not be there any more, or not be for you."),
    };
}
