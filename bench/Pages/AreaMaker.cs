using System.Collections.Frozen;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Jobs;
using ECins.Host.Tenancy;
using ECins.Host.Workstreams;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ECins.Bench.Pages;

/// <summary>Makes a force area of a size, the same each time: its partners through the product, its cases in bulk.</summary>
internal sealed class AreaMaker : IAsyncDisposable
{
    private const string Workstream = "asb";
    private readonly Size _size;
    private readonly string _folder;
    private readonly Random _random = new(1);
    private readonly WebApplication _app;
    private readonly string _key;

    private AreaMaker(Size size, string folder)
    {
        (_size, _folder, _key) = (size, folder, "size-" + size.Name.ToLowerInvariant());
        _app = MadeApp.Of(folder);
    }

    public static async Task<Area> MakeAsync(Size size, string folder)
    {
        await using var maker = new AreaMaker(size, folder);
        return await maker.MakeAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<Area> MakeAsync()
    {
        await _app.Services.MigrateAllAsync(default);
        await _app.Services.GetRequiredService<NewForceArea>().CreateAsync(
            new ForceArea { Key = _key, Name = _key, Host = _key + ".localhost" }, new FirstAdministrator("The force", "Admin", "admin@area.example"), default);
        var partners = new Partners(_size, _random);
        await InAreaAsync(services => services.GetRequiredService<IUnitOfWork>().WriteAsync(
            new Deed(CoreDeeds.ForceAreaCreated),
            _ =>
            {
                services.GetRequiredService<CoreDbContext>().AddRange(partners.Records());
                return Task.CompletedTask;
            },
            default));
        await TurnOnAsync(partners);
        return await FillAsync(partners);
    }

    private async Task TurnOnAsync(Partners partners)
    {
        var decision = new WorkstreamDecision
        {
            Reach = WorkstreamReach.Everyone,
            Teams = [.. partners.Teams.Select(t => t.Id)],
            ApprovedBy = "The board",
            ApprovedOn = DateOnly.FromDateTime(DateTime.UtcNow),
            DpiaReference = "DPIA 1",
        };
        await InAreaAsync(async services =>
        {
            services.GetRequiredService<CurrentCaller>().Value = new Caller
            {
                UserId = partners.Users[0].Id,
                Name = "Admin",
                Permissions = new[] { CorePermissions.ManageWorkstreams }.ToFrozenSet(),
            };
            await services.GetRequiredService<WorkstreamService>().DecideAsync(Workstream, decision, 0, default);
        });
        await InAreaAsync(services => services.GetRequiredService<OutboxWorker>().DrainAsync(default));
    }

    private async Task<Area> FillAsync(Partners partners)
    {
        Area area = null!;
        await InAreaAsync(services =>
        {
            var core = services.GetRequiredService<CoreDbContext>();
            using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, _key + ".db")}");
            connection.Open();
            Run(connection, "PRAGMA synchronous = OFF; PRAGMA cache_size = -1500000; PRAGMA temp_store = MEMORY;");
            area = new Filler(_size, _random, partners).Fill(connection, core.Model, (fifty, twoHundred, known) => new Area(
                _size, _folder, _key, partners.OfBiggest, partners.OfSmallest, fifty, twoHundred, known.Id, known.Name, known.BornOn!.Value));
            Run(connection, "PRAGMA wal_checkpoint(TRUNCATE);");
            return Task.CompletedTask;
        });
        SqliteConnection.ClearAllPools();
        return area;
    }

    private Task InAreaAsync(Func<IServiceProvider, Task> work) => _app.InAreaAsync(_key, work);

    private static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
