using System.Text;
using System.Text.Encodings.Web;

namespace ECins.Host.Mail;

/// <summary>A mail's plain text as HTML, for programs that show nothing else well: paragraphs, lists, and links that say where they lead.</summary>
internal static class MailHtml
{
    public static string Of(string text)
    {
        var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body style=\"font-family: Arial, sans-serif; font-size: 16px; line-height: 1.4\">");
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            html.Append("<p dir=\"auto\">").AppendJoin("<br>", paragraph.Split('\n').Select(Line)).Append("</p>");
        return html.Append("</body></html>").ToString();
    }

    // Addresses of ours stand on lines of their own.
    private static string Line(string line)
    {
        var shown = HtmlEncoder.Default.Encode(line);
        return Uri.TryCreate(line, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? $"<a href=\"{shown}\">{shown}</a>"
            : shown;
    }
}
