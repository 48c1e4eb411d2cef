using ECins.Host.Cases.Oversight;
using ECins.Host.Mail;
using ECins.Host.Notices;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks;

/// <summary>The mails about tasks, put into the unit of work under way. They hold no name, no address and nothing of the case.</summary>
internal sealed class TaskMails(Mailbox mailbox, SiteAddress site, NoticeBoard notices, WhoToTell whom) : IScopedService
{
    public const string Subject = "Something you are asked to do";

    public static string Text(string organisation, DateOnly dueOn, string link) => $"""
        {organisation} asks you to do something by {dueOn.Show()}. What it is stands behind this link:

        {link}

        You need a code to open it. It is not in this mail: whoever asked you gives it to you another way.

        The link is for you alone, and opens in one browser only. It works until {dueOn.Show()}, or until you have answered. If it has stopped working, ask for a new one.
        """;

    /// <summary>Mails a link; the mail with the link before, if it has not gone out, is called back.</summary>
    public async Task AddLinkAsync(ExternalTask task, Holding holding, string organisation, string secret, CancellationToken cancellation)
    {
        await mailbox.WithdrawAsync(task.MailId, cancellation);
        task.MailId = mailbox.Add(new NewMail(task.Address, Subject, Text(organisation, task.DueOn, site.Of("/task/" + secret)), SubjectOf(task))
        {
            Workstream = holding.Workstream,
            WhenFailed = UndeliveredTasks.MessageKind,
        });
    }

    /// <summary>Calls back the mail with its link, if it has not gone out.</summary>
    public Task WithdrawLinkAsync(ExternalTask task, CancellationToken cancellation) => mailbox.WithdrawAsync(task.MailId, cancellation);

    public Task AddUndeliveredAsync(ExternalTask task, Holding holding, CancellationToken cancellation) =>
        AddNewsAsync(task, holding, "A mail was not delivered", cancellation);

    public Task AddAnsweredAsync(ExternalTask task, Holding holding, CancellationToken cancellation) =>
        AddNewsAsync(task, holding, "An answer to what you asked", cancellation);

    public Task AddNewLinkAskedAsync(ExternalTask task, Holding holding, CancellationToken cancellation) =>
        AddNewsAsync(task, holding, "Somebody asks for a new link", cancellation);

    public Task AddLinkStoppedAsync(ExternalTask task, Holding holding, CancellationToken cancellation) =>
        AddNewsAsync(task, holding, "A link that you sent has stopped, and a new one may be needed", cancellation);

    private async Task AddNewsAsync(ExternalTask task, Holding holding, string text, CancellationToken cancellation) => await notices.TellAsync(
        await whom.UserOrDecidersAsync(task.AskerId, holding, cancellation), text, $"/cases/{task.HoldingId}/tasks/{task.Id}", holding, cancellation);

    public static Subject SubjectOf(ExternalTask task) => new("task", task.Id.ToString());
}
