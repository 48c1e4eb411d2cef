using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Mail;

/// <summary>What the force area decides of its mail.</summary>
[Needs(CorePermissions.ManageMail)]
[Records(MailDeeds.Listed)]
internal sealed class RulesModel(MailRuleQueries queries, MailRuleService service) : ScreenModel
{
    public static IReadOnlyList<Choice> PersonalChoices { get; } =
    [
        new("true", "Yes", "The mail itself says nothing of the case"),
        new("false", "No", "What was asked there before can still be answered, but no new link goes there"),
    ];

    public static IReadOnlyList<Choice> TlsChoices { get; } =
    [
        new("false", "No", "It is secret on its way to our own mail server. How it goes on from there is up to the servers"),
        new("true", "Yes", "Each server on the way hands it on by TLS or sends it back. Many do not take such mail yet: it then counts as not delivered"),
    ];

    [BindProperty]
    public bool? AllowsPersonal { get; set; }

    [BindProperty]
    public bool? NeedsTls { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var rules = await queries.CurrentAsync(cancellation);
        (AllowsPersonal, NeedsTls, Version) = (rules.AllowsPersonal, rules.NeedsTls, rules.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.DecideAsync(new MailRuleForm(AllowsPersonal, NeedsTls), Version, cancellation))
            ? LocalRedirect("/mail")
            : Page();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var rules = await queries.CurrentAsync(HttpContext.RequestAborted);
        Version = BaseOn(rules.Version);
        return
        [
            new("Personal addresses", Show(rules.AllowsPersonal), Show(AllowsPersonal)),
            new("Secret all the way", Show(rules.NeedsTls), Show(NeedsTls)),
        ];
    }

    private static string Show(bool? answer) => answer == true ? "Yes" : "No";
}
