using System.Text;

namespace ECins.Host.Files.Formats;

/// <summary>Plain text, in which nothing is markup or a program.</summary>
internal static class TextShape
{
    private static readonly string[] OfPages = ["<html", "<!doctype", "<script", "<svg", "<body", "<iframe"];

    private static readonly string[] OfMarkup = [.. OfPages, "<?xml", "<?php", "{\\rtf"];

    public static bool MayBe(ReadOnlySpan<byte> head) =>
        head.Length > 0 && !head.StartsWith("#!"u8) && !head.StartsWith("MZ"u8) && (IsWide(head) || !HasControls(head));

    /// <summary>Whether a browser might take it for a page or a drawing.</summary>
    public static bool HasPage(ReadOnlySpan<byte> head) => Holds(head, OfPages);

    public static Recognition Read(Stream content)
    {
        var buffer = new byte[64 << 10];
        content.Position = 0;
        var isFirst = true;
        for (int read; (read = content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0; isFirst = false)
        {
            var part = buffer.AsSpan(0, read);
            if (isFirst && Holds(part, OfMarkup))
                return Recognition.Not("Web pages, drawings (SVG) and rich text are not taken in. Send it as PDF");
            if (isFirst && IsWide(part))
                return Recognition.Of(FileFormat.Text);
            if (HasControls(part))
                return Recognition.Not("This is no plain text, and no other kind of file that is taken in");
        }

        return Recognition.Of(FileFormat.Text);
    }

    private static bool Holds(ReadOnlySpan<byte> head, string[] words)
    {
        var text = Encoding.Latin1.GetString(head[..Math.Min(FormatRules.Head, head.Length)]).Replace("\0", "", StringComparison.Ordinal);
        return words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsWide(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    private static bool HasControls(ReadOnlySpan<byte> text)
    {
        foreach (var c in text)
        {
            if (c is (< 0x20 and not (9 or 10 or 12 or 13)) or 0x7F)
                return true;
        }

        return false;
    }
}
