using ECins.Host.Mail;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Oversight;

/// <summary>Mails about who is let into cases, put into the unit of work under way. They name nobody, and nothing of the case.</summary>
internal sealed class SharingMails(Mailbox mailbox, SiteAddress site) : IScopedService
{
    /// <param name="to">The addresses; nothing is sent when there are none.</param>
    /// <param name="subject">One line.</param>
    /// <param name="path">Where it is decided or read.</param>
    /// <param name="holding">The case, for the record.</param>
    public void Add(IEnumerable<string> to, string subject, string path, Holding holding)
    {
        foreach (var address in to)
        {
            mailbox.Add(new NewMail(
                address,
                subject,
                $"""
                {subject}. Sign in to see what it is:

                {site.Of(path)}
                """,
                new Subject(holding.Kind, holding.Id.ToString()))
            {
                Workstream = holding.Workstream,
            });
        }
    }
}
