using ECins.Host.Cases.Oversight;
using ECins.Host.Mail;
using ECins.Host.Notices;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Outside.Languages;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks;

/// <summary>The mails about tasks, put into the unit of work under way. They hold no name, no address and nothing of the case.</summary>
internal sealed class TaskMails(
    Mailbox mailbox, OutsideAddresses addresses, CodeTexts texts, OutsideLanguages languages, SiteAddress site, NoticeBoard notices, WhoToTell whom)
    : IScopedService
{
    /// <summary>
    /// Mails a link, and has its code sent where that goes by text message; what went before them and is not out yet is called back.
    /// </summary>
    /// <exception cref="SharedKernel.Data.RuleException">Nobody may be asked at the address.</exception>
    public async Task AddLinkAsync(ExternalTask task, Holding holding, string organisation, string secret, CancellationToken cancellation)
    {
        await addresses.DemandAsync(task.Address, cancellation);
        await mailbox.WithdrawAsync(task.MailId, cancellation);
        var words = await languages.WordsAsync(task.Language, cancellation);
        var text = words.MailText(organisation, task.DueOn, task.Route, site.Of(words.Address("/task/" + secret)));
        task.MailId = mailbox.Add(new NewMail(task.Address, words[OutsidePhrase.MailSubject], text, SubjectOf(task))
        {
            Workstream = holding.Workstream,
            WhenFailed = UndeliveredTasks.MessageKind,
        });
        await texts.AddAsync(task, holding, cancellation);
    }

    /// <summary>Calls back the mail with its link and the message with its code, if they have not gone out.</summary>
    public async Task WithdrawLinkAsync(ExternalTask task, CancellationToken cancellation)
    {
        await mailbox.WithdrawAsync(task.MailId, cancellation);
        await texts.WithdrawAsync(task, cancellation);
    }

    public Task AddUndeliveredAsync(ExternalTask task, Holding holding, CancellationToken cancellation) =>
        AddNewsAsync(task, holding, "A mail was not delivered", cancellation);

    public Task AddCodeUndeliveredAsync(ExternalTask task, Holding holding, CancellationToken cancellation) =>
        AddNewsAsync(task, holding, "A text message with a code was not delivered", cancellation);

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
