using ECins.Host.Access;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Drafts;

/// <summary>
/// Keeps what is typed in any page's form until it is saved. Global: a new page cannot forget it. What is typed is posted to
/// the page itself, so that whoever may not send the form may not keep it either, nor have it put back.
/// </summary>
/// <remarks>
/// A page with scripts says by a header what it posts. A draft is answered 204. A form that is sent for good is answered 204
/// with where to go on; without that, the page has something to say first, and is to be sent without the header.
/// </remarks>
internal sealed class FormKeeping(FormSending sending, FormPutBack putBack, CurrentCaller caller, IServiceProvider services)
    : IAsyncResourceFilter, IAsyncPageFilter
{
    public const string DraftHeader = "Form-Draft";
    public const string KeyHeader = "Form-Key";
    public const string NextHeader = "Form-Next";

    // Asked for only here: at the platform's own host name there is no database.
    private KeptForms Kept => services.GetRequiredService<KeptForms>();

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || caller.Value.UserId is null || FormPlace.Of(http) is not { } place)
            await next();
        else if (http.Request.Headers.ContainsKey(DraftHeader))
            context.Result = await KeepAsync(http, place);
        else if (http.Request.Query["kept"] == "drop")
            context.Result = await DropAsync(http, place);
        else if (await SendAsync(http, place, next) is { } again)
            context.Result = again;
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (done.Exception is not null || done.Result is not (null or PageResult))
            return;

        if (HttpMethods.IsGet(context.HttpContext.Request.Method))
            await PutBackAsync(context);
        else if (sending.Key is not null)
            done.Result = Unsaid(context.HttpContext);
    }

    private async Task<IActionResult> KeepAsync(HttpContext http, string place)
    {
        if (!FormPlace.IsMarked(http.Request))
            return new BadRequestResult();

        if (!Kept.IsOpen)
        {
            await Kept.DropAsync(place, http.RequestAborted);
            return new NotFoundResult();
        }

        return new StatusCodeResult(await Kept.KeepAsync(place, http.Request.Form, KeyOf(http.Request), http.RequestAborted)
            ? StatusCodes.Status204NoContent
            : StatusCodes.Status413PayloadTooLarge);
    }

    private async Task<IActionResult> DropAsync(HttpContext http, string place)
    {
        await Kept.DropAsync(place, http.RequestAborted);
        return new LocalRedirectResult(place);
    }

    /// <returns>What to answer instead, when the form was saved before.</returns>
    private async Task<IActionResult?> SendAsync(HttpContext http, string place, ResourceExecutionDelegate next)
    {
        sending.Begin(place, KeyOf(http.Request));
        if (sending.Key is { } key && await Kept.IsSentAsync(key, http.RequestAborted))
            return GoOn(http, After(http));

        var done = await next();
        if (done.Exception is SentAlreadyException)
        {
            done.ExceptionHandled = true;
            GoOn(http, After(http));
        }
        else if (sending.Key is not null && http.Response is { HasStarted: false, StatusCode: StatusCodes.Status302Found } answer)
        {
            GoOn(http, answer.Headers.Location.ToString());
        }

        return null;
    }

    // The page is rendered only when it is sent without a key; what was saved must not be sent again for it.
    private StatusCodeResult Unsaid(HttpContext http) =>
        sending.IsSaved ? GoOn(http, http.Request.Path) : new StatusCodeResult(StatusCodes.Status204NoContent);

    private static StatusCodeResult GoOn(HttpContext http, string where)
    {
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        http.Response.Headers.Remove("Location");
        http.Response.Headers[NextHeader] = where;
        return new StatusCodeResult(StatusCodes.Status204NoContent);
    }

    // The first answer, which was lost, said better where to go on.
    private static string After(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<RecordStatement>() is { Record: null } on && Guid.TryParse(http.GetRouteValue(on.RouteValue)?.ToString(), out var id)
            ? HeldPlace.Of(OfKind.At(http, on.Kind), id).Root
            : "/";

    private static Guid? KeyOf(HttpRequest request) => Guid.TryParse(request.Headers[KeyHeader], out var key) ? key : null;

    private async Task PutBackAsync(PageHandlerExecutingContext context)
    {
        var http = context.HttpContext;
        if (caller.Value.UserId is null || !context.ActionDescriptor.HandlerMethods.Any(m => HttpMethods.IsPost(m.HttpMethod))
            || FormPlace.Of(http) is not { } place || await Kept.FindAsync(place, http.RequestAborted) is not { } form)
            return;

        if (!Kept.IsOpen)
        {
            await Kept.DropAsync(place, http.RequestAborted);
            return;
        }

        putBack.Form = form;
        foreach (var (name, values) in form.Fields)
        {
            context.ModelState.SetModelValue(name, values is [var only] ? only : values, string.Join(',', values));
            context.ModelState[name]!.ValidationState = ModelValidationState.Valid;
        }
    }
}

/// <summary>What the page being answered puts back into its form; <c>null</c> when nothing was kept.</summary>
internal sealed class FormPutBack : IScopedService
{
    public PutBackForm? Form { get; set; }
}
