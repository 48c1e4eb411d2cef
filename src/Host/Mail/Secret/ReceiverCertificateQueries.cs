using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Mail.Secret;

/// <summary>Which certificates are known, how they stand, and which one a mail is encrypted with.</summary>
internal sealed class ReceiverCertificateQueries(CoreDbContext core, MailSignature signature, IReadLog read, TimeProvider time) : IScopedService
{
    public const int PageSize = 50;

    // Time enough to ask for a new one.
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>A page of them, those that expire first at its head; one more than a page when others follow.</summary>
    /// <param name="after">The last of the page before.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<ShownCertificate>> PageAsync(Guid? after, CancellationToken cancellation)
    {
        var known = core.Set<ReceiverCertificate>().AsNoTracking();
        if (after is not null && await known.Where(c => c.Id == after).Select(c => new { c.Id, c.Until }).SingleOrDefaultAsync(cancellation) is { } last)
            known = known.Where(c => c.Until > last.Until || (c.Until == last.Until && c.Id > last.Id));
        var page = await known.Include(c => c.AddedBy).OrderBy(c => c.Until).ThenBy(c => c.Id).Take(PageSize + 1).ToListAsync(cancellation);
        return page.ConvertAll(Shown);
    }

    public async Task<ShownCertificate?> FindAsync(Guid id, CancellationToken cancellation) =>
        await core.Set<ReceiverCertificate>().AsNoTracking().Include(c => c.AddedBy).SingleOrDefaultAsync(c => c.Id == id, cancellation) is { } known
            ? Shown(known)
            : null;

    public async Task<CertificateStanding> StandingAsync(CancellationToken cancellation)
    {
        var (known, now, soon) = (core.Set<ReceiverCertificate>(), Now, Now + Soon);
        return new CertificateStanding(
            await known.CountAsync(c => c.Until > now, cancellation), await known.CountAsync(c => c.Until <= now, cancellation),
            await known.CountAsync(c => c.Until > now && c.Until <= soon, cancellation), signature.Until, signature.IsInForce);
    }

    /// <summary>The certificate (DER) that a mail to the address is encrypted with; <c>null</c> when none is known, or it has expired.</summary>
    public Task<byte[]?> InForceAsync(string address, CancellationToken cancellation)
    {
        var (to, now) = (address.ToLowerInvariant(), Now);
        return core.Set<ReceiverCertificate>().Where(c => c.Address == to && c.Until > now).Select(c => c.Content).SingleOrDefaultAsync(cancellation);
    }

    private ShownCertificate Shown(ReceiverCertificate known)
    {
        read.Showed(ReceiverCertificate.SubjectOf(known.Id));
        var state = known.Until <= Now ? CertificateState.Expired : known.Until <= Now + Soon ? CertificateState.ExpiresSoon : CertificateState.InForce;
        return new ShownCertificate(
            known.Id, known.Address, known.Subject, known.Issuer, known.Fingerprint, known.Until, state, known.AddedBy.Name, known.AddedAt, known.Version);
    }
}

/// <param name="Id">The certificate.</param>
/// <param name="Address">Whose mail is encrypted with it.</param>
/// <param name="Subject">Whom it says it is for.</param>
/// <param name="Issuer">Who it says issued it.</param>
/// <param name="Fingerprint">SHA-256 of it, in hexadecimal digits.</param>
/// <param name="Until">When it expires (UTC).</param>
/// <param name="State">Whether it has.</param>
/// <param name="AddedBy">Who added it.</param>
/// <param name="AddedAt">When (UTC).</param>
/// <param name="Version">How often it was saved.</param>
internal sealed record ShownCertificate(
    Guid Id, string Address, string Subject, string Issuer, string Fingerprint, DateTime Until, CertificateState State, string AddedBy, DateTime AddedAt,
    int Version);

/// <summary>How secret and how certain mail is.</summary>
/// <param name="InForce">To how many addresses mail is encrypted.</param>
/// <param name="Expired">To how many it is not any more, because their certificates have expired.</param>
/// <param name="ExpireSoon">Of how many that are in force the end is near.</param>
/// <param name="SignedUntil">When the certificate expires that mail is signed with (UTC); <c>null</c> when none is set.</param>
/// <param name="IsSigned">Whether mail is signed.</param>
internal sealed record CertificateStanding(int InForce, int Expired, int ExpireSoon, DateTime? SignedUntil, bool IsSigned);

/// <summary>How long a certificate still lasts.</summary>
internal enum CertificateState
{
    InForce,

    /// <summary>It is time to ask for a new one.</summary>
    ExpiresSoon,

    /// <summary>Mail to its address goes out unencrypted.</summary>
    Expired,
}
