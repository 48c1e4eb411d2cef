using ECins.SharedKernel;

namespace ECins.Host.Mail.Secret;

/// <summary>How certificates are shown.</summary>
internal static class CertificateWords
{
    public static string Show(this CertificateState state) => state switch
    {
        CertificateState.InForce => "In force",
        CertificateState.ExpiresSoon => "Expires soon",
        CertificateState.Expired => "Expired",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Colour(this CertificateState state) => state switch
    {
        CertificateState.Expired => "red",
        CertificateState.ExpiresSoon => "yellow",
        _ => "green",
    };

    public static string ShowUntil(this ShownCertificate certificate) => certificate.State == CertificateState.Expired
        ? $"Expired on {UkTime.DayOf(certificate.Until).Show()}. Mail to this address goes out unencrypted until the certificate is replaced."
        : $"Mail to this address is encrypted. The certificate expires on {UkTime.DayOf(certificate.Until).Show()}.";

    /// <summary>In groups, to be read out.</summary>
    public static string ShowFingerprint(this ShownCertificate certificate) => string.Join(' ', certificate.Fingerprint.Chunk(4).Select(four => new string(four)));

    public static string ShowEncrypted(this CertificateStanding standing) => standing.InForce switch
    {
        0 => "Mail to no address is encrypted.",
        1 => "Mail to 1 address is encrypted.",
        var many => $"Mail to {many:N0} addresses is encrypted.",
    };

    public static string ShowExpired(this CertificateStanding standing) => standing.Expired == 1
        ? "The certificate of 1 address has expired. Mail to it goes out unencrypted until the certificate is replaced."
        : $"The certificates of {standing.Expired:N0} addresses have expired. Mail to them goes out unencrypted until the certificates are replaced.";

    public static string ShowExpireSoon(this CertificateStanding standing) => standing.ExpireSoon == 1
        ? "The certificate of 1 address expires soon."
        : $"The certificates of {standing.ExpireSoon:N0} addresses expire soon.";

    public static string ShowSigned(this CertificateStanding standing) => standing switch
    {
        { SignedUntil: null } => "Mail is not signed: whoever runs this server has set no certificate for that.",
        { SignedUntil: { } until, IsSigned: true } => $"Every mail is signed, with a certificate that expires on {UkTime.DayOf(until).Show()}.",
        { SignedUntil: { } until } => $"Mail is not signed any more: the certificate for that expired on {UkTime.DayOf(until).Show()}. Whoever runs this server sets a new one.",
    };
}
