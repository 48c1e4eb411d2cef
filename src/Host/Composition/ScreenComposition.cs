using ECins.Host.Audit;
using ECins.Host.Demo;
using ECins.Host.Drafts;
using ECins.Host.Errors;
using ECins.Host.Layout;
using ECins.Host.Problems;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ECins.Host.Composition;

internal static class ScreenComposition
{
    public static void AddScreens(this IServiceCollection services, IHostEnvironment environment)
    {
        var catalog = (ModuleCatalog)services.Single(s => s.ServiceType == typeof(ModuleCatalog)).ImplementationInstance!;
        var pages = services
            .AddRazorPages(options =>
            {
                options.RootDirectory = "/";
                options.Conventions.Add(new ModulePages(catalog));
                options.Conventions.Add(new ProblemPages());
                if (!environment.IsDemo())
                    options.Conventions.Add(new NoDemoPages());
            })
            .AddMvcOptions(mvc =>
            {
                mvc.Filters.Add<RecordReads>();
                mvc.Filters.Add<RefusedAnswers>();
                mvc.Filters.Add<NothingToDo>();
                mvc.Filters.Add<FormKeeping>();
                mvc.BelieveRoutes();
                mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                mvc.UseScreens();
            });
        foreach (var module in catalog.Loaded)
            pages.AddModule(module);

        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "__Host-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddScoped(scope => scope.GetRequiredService<LayoutReader>().Read());
        services.AddSingleton<EndpointRules>();
        services.AddHealthChecks().AddCheck<PlatformHealth>("platform");
        services.AddExceptionHandler<FaultLog>();
    }

    // What a page is on is what its gate was asked about: never what a form says by the same name.
    private static void BelieveRoutes(this MvcOptions mvc)
    {
        var routes = mvc.ValueProviderFactories.OfType<RouteValueProviderFactory>().Single();
        mvc.ValueProviderFactories.Remove(routes);
        mvc.ValueProviderFactories.Insert(0, routes);
    }

    private static void AddModule(this IMvcBuilder pages, LoadedModule module)
    {
        foreach (var part in Microsoft.AspNetCore.Mvc.ApplicationParts.ApplicationPartFactory
            .GetApplicationPartFactory(module.Assembly).GetApplicationParts(module.Assembly))
            pages.PartManager.ApplicationParts.Add(part);
    }
}

/// <summary>Stamps every page of a module with its workstream, so that the gate stands before it.</summary>
internal sealed class ModulePages(ModuleCatalog catalog) : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        if (catalog.ModuleOf(model.PageType.Assembly) is { } module)
            model.EndpointMetadata.Add(new Workstreams.OfWorkstream(module.Key));
    }
}

/// <summary>Outside the demonstration its doors do not exist.</summary>
internal sealed class NoDemoPages : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        if (model.ViewEnginePath.StartsWith("/Demo/", StringComparison.Ordinal))
            model.Selectors.Clear();
    }
}
