using System.Security.Cryptography;
using ECins.Host.Files;
using ECins.Host.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Files;

public sealed class FileStoreTests(TestHost host) : IClassFixture<TestHost>
{
    private const int Chunk = SealedFile.Chunk;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Chunk - 1)]
    [InlineData(Chunk)]
    [InlineData(Chunk + 1)]
    [InlineData((3 * Chunk) + 17)]
    public async Task Kept_IsReadBackWholeAndFromAnywhere(int length)
    {
        await InStoreAsync(async store =>
        {
            var (id, content) = await KeptAsync(store, length);
            Assert.Equal(content, await store.ReadAsync(id, Cancellation));
            await using var file = store.Open(id);
            Assert.Equal(length, file.Length);
            foreach (var at in new[] { length - 1, length / 2, 0, Chunk, Chunk - 1 }.Where(at => at >= 0 && at < length))
            {
                file.Position = at;
                Assert.Equal(content[at], file.ReadByte());
            }
        });
    }

    [Fact]
    public async Task Kept_OnTheDisk_SaysNothing()
    {
        await InStoreAsync(async store =>
        {
            var content = "Doreen Pask, Flat 3"u8.ToArray();
            var id = Guid.NewGuid();
            await store.KeepAsync(id, content, Cancellation);
            Assert.Equal(-1, (await File.ReadAllBytesAsync(PathOf(id), Cancellation)).AsSpan().IndexOf("Doreen"u8));
        });
    }

    [Theory]
    [InlineData("cut at a chunk")]
    [InlineData("cut in a chunk")]
    [InlineData("changed")]
    [InlineData("chunks changed about")]
    [InlineData("lengthened")]
    public async Task Kept_TamperedWith_IsNotRead(string how)
    {
        await InStoreAsync(async store =>
        {
            var (id, _) = await KeptAsync(store, 3 * Chunk);
            var path = PathOf(id);
            var bytes = await File.ReadAllBytesAsync(path, Cancellation);
            var start = bytes.Length - (3 * (Chunk + SealedFile.Tag));
            await File.WriteAllBytesAsync(path, how switch
            {
                "cut at a chunk" => bytes[..^(Chunk + SealedFile.Tag)],
                "cut in a chunk" => bytes[..^5],
                "changed" => [.. bytes[..(start + 9)], (byte)(bytes[start + 9] ^ 1), .. bytes[(start + 10)..]],
                "lengthened" => [.. bytes, .. new byte[40]],
                _ => [.. bytes[..start], .. bytes[(start + Chunk + 16)..(start + (2 * (Chunk + 16)))], .. bytes[start..(start + Chunk + 16)], .. bytes[(start + (2 * (Chunk + 16)))..]],
            }, Cancellation);
            await Assert.ThrowsAnyAsync<Exception>(() => store.ReadAsync(id, Cancellation));
        });
    }

    [Fact]
    public async Task Kept_PutInAnothersPlaceOrForceArea_IsNotRead()
    {
        var (one, other) = (Guid.NewGuid(), Guid.NewGuid());
        await InStoreAsync(async store =>
        {
            await store.KeepAsync(one, "one"u8.ToArray(), Cancellation);
            await store.KeepAsync(other, "other"u8.ToArray(), Cancellation);
            File.Copy(PathOf(one), PathOf(other), overwrite: true);
            await Assert.ThrowsAnyAsync<CryptographicException>(() => store.ReadAsync(other, Cancellation));
        });
        var from = PathOf(one);
        await InStoreAsync(async store =>
        {
            await store.KeepAsync(one, "mine"u8.ToArray(), Cancellation);
            foreach (var path in AllOf(one))
                if (path != from)
                    File.Copy(from, path, overwrite: true);
            await Assert.ThrowsAnyAsync<CryptographicException>(() => store.ReadAsync(one, Cancellation));
        });
    }

    [Fact]
    public async Task Writer_GivenUp_LeavesNothing()
    {
        await InStoreAsync(async store =>
        {
            var id = Guid.NewGuid();
            await using (var writer = store.Create(id))
                await writer.WriteAsync(new byte[3 * Chunk], Cancellation);
            Assert.Empty(AllOf(id));
        });
    }

    private static async Task<(Guid, byte[])> KeptAsync(FileStore store, int length)
    {
        var (id, content) = (Guid.NewGuid(), RandomNumberGenerator.GetBytes(length));
        await using var writer = store.Create(id);
        foreach (var piece in content.Chunk(10_007))
            await writer.WriteAsync(piece, Cancellation);
        await writer.FinishAsync(Cancellation);
        return (id, content);
    }

    private string PathOf(Guid id) => AllOf(id).Single();

    private string[] AllOf(Guid id) => Directory.GetFiles(
        host.Services.GetRequiredService<Host.Files.FileOptions>().Folder, id.ToString("N") + "*", SearchOption.AllDirectories);

    private async Task InStoreAsync(Func<FileStore, Task> work)
    {
        var area = await host.NewAreaAsync();
        await area.InScopeAsync(services => work(services.GetRequiredService<FileStore>()));
    }
}
