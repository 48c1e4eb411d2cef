using ECins.Host.Cases;
using ECins.Host.People.Known;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Forms;
using ECins.Host.Tasks.Outside.Languages;
using ECins.Host.Tasks.Register;
using ECins.Host.Tasks.Templates;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using ECins.SharedKernel.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks;

/// <summary>What is asked of whom; then what they will be sent and shown; then it is sent.</summary>
[OnCase(Level.Contribute)]
[Records(TaskDeeds.Listed)]
internal sealed class AskModel(
    CaseBarQueries bars, TaskService tasks, RegisterQueries register, TemplateQueries templates, OutsideLanguages languages, SeenFirstQueries first,
    CodeRoutes routes, OutsideForms forms, ICasePeople people, Caller caller, TimeProvider time) : AskScreen(bars, templates, languages, first, caller, time), ICodeFields
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
    public string CodeGoes => Entered.Way.Show();

    /// <summary>Those whom the user asked before.</summary>
    public IReadOnlyList<ExternalPerson> Lately { get; private set; } = [];

    /// <summary>Whom to ask, of the register.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    /// <summary>The workstream's form that they are to fill in, by its key.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Form { get; set; }

    /// <summary>The record of the person of the case who fills it in.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? About { get; set; }

    /// <summary>The form and who fills it in; <c>null</c> where what is asked is answered freely.</summary>
    public (OutsideFormDefinition Form, CasePerson Person)? Sheet { get; private set; }

    public override string? FreelyHref => !Bar.Holding.IsOpen ? null : $"/cases/{CaseId}/tasks/ask{(Person is { } asked ? $"?person={asked}" : "")}";

    private TaskForm Entered => new()
    {
        Name = Name,
        Address = Address,
        Verified = Verified,
        What = What,
        Sheet = Sheet is { } sheet ? new AskedForm(sheet.Form.Key, sheet.Person.Record) : null,
        Way = new CodeWay(Route, Telephone, PostalAddress) { Whom = Person is null ? Sheet?.Person : null },
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindSheetAsync(cancellation))
            return NotFound();

        await BeginAsync(cancellation);
        Route = CodeRoute.Spoken;
        if (Sheet is { } sheet)
            (Name, Ask, Facts, DueOn) = (sheet.Person.Name, sheet.Form.Ask, sheet.Form.Facts, Today.AddDays(sheet.Form.Days));
        if (Person is { } id && await register.FindAsync(id, cancellation) is { RetiredAt: null } found)
            (Name, Address, Verified, Telephone, PostalAddress) = (found.Name, found.Address, found.Verified, found.Telephone, found.PostalAddress);
        else
            Lately = Sheet is null ? await register.AskedLatelyAsync(cancellation) : [];
        return Page();
    }

    /// <summary>Shows what would be sent.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindSheetAsync(cancellation))
            return NotFound();

        await FillAsync(cancellation);
        IsCheck = ModelState.IsValid && await SavedAsync(() => tasks.CheckAsync(Entered, cancellation));
        if (!IsCheck)
            await KnowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostChangeAsync(CancellationToken cancellation)
    {
        if (!await FindSheetAsync(cancellation))
            return NotFound();

        await FillAsync(cancellation);
        await KnowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostSendAsync(CancellationToken cancellation)
    {
        if (!await FindSheetAsync(cancellation))
            return NotFound();

        var id = Guid.Empty;
        await FillAsync(cancellation);
        if (ModelState.IsValid && await SavedAsync(async () => id = await tasks.AskAsync(CaseId, Entered, cancellation)))
            return LocalRedirect($"/cases/{CaseId}/tasks/{id}");

        await KnowAsync(cancellation);
        return Page();
    }

    // A form that the workstream has not, or for somebody who is not of the case, is asked of nobody.
    private async Task<bool> FindSheetAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(Form))
            return Bar.Holding.IsOpen;

        var person = (await people.OfAsync(CaseId, cancellation)).FirstOrDefault(p => p.Record == About);
        Sheet = forms.Find(Form, Bar.Holding.Workstream) is { } form && person is not null ? (form, person) : null;
        return Sheet is { } found && (Bar.Holding.IsOpen || found.Form.GoesOnClosed);
    }
}
