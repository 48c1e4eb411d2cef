using Microsoft.AspNetCore.Mvc;

namespace ECins.SharedKernel.Screens;

/// <summary>What pages with these tag helpers need of the framework.</summary>
public static class ScreenOptions
{
    /// <summary>Binds dates typed in three fields, and validates forms of which nothing was posted.</summary>
    public static void UseScreens(this MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new DatePartsBinderProvider());
        options.Filters.Add<UnpostedFilter>();
    }
}
