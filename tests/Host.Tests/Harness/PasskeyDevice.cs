using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ECins.Host.Tests.Harness;

/// <summary>A device that holds one passkey (WebAuthn: ES256, no attestation) and a browser that hands its answers on.</summary>
internal sealed class PasskeyDevice : IDisposable
{
    private const byte UserPresentAndVerified = 0x05;
    private const byte HoldsCredential = 0x40;
    private static readonly string[] Transports = ["internal"];
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private uint _count;

    /// <summary>What it tells the site it was shown at; the site's own unless a test sets another.</summary>
    public string? Origin { get; set; }

    /// <summary>The site it signs for.</summary>
    public string? Site { get; set; }

    public void Dispose() => _key.Dispose();

    /// <summary>Answers what a page asks when a passkey is to be made.</summary>
    public string Create(string asked, string origin)
    {
        using var options = JsonDocument.Parse(asked);
        var site = Site ?? options.RootElement.GetProperty("rp").GetProperty("id").GetString()!;
        byte[] credential = [.. new byte[16], 0, (byte)_id.Length, .. _id, .. PublicKey()];
        var attestation = Attestation([.. Data(site, UserPresentAndVerified | HoldsCredential), .. credential]);
        var client = Client("webauthn.create", options, origin);
        return Json(new { clientDataJSON = Base64Url.EncodeToString(client), attestationObject = Base64Url.EncodeToString(attestation), transports = Transports });
    }

    /// <summary>Answers what a page asks when somebody signs in.</summary>
    public string Get(string asked, string origin, string? user = null)
    {
        using var options = JsonDocument.Parse(asked);
        var site = Site ?? options.RootElement.GetProperty("rpId").GetString()!;
        var data = Data(site, UserPresentAndVerified);
        var client = Client("webauthn.get", options, origin);
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Json(new
        {
            clientDataJSON = Base64Url.EncodeToString(client),
            authenticatorData = Base64Url.EncodeToString(data),
            signature = Base64Url.EncodeToString(signature),
            userHandle = user is null ? null : Base64Url.EncodeToString(Encoding.UTF8.GetBytes(user)),
        });
    }

    private string Json(object response) => JsonSerializer.Serialize(new
    {
        id = Base64Url.EncodeToString(_id),
        rawId = Base64Url.EncodeToString(_id),
        type = "public-key",
        response,
        clientExtensionResults = new { },
    });

    private byte[] Client(string type, JsonDocument options, string origin) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        type,
        challenge = options.RootElement.GetProperty("challenge").GetString(),
        origin = Origin ?? origin,
        crossOrigin = false,
    });

    private byte[] Data(string site, byte flags)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, ++_count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), flags, .. count];
    }

    // CBOR by hand: a COSE key of five entries, and the attestation of three.
    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }

    private static byte[] Attestation(byte[] data) =>
    [
        0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), 0x58, (byte)data.Length, .. data,
    ];

    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];
}
