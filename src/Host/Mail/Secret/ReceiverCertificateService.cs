using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Mail.Secret;

/// <summary>Keeps the certificates that mail is encrypted with. For those who manage mail: whoever adds one vouches for it.</summary>
internal sealed class ReceiverCertificateService(CoreDbContext core, IUnitOfWork unitOfWork, CurrentCaller caller, TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <param name="address">Whom mail is encrypted for from now on.</param>
    /// <param name="file">The file of their certificate.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="RuleException">It is no address, has a certificate, or the file is none that mail to it can be encrypted with.</exception>
    public Task AddAsync(string? address, byte[]? file, CancellationToken cancellation)
    {
        Demand();
        var (form, to) = (new CertificateForm(file), (address ?? "").Trim().ToLowerInvariant());
        form.Check(RulesOf(to), to, Now).Check();
        var id = Guid.CreateVersion7(time.GetUtcNow());
        return WriteAsync(
            CertificateDeeds.Added, id,
            async () =>
            {
                if (await core.Set<ReceiverCertificate>().AnyAsync(c => c.Address == to, cancellation))
                    throw new RuleException("Address", "There is a certificate for this address. Replace that one");
                Take(core.Add(new ReceiverCertificate { Id = id, Address = to }).Entity, form);
            },
            cancellation);
    }

    /// <summary>Puts another certificate of the same address in its place.</summary>
    /// <exception cref="RuleException">The file is no certificate that mail to the address can be encrypted with.</exception>
    public async Task ReplaceAsync(Guid id, byte[]? file, int version, CancellationToken cancellation)
    {
        Demand();
        var address = await core.Set<ReceiverCertificate>().Where(c => c.Id == id).Select(c => c.Address).SingleOrDefaultAsync(cancellation)
            ?? throw new RefusedException("There is no such certificate.");
        var form = new CertificateForm(file);
        form.Check(new Rules(), address, Now).Check();
        await ChangeAsync(CertificateDeeds.Replaced, id, version, known => Take(known, form), cancellation);
    }

    /// <summary>Takes it away: mail to its address goes out unencrypted from now on.</summary>
    public Task RemoveAsync(Guid id, int version, CancellationToken cancellation)
    {
        Demand();
        return ChangeAsync(CertificateDeeds.Removed, id, version, known => core.Remove(known), cancellation);
    }

    private static Rules RulesOf(string address) => new Rules()
        .ExpectText(address, User.LongestAddress, "Address", "Enter the address that the certificate is for")
        .Expect(MailAddresses.IsAddress(address), "Address", MailAddresses.WhenWrong);

    private Task ChangeAsync(DeedType deed, Guid id, int version, Action<ReceiverCertificate> change, CancellationToken cancellation) => WriteAsync(
        deed, id,
        async () =>
        {
            var known = await core.Set<ReceiverCertificate>().SingleOrDefaultAsync(c => c.Id == id, cancellation)
                ?? throw new RefusedException("There is no such certificate.");
            core.Entry(known).ExpectVersion(version);
            change(known);
        },
        cancellation);

    private Task WriteAsync(DeedType deed, Guid id, Func<Task> work, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(new Deed(deed) { Subjects = [ReceiverCertificate.SubjectOf(id)] }, _ => work(), cancellation);

    private void Take(ReceiverCertificate known, CertificateForm form) => known.Take(form.Facts!, caller.Value.UserId!.Value, Now);

    private void Demand()
    {
        if (!caller.Value.Can(CorePermissions.ManageMail))
            throw new RefusedException("May not manage mail.");
    }
}
