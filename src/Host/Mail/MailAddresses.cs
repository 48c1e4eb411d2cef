using MimeKit;

namespace ECins.Host.Mail;

internal static class MailAddresses
{
    /// <summary>What is said beside the field of one that is none.</summary>
    public const string WhenWrong = "Enter an e-mail address in the correct format, like name@example.org.uk";

    /// <summary>Whether the text is one address at a domain, and nothing else.</summary>
    public static bool IsAddress(string text) =>
        MailboxAddress.TryParse(text, out var mailbox) && mailbox.Address == text
        && mailbox.Domain.Contains('.', StringComparison.Ordinal);
}
