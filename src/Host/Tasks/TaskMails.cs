using ECins.Host.Mail;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks;

/// <summary>The mails about tasks, put into the unit of work under way. They hold no name, no address and nothing of the case.</summary>
internal sealed class TaskMails(Mailbox mailbox, SiteAddress site) : IScopedService
{
    public const string Subject = "Something you are asked to do";

    public static string Text(string organisation, DateOnly dueOn, string link) => $"""
        {organisation} asks you to do something by {dueOn.Show()}. What it is stands behind this link:

        {link}

        You need a code to open it. It is not in this mail: whoever asked you gives it to you another way.

        The link is for you alone, and opens in one browser only. It works until {dueOn.Show()}, or until you have answered. If it has stopped working, ask for a new one.
        """;

    public void AddLink(ExternalTask task, Holding holding, string organisation, string secret) => mailbox.Add(
        new NewMail(task.Address, Subject, Text(organisation, task.DueOn, site.Of("/task/" + secret)), SubjectOf(task))
        {
            Workstream = holding.Workstream,
        });

    public void AddAnswered(ExternalTask task, Holding holding) => AddNews(
        task, holding, "An answer to what you asked", "Somebody without an account has answered a task of yours. Sign in to read the answer and decide on it:");

    public void AddNewLinkAsked(ExternalTask task, Holding holding) => AddNews(
        task, holding, "Somebody asks for a new link", "Somebody without an account asks for a new link to a task of yours. Make sure that it is them, then send one:");

    private void AddNews(ExternalTask task, Holding holding, string subject, string text) => mailbox.Add(
        new NewMail(
            task.Asker.Email!,
            subject,
            $"""
            {text}

            {site.Of($"/cases/{task.HoldingId}/tasks/{task.Id}")}
            """,
            SubjectOf(task))
        {
            Workstream = holding.Workstream,
        });

    public static Subject SubjectOf(ExternalTask task) => new("task", task.Id.ToString());
}
