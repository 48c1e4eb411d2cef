using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ECins.SharedKernel.Screens;

/// <summary>Binds every <see cref="DateOnly"/> from the fields of <see cref="DateTagHelper"/>.</summary>
internal sealed class DatePartsBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DatePartsBinder() : null;
}
