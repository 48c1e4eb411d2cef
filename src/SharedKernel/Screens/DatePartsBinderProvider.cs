using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ECins.SharedKernel.Screens;

/// <summary>Binds every <see cref="DateOnly"/> from the fields of <see cref="DateTagHelper"/>.</summary>
public sealed class DatePartsBinderProvider : IModelBinderProvider
{
    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        return context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DatePartsBinder() : null;
    }

    /// <summary>Puts the binder before the framework's own.</summary>
    public static void AddTo(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new DatePartsBinderProvider());
    }
}
