using QRCoder;

namespace ECins.Host.Identity.Account;

/// <summary>An authenticator's key as it is given to the app: to scan, or to type.</summary>
/// <param name="Typed">In groups of four.</param>
/// <param name="Picture">The QR code, as the source of an image.</param>
internal sealed record AuthenticatorKey(string Typed, string Picture)
{
    public static AuthenticatorKey Of(string key, string address)
    {
        var link = $"otpauth://totp/ECins:{Uri.EscapeDataString(address)}?secret={key}&issuer=ECins&digits=6";
        using var code = QRCodeGenerator.GenerateQrCode(link, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return new AuthenticatorKey(
            string.Join(' ', key.Chunk(4).Select(c => new string(c))),
            "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(6)));
    }
}
