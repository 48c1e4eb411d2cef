using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Errors;

/// <summary>Whoever a service refuses learns only that there is nothing here; the refusal is on record by then.</summary>
internal sealed class RefusedAsNotFound : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is RefusedException)
            context.Result = new NotFoundResult();
    }
}
