using ECins.Host.Composition;
using ECins.Host.Tenancy;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ECins.Bench.Pages;

/// <summary>The product on the databases of a folder, inside this process: it answers nobody and works on no jobs.</summary>
internal static class MadeApp
{
    public static WebApplication Of(string folder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [$"--Database:Folder={folder}", "--Database:Engine=Sqlite", "--Jobs:Run=false"],
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Demo",
        });
        builder.AddECins();
        return builder.Build();
    }

    public static async Task InAreaAsync(this WebApplication app, string key, Func<IServiceProvider, Task> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.EnterAsSystemAsync(key, default);
        await work(scope.ServiceProvider);
    }
}
