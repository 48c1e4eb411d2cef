using MimeKit;

namespace ECins.Host.Mail.Returns;

/// <summary>A mail that came back: which one, and with what status.</summary>
/// <param name="Id">The mail.</param>
/// <param name="Host">The host name of the force area it was sent from.</param>
/// <param name="Code">The status code it came back with.</param>
internal sealed record ReturnedMail(Guid Id, string Host, string Code)
{
    /// <summary>Reads a delivery status notification (RFC 3464).</summary>
    /// <returns><c>null</c> when it is none, tells of a mere delay, or is about no mail of ECins.</returns>
    public static ReturnedMail? Read(MimeMessage message)
    {
        if (message.Body is not MultipartReport { ReportType: { } type } report || !type.Equals("delivery-status", StringComparison.OrdinalIgnoreCase))
            return null;

        var failed = report.OfType<MessageDeliveryStatus>().SelectMany(s => s.StatusGroups)
            .FirstOrDefault(g => "failed".Equals(g["Action"]?.Trim(), StringComparison.OrdinalIgnoreCase));
        return failed is not null && OriginalId(report)?.Split('@') is [var id, var host] && Guid.TryParseExact(id, "N", out var mail)
            ? new ReturnedMail(mail, host, MailFaults.EnhancedCodeIn(failed["Status"] ?? ""))
            : null;
    }

    private static string? OriginalId(MultipartReport report) =>
        report.OfType<MessagePart>().FirstOrDefault()?.Message?.MessageId;
}
