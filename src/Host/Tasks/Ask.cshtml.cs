using ECins.Host.Cases;
using ECins.Host.People.Known;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Outside.Languages;
using ECins.Host.Tasks.Register;
using ECins.Host.Tasks.Templates;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks;

/// <summary>What is asked of whom; then what they will be sent and shown; then it is sent.</summary>
[OnCase(Level.Contribute)]
[Records(TaskDeeds.Listed)]
internal sealed class AskModel(
    CaseBarQueries bars, TaskService tasks, RegisterQueries register, TemplateQueries templates, OutsideLanguages languages, SeenFirstQueries first,
    CodeRoutes routes, Caller caller, TimeProvider time) : AskScreen(bars, templates, languages, first, caller, time), ICodeFields
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Verified { get; set; }

    [BindProperty]
    public CodeRoute? Route { get; set; }

    [BindProperty]
    public string? Telephone { get; set; }

    [BindProperty]
    public string? PostalAddress { get; set; }

    public IReadOnlyList<Choice> Routes => routes.Choices;

    /// <summary>Where the code goes, for who looks it over.</summary>
    public string CodeGoes => Form.Way.Show();

    /// <summary>Those whom the user asked before.</summary>
    public IReadOnlyList<ExternalPerson> Lately { get; private set; } = [];

    /// <summary>Whom to ask, of the register.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    public override string? FreelyHref => $"/cases/{CaseId}/tasks/ask{(Person is { } asked ? $"?person={asked}" : "")}";

    private TaskForm Form => new()
    {
        Name = Name,
        Address = Address,
        Verified = Verified,
        What = What,
        Way = new CodeWay(Route, Telephone, PostalAddress),
    };

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await BeginAsync(cancellation);
        Route = CodeRoute.Spoken;
        if (Person is { } id && await register.FindAsync(id, cancellation) is { RetiredAt: null } found)
            (Name, Address, Verified, Telephone, PostalAddress) = (found.Name, found.Address, found.Verified, found.Telephone, found.PostalAddress);
        else
            Lately = await register.AskedLatelyAsync(cancellation);
    }

    /// <summary>Shows what would be sent.</summary>
    public async Task OnPostAsync(CancellationToken cancellation)
    {
        await FillAsync(cancellation);
        IsCheck = ModelState.IsValid && await SavedAsync(() => tasks.CheckAsync(Form, cancellation));
        if (!IsCheck)
            await KnowAsync(cancellation);
    }

    public async Task OnPostChangeAsync(CancellationToken cancellation)
    {
        await FillAsync(cancellation);
        await KnowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostSendAsync(CancellationToken cancellation)
    {
        var id = Guid.Empty;
        await FillAsync(cancellation);
        if (ModelState.IsValid && await SavedAsync(async () => id = await tasks.AskAsync(CaseId, Form, cancellation)))
            return LocalRedirect($"/cases/{CaseId}/tasks/{id}");

        await KnowAsync(cancellation);
        return Page();
    }
}
