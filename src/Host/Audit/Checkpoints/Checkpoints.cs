using System.Security.Cryptography;
using ECins.Host.Data;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Audit;

/// <summary>Signs what the force area's log is now, for others to keep.</summary>
internal sealed class Checkpoints(
    CoreDbContext core, UnitOfWork unitOfWork, ForceAreaScope scope, ForceAreaDataProtection protection) : IScopedService
{
    private const string Purpose = "audit-key";

    /// <summary>Names the log.</summary>
    public string Origin => $"ecins/{scope.Current.Key}";

    /// <summary>A signed checkpoint over all that is sealed, as text.</summary>
    public async Task<string> SignAsync(CancellationToken cancellation)
    {
        var stored = await KeyAsync(cancellation);
        var log = await core.Set<AuditLog>().AsNoTracking().SingleOrDefaultAsync(cancellation) ?? new AuditLog();
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Protector.Unprotect(stored.Private), out _);
        var frontier = MerkleFrontier.Parse(log.Frontier);
        return SignedCheckpoint.Sign(new Checkpoint(Origin, frontier.Size, frontier.Root()), new NoteSigner(Origin, key));
    }

    /// <summary>The key that checks the signatures, in one line.</summary>
    public async Task<string> PublicKeyAsync(CancellationToken cancellation) => (await KeyAsync(cancellation)).Public;

    private IDataProtector Protector => protection.For(scope.Current).CreateProtector(Purpose);

    private async Task<AuditKey> KeyAsync(CancellationToken cancellation) =>
        await core.Set<AuditKey>().AsNoTracking().SingleOrDefaultAsync(cancellation)
        ?? await unitOfWork.KeepBooksAsync(MakeAsync, cancellation);

    private async Task<AuditKey> MakeAsync(CoreDbContext books)
    {
        if (await books.Set<AuditKey>().AsNoTracking().SingleOrDefaultAsync() is { } made)
            return made;

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return books.Add(new AuditKey
        {
            Public = new NoteSigner(Origin, key).PublicKey.ToString(),
            Private = Protector.Protect(key.ExportPkcs8PrivateKey()),
        }).Entity;
    }
}
