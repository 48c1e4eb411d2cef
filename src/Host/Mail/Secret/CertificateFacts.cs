using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ECins.Host.Mail.Secret;

/// <summary>What a certificate says of itself. Nobody vouches for it here.</summary>
/// <param name="Content">The certificate alone (DER), whatever else came with it.</param>
/// <param name="Subject">Whom it is for, by name.</param>
/// <param name="Issuer">Who issued it, by name.</param>
/// <param name="Fingerprint">SHA-256 of the certificate, in hexadecimal digits.</param>
/// <param name="From">Since when it is valid (UTC).</param>
/// <param name="Until">Until when it is valid (UTC).</param>
/// <param name="RsaBits">The length of its key; <c>null</c> when it is no RSA key.</param>
/// <param name="MayEncrypt">Whether its key may be used to encrypt mail.</param>
/// <param name="Addresses">The e-mail addresses that it is for, as written there.</param>
internal sealed record CertificateFacts(
    byte[] Content, string Subject, string Issuer, string Fingerprint, DateTime From, DateTime Until, int? RsaBits, bool MayEncrypt,
    IReadOnlyList<string> Addresses)
{
    private const string AlternativeNames = "2.5.29.17";
    private const string AddressInSubject = "1.2.840.113549.1.9.1";
    private const string EmailProtection = "1.3.6.1.5.5.7.3.4";
    private const string AnyUse = "2.5.29.37.0";

    private static readonly Asn1Tag AddressInNames = new(TagClass.ContextSpecific, 1);

    /// <param name="file">A certificate, as DER or PEM; of several the first.</param>
    /// <returns><c>null</c> when it is none.</returns>
    public static CertificateFacts? Read(byte[] file)
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadCertificate(file);
            using var key = certificate.GetRSAPublicKey();
            return new CertificateFacts(
                certificate.RawData, Name(certificate, ofIssuer: false), Name(certificate, ofIssuer: true),
                certificate.GetCertHashString(HashAlgorithmName.SHA256), certificate.NotBefore.ToUniversalTime(), certificate.NotAfter.ToUniversalTime(),
                key?.KeySize, IsForEncryption(certificate), [.. AddressesIn(certificate)]);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or AsnContentException)
        {
            return null;
        }
    }

    /// <summary>Whether it is for an e-mail address, in capitals or small letters.</summary>
    public bool IsFor(string address) => Addresses.Contains(address, StringComparer.OrdinalIgnoreCase);

    // Characters that turn the direction of text could make a name lie.
    private static string Name(X509Certificate2 certificate, bool ofIssuer) => new(
    [
        .. certificate.GetNameInfo(X509NameType.SimpleName, ofIssuer)
            .Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format),
    ]);

    // One that says nothing of its use may be used for everything (RFC 8550, 4.4.2 and 4.4.4).
    private static bool IsForEncryption(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509KeyUsageExtension>().All(e => e.KeyUsages.HasFlag(X509KeyUsageFlags.KeyEncipherment))
        && certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>()
            .All(e => e.EnhancedKeyUsages.Cast<Oid>().Any(use => use.Value is EmailProtection or AnyUse));

    private static IEnumerable<string> AddressesIn(X509Certificate2 certificate) =>
        certificate.Extensions.Where(e => e.Oid?.Value == AlternativeNames).SelectMany(e => AddressesIn(e.RawData))
            .Concat(certificate.SubjectName.EnumerateRelativeDistinguishedNames()
                .Where(part => !part.HasMultipleElements && part.GetSingleElementType().Value == AddressInSubject)
                .Select(part => part.GetSingleElementValue()).OfType<string>());

    private static IEnumerable<string> AddressesIn(byte[] alternativeNames)
    {
        var names = new AsnReader(alternativeNames, AsnEncodingRules.DER).ReadSequence();
        while (names.HasData)
        {
            if (names.PeekTag().HasSameClassAndValue(AddressInNames))
                yield return names.ReadCharacterString(UniversalTagNumber.IA5String, AddressInNames);
            else
                names.ReadEncodedValue();
        }
    }
}
