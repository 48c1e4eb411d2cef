using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Tasks.Outside;

/// <summary>Nothing of a form is taken in unless a task is open in the browser that sends it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AsksForOpenTaskAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    // Before files are read: see TakesFilesAttribute.
    public int Order => 700;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsPost(http.Request.Method)
            && await http.RequestServices.GetRequiredService<OutsideTasks>().OpenAsync(http.RequestAborted) is null)
            context.Result = new LocalRedirectResult(OutsideScreen.ClosedPath(http.Request.Query["in"]));
    }
}
