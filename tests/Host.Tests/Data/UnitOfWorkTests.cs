using ECins.Host.Audit;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Data;

public sealed class UnitOfWorkTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly Deed SomeDeed = new(CoreDeeds.SyOpsPublished);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Save_OutsideAUnitOfWork_Throws()
    {
        var area = await host.NewAreaAsync();
        await area.InScopeAsync(async services =>
        {
            var core = services.GetRequiredService<CoreDbContext>();
            core.Add(NewArea("Nowhere"));
            await Assert.ThrowsAsync<InvalidOperationException>(() => core.SaveChangesAsync(Cancellation));
        });
        Assert.Equal(0, await CountAsync(area));
    }

    [Fact]
    public async Task BulkStatement_AnywhereInTheProduct_Throws()
    {
        var area = await host.NewAreaAsync();
        await area.InScopeAsync(services => Assert.ThrowsAsync<InvalidOperationException>(() =>
            services.GetRequiredService<CoreDbContext>().Set<Area>().ExecuteDeleteAsync(Cancellation)));
    }

    [Fact]
    public async Task Write_Undeclared_IsNotDone()
    {
        var area = await host.NewAreaAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(
            area, new Deed(new DeedType("made.up", DeedKind.Alteration, "made it up")), core => core.Add(NewArea("A"))));
        Assert.Equal(0, await CountAsync(area));
    }

    [Fact]
    public async Task Write_Done_LeavesOneEventWithWhatChanged()
    {
        var area = await host.NewAreaAsync();
        await WriteAsync(area, SomeDeed, core => core.Add(NewArea("North")));
        var done = Assert.Single(await area.EventsAsync(CoreDeeds.SyOpsPublished.Key));
        Assert.Equal(AuditOutcome.Done, done.Outcome);
        var detail = await area.ReadAsync(core => core.Set<AuditDetail>().SingleAsync(d => d.EventId == done.Id, Cancellation));
        Assert.StartsWith("core.Area ", detail.Name, StringComparison.Ordinal);
        Assert.Contains("North", detail.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, AuditOutcome.Refused)]
    [InlineData(false, AuditOutcome.Failed)]
    public async Task Write_Fails_LeavesNothingButTheFailure(bool refused, object outcome)
    {
        var area = await host.NewAreaAsync();
        var failure = refused ? (Exception)new RefusedException("No.") : new TimeoutException();
        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(area, SomeDeed, core =>
        {
            core.Add(NewArea("North"));
            throw failure;
        }));
        Assert.Equal(0, await CountAsync(area));
        Assert.Equal(outcome, Assert.Single(await area.EventsAsync(CoreDeeds.SyOpsPublished.Key)).Outcome);
    }

    [Fact]
    public async Task Write_BreaksARule_LeavesNothingAtAll()
    {
        var area = await host.NewAreaAsync();
        await Assert.ThrowsAsync<RuleException>(() => WriteAsync(area, SomeDeed, core =>
        {
            core.Add(NewArea("North"));
            throw new RuleException("Name", "Enter a name");
        }));
        Assert.Equal(0, await CountAsync(area));
        Assert.Empty(await area.EventsAsync(CoreDeeds.SyOpsPublished.Key));
    }

    [Fact]
    public async Task Write_ManyAtOnce_AllSucceed()
    {
        var area = await host.NewAreaAsync();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            WriteAsync(area, SomeDeed, core => core.Add(NewArea($"District {i}")))));
        Assert.Equal(50, await CountAsync(area));
        await area.SealAsync();
        var sequences = await area.ReadAsync(core =>
            core.Set<AuditLeaf>().OrderBy(l => l.Sequence).Select(l => l.Sequence).ToListAsync(Cancellation));
        Assert.Equal(Enumerable.Range(0, sequences.Count).Select(i => (long)i), sequences);
    }

    [Fact]
    public async Task Write_BasedOnAnOlderVersion_IsNotDone()
    {
        var area = await host.NewAreaAsync();
        var district = await area.DistrictAsync("North");
        Task RenameAsync(string name) => area.WriteAsync(async core =>
        {
            var loaded = await core.Set<Area>().SingleAsync(a => a.Id == district.Id, Cancellation);
            core.Entry(loaded).ExpectVersion(1);
            loaded.Name = name;
        });
        await RenameAsync("Northern");
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => RenameAsync("Norther"));
    }

    [Fact]
    public async Task Read_WhileAnotherProcessWrites_DoesNotWait()
    {
        var area = await host.NewAreaAsync();
        await using var other = host.Services.GetRequiredService<Databases>().NewConnection(area.Key);
        Assert.SkipUnless(other is SqliteConnection, "SQLite has one writer.");
        await other.OpenAsync(Cancellation);
        await using var writing = ((SqliteConnection)other).BeginTransaction(deferred: false);
        using var visitor = area.Visitor();
        var started = DateTime.UtcNow;
        await visitor.GetAsync("/join/" + area.JoinSecret);
        Assert.Equal("Choose a password", visitor.Page.Heading);
        Assert.True(DateTime.UtcNow - started < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Time_NotInUtc_IsNotStored()
    {
        var area = await host.NewAreaAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => area.AddAsync(new ECins.Host.SyOps.SyOpsVersion
        {
            Number = 9,
            Text = "Text",
            PublishedAt = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local),
        }));
    }

    private static Area NewArea(string name) => new() { Id = Guid.CreateVersion7(), Name = name };

    private static Task<int> CountAsync(TestArea area) => area.ReadAsync(core => core.Set<Area>().CountAsync(Cancellation));

    private static Task WriteAsync(TestArea area, Deed deed, Action<CoreDbContext> write) => area.InScopeAsync(services =>
        services.GetRequiredService<IUnitOfWork>().WriteAsync(
            deed,
            _ =>
            {
                write(services.GetRequiredService<CoreDbContext>());
                return Task.CompletedTask;
            },
            Cancellation));
}
