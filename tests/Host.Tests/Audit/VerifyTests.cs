using ECins.Host.Audit;
using ECins.Host.Data;
using ECins.Host.Tests.Harness;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Audit;

/// <summary>The log of a force area, changed with a database tool, against a checkpoint kept before.</summary>
public sealed class VerifyTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task UntouchedLog_HasNoFindings()
    {
        var (area, kept) = await FilledAsync();
        Assert.Empty(await FindingsAsync(area, kept));
    }

    [Theory]
    [InlineData("UPDATE core_AuditEvent SET Type = 'user.signed-out' WHERE Id = @id", nameof(LogFindingKind.EventAltered))]
    [InlineData("UPDATE core_AuditEvent SET Subjects = 'case:1' WHERE Id = @id", nameof(LogFindingKind.EventAltered))]
    [InlineData("DELETE FROM core_AuditEvent WHERE Id = @id", nameof(LogFindingKind.EventMissing))]
    [InlineData("DELETE FROM core_AuditDetail WHERE EventId = @id", nameof(LogFindingKind.DetailMissing))]
    [InlineData("UPDATE core_AuditDetail SET Value = 'something else' WHERE EventId = @id AND Ordinal = 0", nameof(LogFindingKind.DetailAltered))]
    [InlineData("DELETE FROM core_AuditLeaf WHERE EventId = @id", nameof(LogFindingKind.SequenceGap))]
    [InlineData("DELETE FROM core_AuditLeaf WHERE Sequence >= 4", nameof(LogFindingKind.CutOff))]
    [InlineData("UPDATE core_AuditLeaf SET Hash = (SELECT Hash FROM core_AuditLeaf WHERE Sequence = 0) WHERE Sequence = 1", nameof(LogFindingKind.RootDiffers))]
    [InlineData(
        "UPDATE core_AuditLeaf SET Sequence = -1 WHERE Sequence = 2; UPDATE core_AuditLeaf SET Sequence = 2 WHERE Sequence = 3; "
        + "UPDATE core_AuditLeaf SET Sequence = 3 WHERE Sequence = -1",
        nameof(LogFindingKind.RootDiffers))]
    [InlineData(
        "INSERT INTO core_AuditEvent (Id, Type, Outcome, At, Subjects, Commitments) "
        + "SELECT randomblob(16), Type, Outcome, datetime(At, '-1 hour'), '', x'' FROM core_AuditEvent WHERE Id = @id",
        nameof(LogFindingKind.Unsealed))]
    public async Task ChangedLog_IsFound(string tampering, string expected)
    {
        var (area, kept) = await FilledAsync();
        await TamperAsync(area, tampering);
        Assert.Contains(expected, (await FindingsAsync(area, kept)).Select(f => f.Kind.ToString()));
    }

    [Fact]
    public async Task CheckpointOfAnotherKey_IsNotTrusted()
    {
        var (area, _) = await FilledAsync();
        var (other, foreign) = await FilledAsync();
        Assert.NotEqual(area.Key, other.Key);
        var key = await KeyAsync(area);
        Assert.Throws<CheckpointException>(() => SignedCheckpoint.Open(foreign, "ecins/" + other.Key, [key]));
    }

    private async Task<(TestArea Area, string Checkpoint)> FilledAsync()
    {
        var area = await host.NewAreaAsync();
        for (var i = 0; i < 6; i++)
            await area.DistrictAsync($"District {i}");
        await area.SealAsync();
        var checkpoint = "";
        await area.InScopeAsync(async services =>
            checkpoint = await services.GetRequiredService<Checkpoints>().SignAsync(TestContext.Current.CancellationToken));
        return (area, checkpoint);
    }

    private static async Task<NoteKey> KeyAsync(TestArea area)
    {
        var key = "";
        await area.InScopeAsync(async services =>
            key = await services.GetRequiredService<Checkpoints>().PublicKeyAsync(TestContext.Current.CancellationToken));
        return NoteKey.Parse(key);
    }

    private async Task<List<LogFinding>> FindingsAsync(TestArea area, string checkpoint)
    {
        var opened = SignedCheckpoint.Open(checkpoint, "ecins/" + area.Key, [await KeyAsync(area)]).Checkpoint;
        var findings = new List<LogFinding>();
        await area.InScopeAsync(async services =>
        {
            var reader = services.GetRequiredService<AuditLogReader>();
            await new LogVerifier(new LogVerifierOptions { Now = host.Clock.GetUtcNow().UtcDateTime }).VerifyAsync(
                reader.PlacesAsync(default), [new KeptCheckpoint(opened, null)], reader.UnsealedAsync(), findings.Add, default);
        });
        return findings;
    }

    private async Task TamperAsync(TestArea area, string statements)
    {
        var id = (await area.ReadAsync(core => Task.FromResult(core.Set<AuditLeaf>().Single(l => l.Sequence == 3)))).EventId;
        await using var connection = host.Services.GetRequiredService<Databases>().NewConnection(area.Key);
        Assert.SkipUnless(connection is SqliteConnection, "The statements are SQLite's.");
        await connection.OpenAsync();
        foreach (var statement in statements.Split(';'))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.Parameters.Add(new SqliteParameter("@id", id.ToByteArray(bigEndian: true)));
            await command.ExecuteNonQueryAsync();
        }
    }
}
