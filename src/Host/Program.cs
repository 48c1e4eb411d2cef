using System.Data.Common;
using ECins.Host.Audit;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Finding;
using ECins.Host.Tenancy;
using Microsoft.AspNetCore.Connections;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory,
});
try
{
    builder.AddECins();
    await using var app = builder.Build();
    if (args is ["migrate", ..])
        return await MigrateCommand.RunAsync(app.Services);

    if (args is ["add-force-area", ..])
        return await AddForceAreaCommand.RunAsync(app.Services, args);

    if (args is ["verify", ..])
        return await VerifyCommand.RunAsync(app.Services, args);

    if (args is ["reindex", ..])
        return await ReindexCommand.RunAsync(app.Services, args);

    await app.ReadyAsync();
    app.UseECins();
    app.CheckEndpoints();
    await app.RunAsync();
    return 0;
}
catch (StartupException problem)
{
    await Console.Error.WriteLineAsync($"ECins cannot start. {problem.Message}");
    return 1;
}
catch (DbException problem)
{
    await Console.Error.WriteLineAsync($"ECins cannot start. The database cannot be used: {problem.Message}");
    return 1;
}
catch (IOException problem) when (problem.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"ECins cannot start. {problem.Message}");
    return 1;
}
