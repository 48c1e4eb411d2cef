using ECins.SharedKernel;

namespace ECins.Host.Mail;

/// <summary>How what concerns mail is shown.</summary>
internal static class MailWords
{
    public const string ToPersonal = "This went to a personal e-mail address, and nobody is asked at one here any more. Whoever asked can send a new link to another address";

    public static string Show(this MailFault fault) => fault switch
    {
        MailFault.AddressUnknown => "The address is not known there",
        MailFault.MailboxFull => "The mailbox is full",
        MailFault.Refused => "The mail server there does not take it",
        MailFault.PutOff => "The mail server there put it off each time",
        MailFault.NoTls => "Their mail server does not take mail in secret",
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    /// <summary>What whoever asked somebody outside can do about it.</summary>
    public static string ShowRemedy(this MailFault fault) => fault switch
    {
        MailFault.NoTls => "Ask them for an address at another mail service, then send a new link.",
        _ => "Ask them for the right address, then send a new link.",
    };

    /// <summary>What it is about, for those who read nothing else of it.</summary>
    public static string ShowAbout(this FailedMail mail) => mail.AboutKind switch
    {
        "task" => "A task for somebody outside, or news of one",
        "user" => "An account",
        "organisation" => "A partner",
        _ => "News of a case",
    };

    /// <summary>Who can put it right, beside sending it again.</summary>
    public static string ShowWho(this FailedMail mail) => mail.AboutKind switch
    {
        "task" => "Whoever asked has been told, and can put the address right",
        "user" => "Their organisation's SPOC can put the address right, and send it anew",
        "organisation" => "Withdraw the invitation, and invite them at the right address",
        _ => "Their organisation's SPOC can put the address right; they find the news on their home page",
    };

    public static string Show(this AwayServer away) => ShowAway(away.Fault);

    /// <summary>What is the matter with the mail server.</summary>
    /// <param name="fault">The kind of fault, as <see cref="MailServerAwayException"/> has it.</param>
    public static string ShowAway(string fault) => fault switch
    {
        MailServerAwayException.NoRequireTls => "it does not promise to keep mail secret all the way (REQUIRETLS), as the rules for mail demand, and nothing is sent without",
        "SslHandshakeException" => "its certificate is not trusted, or the connection cannot be made secret",
        "NotSupportedException" => "it does not offer to make the connection secret (STARTTLS), and nothing is sent without",
        "AuthenticationException" => "it does not accept the user or the password",
        "SmtpCommandException" => "it does not take mail from this sender",
        _ => "it cannot be reached",
    };

    public static string ShowWaiting(int count) => count switch
    {
        0 => "No message waits.",
        1 => "1 message waits.",
        > MailStanding.Most => $"More than {MailStanding.Most:N0} messages wait.",
        _ => $"{count:N0} messages wait.",
    };

    /// <summary>How far it has come, for whoever had it sent.</summary>
    public static string Show(this MailMessage mail) => mail switch
    {
        { Fault: { } fault, FailedAt: { } at } => $"Not delivered. {fault.Show()} ({mail.FaultCode}, {at.Show()})",
        { SentAt: { } at } => $"Sent {at.Show()}",
        _ => "Waits to go out",
    };
}
