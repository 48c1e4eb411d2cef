using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Errors;

/// <summary>Whoever was refused inside a service learns only that there is nothing here; the refusal is on record already.</summary>
internal sealed class RefusedAnswers : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is not RefusedException)
            return;

        context.Result = new NotFoundResult();
        context.ExceptionHandled = true;
    }
}
