using ECins.SharedKernel;
using ECins.SharedKernel.Data;

namespace ECins.Host.Mail.Secret;

/// <summary>
/// The file of a receiver's certificate, as it was sent in. Only the certificate read from it is ever kept, so it need not be scanned;
/// what it is called, or said to be, does not count.
/// </summary>
/// <param name="file">Empty or <c>null</c> when there is none; one byte more than the most is enough of one that is too large.</param>
internal sealed class CertificateForm(byte[]? file)
{
    public const string Field = "Certificate";
    public const int MostKilobytes = 64;
    public const int MostBytes = MostKilobytes << 10;
    private const int ShortestKey = 2048;

    /// <summary>What was read; <c>null</c> when it is no certificate.</summary>
    public CertificateFacts? Facts { get; } = file is { Length: > 0 and <= MostBytes } ? CertificateFacts.Read(file) : null;

    /// <summary>Adds to the rules what keeps mail to the address from being encrypted with it now (UTC).</summary>
    public Rules Check(Rules rules, string address, DateTime now)
    {
        rules
            .Expect(file is not null, Field, "Choose the file of the certificate")
            .Expect(file is null or { Length: > 0 }, Field, "The file is empty")
            .Expect(file is null or { Length: <= MostBytes }, Field, $"This is no certificate: it is larger than {MostKilobytes} kB")
            .Expect(!HoldsKey(), Field, "This file holds a private key, which its owner must show to nobody. Ask them for the certificate alone")
            .Expect(Facts is not null, Field, "This is no certificate. Send a file whose name ends in .cer, .crt or .pem");
        return Facts is { } facts ? Check(rules, facts, address, now) : rules;
    }

    private static Rules Check(Rules rules, CertificateFacts facts, string address, DateTime now) => rules
        .Expect(now < facts.Until, Field, $"This certificate expired on {UkTime.DayOf(facts.Until).Show()}. Ask for a newer one")
        .Expect(now >= facts.From, Field, $"This certificate is not valid before {UkTime.DayOf(facts.From).Show()}. Add it then")
        .Expect(!MailAddresses.IsAddress(address) || facts.IsFor(address), Field, WhenOfAnother(facts))
        .Expect(facts.RsaBits is not null, Field, "The key of this certificate is of a kind that mail cannot be encrypted with here. Ask for one with an RSA key")
        .Expect(facts.RsaBits >= ShortestKey, Field, $"The key of this certificate is too short: it has {facts.RsaBits:N0} bits, and must have {ShortestKey:N0} or more. Ask for a newer one")
        .Expect(facts.MayEncrypt, Field, "This certificate is not for encrypting mail, only for other uses such as signing. Ask for the one for encrypting")
        .Expect(!rules.AreKept || Encryption.IsPossibleWith(facts.Content), Field, "Mail cannot be encrypted with this certificate. Ask for another");

    private bool HoldsKey() =>
        file is { Length: <= MostBytes } && file.AsSpan().IndexOf("PRIVATE KEY-----"u8) >= 0;

    private static string WhenOfAnother(CertificateFacts facts) => facts.Addresses.Count == 0
        ? "This certificate is for no e-mail address, so mail cannot be encrypted with it"
        : $"This certificate is not for that address, but for {string.Join(", ", facts.Addresses.Take(3))}";
}
