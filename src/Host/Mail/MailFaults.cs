using System.Globalization;
using System.Text.RegularExpressions;
using MailKit.Net.Smtp;

namespace ECins.Host.Mail;

/// <summary>Reads what a mail server answered.</summary>
internal static partial class MailFaults
{
    private const int FirstPermanent = 500;

    /// <summary>Whether the answer is about this mail, and not about whoever sends it or the server as a whole.</summary>
    public static bool IsAboutTheMail(SmtpCommandException answer) =>
        (answer.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted
            && answer.StatusCode != SmtpStatusCode.ServiceNotAvailable)
        || IsTooLarge(answer);

    public static bool IsForGood(SmtpCommandException answer) => (int)answer.StatusCode >= FirstPermanent;

    /// <summary>The codes alone: <c>550 5.1.1</c>. The words after them could name somebody.</summary>
    public static string CodeOf(SmtpCommandException answer)
    {
        var status = ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
        return EnhancedCode().Match(answer.Message) is { Success: true } found ? $"{status} {found.Value}" : status;
    }

    public static MailFault FaultOf(SmtpCommandException answer) =>
        FaultOf(EnhancedCode().Match(answer.Message).Value) ?? (IsTooLarge(answer) ? MailFault.Refused : FaultOf(answer.StatusCode));

    /// <summary>What an enhanced status code says (RFC 3463, RFC 8689); <c>null</c> when it is none.</summary>
    public static MailFault? FaultOf(string enhanced) => enhanced switch
    {
        ['4' or '5', '.', '1', '.', ..] => MailFault.AddressUnknown,
        ['4' or '5', '.', '2', '.', '2'] => MailFault.MailboxFull,
        "5.7.10" or "5.7.30" => MailFault.NoTls,
        ['5', '.', ..] => MailFault.Refused,
        ['4', '.', ..] => MailFault.PutOff,
        _ => null,
    };

    /// <summary>The enhanced status code in a text; empty when there is none.</summary>
    public static string EnhancedCodeIn(string text) => EnhancedCode().Match(text).Value;

    // RFC 1870: the mail's size is said before its recipient is, and refused there.
    private static bool IsTooLarge(SmtpCommandException answer) =>
        answer is { ErrorCode: SmtpErrorCode.SenderNotAccepted, StatusCode: SmtpStatusCode.ExceededStorageAllocation };

    // RFC 5321, 4.2.3; 450 and 550 are also said for policy, so only what is said of a recipient is taken for an address.
    private static MailFault FaultOf(SmtpStatusCode status) => status switch
    {
        SmtpStatusCode.InsufficientStorage or SmtpStatusCode.ExceededStorageAllocation => MailFault.MailboxFull,
        SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.UserNotLocalTryAlternatePath or SmtpStatusCode.MailboxNameNotAllowed => MailFault.AddressUnknown,
        _ when (int)status >= FirstPermanent => MailFault.Refused,
        _ => MailFault.PutOff,
    };

    [GeneratedRegex(@"(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])")]
    private static partial Regex EnhancedCode();
}
