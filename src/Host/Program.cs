using ECins.Host.Composition;
using ECins.Host.Data;

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

    await app.ReadyAsync();
    app.UseECins();
    await app.RunAsync();
    return 0;
}
catch (StartupException problem)
{
    await Console.Error.WriteLineAsync($"ECins cannot start. {problem.Message}");
    return 1;
}
