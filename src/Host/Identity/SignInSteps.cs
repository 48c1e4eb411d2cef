using ECins.SharedKernel.Access;

namespace ECins.Host.Identity;

/// <summary>A page that a signed-in user may open while a step of signing in is still open.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BeforeAccessAttribute : Attribute;

/// <summary>
/// While a step of signing in is open, leads every page to it. The caller holds no permission meanwhile, so that a page
/// that slipped past here would still refuse.
/// </summary>
internal sealed class SignInSteps(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, CurrentCaller caller)
    {
        var step = caller.Value.Pending;
        if (step == PendingStep.None || IsOpen(context.GetEndpoint()))
            return next(context);

        context.Response.Redirect(PageOf(step));
        return Task.CompletedTask;
    }

    private static string PageOf(PendingStep step) => step switch
    {
        PendingStep.SecondFactor => "/account/second-factor",
        PendingStep.Agreement => "/agreement",
        PendingStep.SyOps => "/syops",
        PendingStep.Approval => "/approval",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private static bool IsOpen(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<BeforeAccessAttribute>() is not null
        || endpoint?.Metadata.GetMetadata<OpenToAllAttribute>() is not null;
}
