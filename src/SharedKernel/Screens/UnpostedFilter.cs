using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace ECins.SharedKernel.Screens;

/// <summary>
/// Validates what a posted page binds although nothing was posted for it. The framework does not, so that radios
/// left alone, or a form without fields, would pass as valid.
/// </summary>
internal sealed class UnpostedFilter(IObjectModelValidator validator, IModelMetadataProvider metadata) : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            return;
        }

        foreach (var bound in context.ActionDescriptor.BoundProperties.OfType<PageBoundPropertyDescriptor>())
        {
            var prefix = bound.BindingInfo?.BinderModelName ?? bound.Name;
            if (!context.ModelState.FindKeysWithPrefix(prefix).Any())
            {
                Validate(context, bound, prefix);
            }
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    private void Validate(PageHandlerExecutingContext context, PageBoundPropertyDescriptor bound, string prefix)
    {
        var model = context.HandlerInstance;
        var property = metadata.GetMetadataForProperty(model.GetType(), bound.Name);
        ((ObjectModelValidator)validator).Validate(context, null, prefix, bound.Property.GetValue(model), property, model);
    }
}
