namespace ECins.Host.Audit;

/// <summary>Base64 with one spelling for each value, so that no signed text can be spelled in two ways.</summary>
internal static class Base64
{
    /// <returns><c>null</c> if the text is not how <see cref="Convert.ToBase64String(byte[])"/> spells any value.</returns>
    public static byte[]? Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            && Convert.ToBase64String(bytes, 0, length) == text
            ? bytes[..length]
            : null;
    }
}
