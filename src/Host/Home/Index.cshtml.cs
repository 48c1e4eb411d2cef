using ECins.Host.Cases.Plan;
using ECins.Host.Composition;
using ECins.Host.Mail;
using ECins.Host.Meetings;
using ECins.Host.Supervision;
using ECins.Host.Workstreams;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Home;

/// <summary>Where a user starts: the workstreams they work in, and what they look after.</summary>
[SignedIn]
[Records(CoreDeeds.HomeShown)]
internal sealed class IndexModel(
    Caller caller, ModuleCatalog catalog, HomeQueries home, ReviewQueries reviews, WaitingQueries waiting, PlanDueQueries plans, MeetingQueries meetings, MailQueries mails, WorkstreamsDue workstreams, LateQueries late,
    TimeProvider time) : PageModel
{
    public IReadOnlyList<ReviewDue> Reviews { get; private set; } = [];

    public IReadOnlyList<CaseNews> News { get; private set; } = [];

    /// <summary>What plans ask of the user.</summary>
    public IReadOnlyList<PlanDue> Due { get; private set; } = [];

    /// <summary>What falls due with the user in their workstreams.</summary>
    public IReadOnlyList<WorkstreamDue> Owed { get; private set; } = [];

    /// <summary>What is overdue with those whom the user supervises.</summary>
    public IReadOnlyList<PlanDue> Supervised { get; private set; } = [];

    /// <summary>In how many cases besides, which the user does not read.</summary>
    public int SupervisedUnread { get; private set; }

    public IReadOnlyList<WaitingLine> Waiting { get; private set; } = [];

    public IReadOnlyList<MeetingAhead> Meetings { get; private set; } = [];

    /// <summary>What those who manage mail must see to.</summary>
    public MailStanding? Mail { get; private set; }

    /// <summary>The user supervises somebody.</summary>
    public bool Supervises { get; private set; }

    public DateOnly Today => time.UkToday();

    public Caller Caller => caller;

    public IReadOnlyList<HomeLink> Workstreams { get; } =
    [
        .. catalog.Modules.SelectMany(m => m.Navigation
            .Where(n => caller.Can(n.Permission))
            .Select(n => new HomeLink(n.Text, n.Path, m.Summary, caller.Workstreams.Contains(m.Key) ? $"/measures/{m.Key}" : null))),
    ];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Reviews = await reviews.DueAsync(cancellation);
        Due = await plans.OwnAsync(cancellation);
        Owed = await workstreams.ForCallerAsync(cancellation);
        Supervised = await plans.SupervisedAsync(cancellation);
        SupervisedUnread = await plans.SupervisedUnreadAsync(cancellation);
        Meetings = await meetings.AheadAsync(cancellation);
        News = await home.NewsAsync(cancellation);
        Waiting = await waiting.ForCallerAsync(cancellation);
        Mail = await mails.WarningAsync(cancellation);
        Supervises = await late.SupervisesAsync(cancellation);
    }

    public bool ManagesWorkstreams => caller.Can(CorePermissions.ManageWorkstreams);

    public bool ManagesMail => caller.Can(CorePermissions.ManageMail);

    public bool ManagesTemplates => caller.Can(CorePermissions.ManageTemplates);

    public bool ManagesAccounts => caller.Can(CorePermissions.ManageAccounts);

    public bool PublishesSyOps => caller.Can(CorePermissions.PublishSyOps);

    public bool SeesShares => caller.Can(CorePermissions.SeeShares);

    public bool OverseesSharing => caller.Can(CorePermissions.OverseeSharing);

    public bool ReadsRecord => caller.Can(CorePermissions.ReadRecord);

    public bool SeesPartners => caller.Can(CorePermissions.SeePartners);
}

/// <param name="Text">What the workstream is called.</param>
/// <param name="Href">Its first page.</param>
/// <param name="Summary">What it is for.</param>
/// <param name="Numbers">Where its numbers are; <c>null</c> for who does not work it.</param>
internal sealed record HomeLink(string Text, string Href, string Summary, string? Numbers);
