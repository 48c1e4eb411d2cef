using ECins.Host.Tenancy;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ECins.Host.Demo;

/// <summary>Tells whoever started the demonstration where to look.</summary>
internal sealed class DemoWelcome(
    IServer server, ForceAreas forceAreas, PlatformOptions platform, IHostApplicationLifetime lifetime) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => _ = WriteAsync());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task WriteAsync()
    {
        var port = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        await Console.Out.WriteLineAsync($"\nECins is running: a demonstration with invented people and places.\n");
        await Console.Out.WriteLineAsync($"  Choose a force area   http://{platform.Host}:{port}/");
        foreach (var forceArea in await forceAreas.AllAsync(CancellationToken.None))
        {
            await Console.Out.WriteLineAsync($"\n  {forceArea.Name,-20}  http://{forceArea.Host}:{port}/");
            foreach (var person in DemoForceArea.All().Where(d => d.Key == forceArea.Key).SelectMany(d => d.People()).Where(p => p.Door is not null))
                await Console.Out.WriteLineAsync($"    {person.Name,-18}  {person.Job}");
        }

        await Console.Out.WriteLineAsync("\n  Sign in with one click on the first page. Stop with Ctrl+C; what you enter is kept.\n");
    }
}
