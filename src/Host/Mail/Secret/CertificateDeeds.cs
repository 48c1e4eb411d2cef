using ECins.SharedKernel.Audit;

namespace ECins.Host.Mail.Secret;

/// <summary>What is done about the certificates that mail is encrypted with, as it goes on record.</summary>
internal static class CertificateDeeds
{
    public const string Listed = "receiver-certificate.listed";

    public static readonly DeedType Added = new("receiver-certificate.added", DeedKind.Administration, "added a certificate that mail to an address is encrypted with");
    public static readonly DeedType Replaced = new("receiver-certificate.replaced", DeedKind.Administration, "replaced a certificate that mail to an address is encrypted with");
    public static readonly DeedType Removed = new("receiver-certificate.removed", DeedKind.Administration, "took away a certificate that mail to an address was encrypted with");

    public static IReadOnlyList<DeedType> All { get; } =
        [Added, Replaced, Removed, new(Listed, DeedKind.Consultation, "looked at the certificates that mail is encrypted with")];
}
