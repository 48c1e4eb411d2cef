using ECins.Host.Cases;
using ECins.Host.People.Known;
using ECins.Host.Tasks.Outside;
using ECins.Host.Tasks.Register;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks;

/// <summary>What is asked of whom; then what they will be sent and shown; then it is sent.</summary>
[OnCase(Level.Contribute)]
[Records(TaskDeeds.Listed)]
internal sealed class AskModel(CaseBarQueries bars, TaskService tasks, RegisterQueries register, SeenFirstQueries first, Caller caller, TimeProvider time) : CaseScreen(bars)
{
    private const int UsualDays = 7;

    public static IReadOnlyList<Choice> SafetyChoices { get; } =
    [
        new(nameof(Tasks.Safety.NothingKnown), "No, nothing is known"),
        new(nameof(Tasks.Safety.Told), "Yes, tell them"),
        new(nameof(Tasks.Safety.LeftOut), "Yes, but it must be left out"),
    ];

    public bool IsCheck { get; private set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Verified { get; set; }

    [BindProperty]
    public string? Ask { get; set; }

    [BindProperty]
    public string? Facts { get; set; }

    [BindProperty]
    public Safety? Safety { get; set; }

    [BindProperty]
    public string? Warnings { get; set; }

    [BindProperty]
    public string? LeftOutWhy { get; set; }

    [BindProperty]
    public DateOnly? DueOn { get; set; }

    public string MailText => TaskMails.Text(caller.OrganisationName, DueOn!.Value, "(the link)");

    public ShownTask Shown => new(Form.Ask!, Form.Facts ?? "", Form.WarningsShown, caller.Name, caller.OrganisationName, DueOn!.Value);

    private TaskForm Form => new()
    {
        Name = Name,
        Address = Address,
        Verified = Verified,
        Ask = Ask,
        Facts = Facts,
        Safety = Safety,
        Warnings = Warnings,
        LeftOutWhy = LeftOutWhy,
        DueOn = DueOn,
    };

    /// <summary>What is known of the people of the case that whoever is sent to them may have to know.</summary>
    public IReadOnlyList<(string Name, SeenFirstShown First)> Known { get; private set; } = [];

    /// <summary>Those whom the user asked before.</summary>
    public IReadOnlyList<ExternalPerson> Lately { get; private set; } = [];

    /// <param name="person">Whom to ask, of the register.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task OnGetAsync(Guid? person, CancellationToken cancellation)
    {
        DueOn = time.UkToday().AddDays(UsualDays);
        if (person is { } id && await register.FindAsync(id, cancellation) is { RetiredAt: null } found)
            (Name, Address, Verified) = (found.Name, found.Address, found.Verified);
        else
            Lately = await register.AskedLatelyAsync(cancellation);
        await KnowAsync(cancellation);
    }

    /// <summary>Shows what would be sent.</summary>
    public async Task OnPostAsync(CancellationToken cancellation)
    {
        IsCheck = ModelState.IsValid && await SavedAsync(() =>
        {
            Form.Check(time.UkToday());
            return Task.CompletedTask;
        });
        if (!IsCheck)
            await KnowAsync(cancellation);
    }

    public Task OnPostChangeAsync(CancellationToken cancellation) => KnowAsync(cancellation);

    public async Task<IActionResult> OnPostSendAsync(CancellationToken cancellation)
    {
        var id = Guid.Empty;
        if (ModelState.IsValid && await SavedAsync(async () => id = await tasks.AskAsync(CaseId, Form, cancellation)))
            return LocalRedirect($"/cases/{CaseId}/tasks/{id}");

        await KnowAsync(cancellation);
        return Page();
    }

    private async Task KnowAsync(CancellationToken cancellation) =>
        Known = [.. (await first.OfCaseAsync(CaseId, cancellation)).Select(of => (of.First().Name, new SeenFirstShown([.. of], Guid.Empty, time.UkToday())))];
}
