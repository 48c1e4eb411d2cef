using ECins.Host.Mail;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Notices;

/// <summary>Mails that tell users what concerns them, put into the unit of work under way. They name nobody, and nothing of the case.</summary>
internal sealed class NoticeMails(Mailbox mailbox, SiteAddress site) : IScopedService
{
    public const string SettingsPath = "/account/notices";

    /// <summary>One, at once.</summary>
    public void Add(string to, string text, string path, Holding holding) => mailbox.Add(new NewMail(
        to,
        text,
        $"""
        {text}. Sign in to see what it is:

        {site.Of(path)}
        """,
        new Subject(holding.Kind, holding.Id.ToString()))
    {
        Workstream = holding.Workstream,
    });

    /// <summary>Several together.</summary>
    /// <param name="to">The address.</param>
    /// <param name="user">Whose.</param>
    /// <param name="texts">What each says.</param>
    public void AddDigest(string to, Guid user, IReadOnlyList<string> texts) => mailbox.Add(new NewMail(
        to,
        texts.Count == 1 ? "1 notice in ECins" : $"{texts.Count} notices in ECins",
        $"""
        Since the last mail:

        {string.Join('\n', texts.GroupBy(t => t).OrderByDescending(g => g.Count()).Select(g => g.Count() == 1 ? $"- {g.Key}" : $"- {g.Key} ({g.Count()} times)"))}

        Sign in to see what they are:

        {site.Of("/notices")}

        How often you get this mail, and when not:

        {site.Of(SettingsPath)}
        """,
        new Subject("user", user.ToString()))
    {
        IsDigest = true,
    });
}
