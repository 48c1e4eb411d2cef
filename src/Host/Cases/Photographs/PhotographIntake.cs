using System.Security.Cryptography;
using ECins.Host.Files;
using ECins.SharedKernel;
using ECins.SharedKernel.Data;

namespace ECins.Host.Cases.Photographs;

/// <summary>Takes in photographs as they were sent. What is kept are clean copies: see <see cref="PhotographCleaner"/>.</summary>
internal sealed class PhotographIntake(FileStore files, TimeProvider time) : IScopedService
{
    private const int MostMegabytes = 15;

    /// <summary>The largest photograph that is taken in.</summary>
    public const long MostBytes = MostMegabytes << 20;

    public static string TooLarge { get; } = $"Each photograph must be smaller than {MostMegabytes} MB";

    /// <summary>Cleans and keeps the files, then saves what names them; when that fails the files are forgotten.</summary>
    /// <param name="sent">As they were sent.</param>
    /// <param name="field">The form's field, for what is wrong with them.</param>
    /// <param name="save">The unit of work.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="RuleException">One of them is no photograph, or too large.</exception>
    public async Task TakeInAsync(
        IReadOnlyList<IFormFile> sent, string field, Func<IReadOnlyList<NewPhotograph>, Task> save, CancellationToken cancellation)
    {
        List<(NewPhotograph Photograph, byte[] Content)> clean = [];
        foreach (var file in sent)
            clean.Add(await CleanAsync(file, field, cancellation));
        try
        {
            foreach (var (photograph, content) in clean)
                await files.KeepAsync(photograph.Id, content, cancellation);
            await save([.. clean.Select(c => c.Photograph)]);
        }
        catch
        {
            clean.ForEach(c => files.Drop(c.Photograph.Id));
            throw;
        }
    }

    private async Task<(NewPhotograph, byte[])> CleanAsync(IFormFile file, string field, CancellationToken cancellation)
    {
        if (file.Length > MostBytes)
            throw new RuleException(field, TooLarge);

        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, cancellation);
        var content = PhotographCleaner.Clean(memory.ToArray())
            ?? throw new RuleException(field, "A file is not a photograph that can be read here. Send it as JPEG, PNG or WebP");
        var now = time.GetUtcNow();
        return (new NewPhotograph(Guid.CreateVersion7(now), content.Length, SHA256.HashData(content), now.UtcDateTime), content);
    }
}

/// <summary>A photograph whose file is kept already.</summary>
/// <param name="Id">The file.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Checksum">SHA-256.</param>
/// <param name="TakenInAt">When it was taken in (UTC).</param>
internal sealed record NewPhotograph(Guid Id, int Size, byte[] Checksum, DateTime TakenInAt)
{
    public Photograph Of(Guid holding, Guid? task) => new()
    {
        Id = Id,
        HoldingId = holding,
        TaskId = task,
        Size = Size,
        Checksum = Checksum,
        TakenInAt = TakenInAt,
    };
}
