using ECins.Host.Cases;
using ECins.Host.People.Known;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Outside;
using ECins.Host.Tasks.Outside.Languages;
using ECins.Host.Tasks.Register;
using ECins.Host.Tasks.Templates;
using ECins.SharedKernel;
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
    CodeRoutes routes, Caller caller, TimeProvider time) : CaseScreen(bars)
{
    private const int UsualDays = 7;

    private OutsideWords _words = OutsideWords.English;

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
    public CodeRoute? Route { get; set; }

    [BindProperty]
    public string? Telephone { get; set; }

    [BindProperty]
    public string? PostalAddress { get; set; }

    public IReadOnlyList<Choice> Routes => routes.Choices;

    /// <summary>Where the code goes, for who looks it over.</summary>
    public string CodeGoes => $"{Route!.Value.Show()}{(Form.Way.Number + Form.Way.Posted is { Length: > 0 } where ? $": {where}" : "")}";

    /// <summary>The template to start from; <c>null</c> for none.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Template { get; set; }

    /// <summary>The template as it was shown: what is sent is what was looked at.</summary>
    [BindProperty]
    public int? TemplateVersion { get; set; }

    [BindProperty]
    public List<string?> Filled { get; set; } = [];

    [BindProperty]
    public string? Language { get; set; }

    /// <summary>The template with what was entered; <c>null</c> when what is asked is written freely.</summary>
    public FilledTemplate? From { get; private set; }

    /// <summary>Those to start from.</summary>
    public IReadOnlyList<TaskTemplate> Templates { get; private set; } = [];

    public IReadOnlyList<Choice> Languages =>
        [.. (From?.Template.Wordings ?? []).Select(w => new Choice(w.Language, LanguageTags.Show(w.Language))).OrderBy(c => c.Text, StringComparer.Ordinal)];

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

    public string MailText => _words.MailText(caller.OrganisationName, DueOn!.Value, Route!.Value, "(the link)");

    public ShownTask Shown => ShownIn(Form.AskShown, Form.FactsShown, OutsideWords.English);

    /// <summary>The same in the language that they read it in; <c>null</c> for English.</summary>
    public ShownTask? ShownInTheirs => _words.IsEnglish ? null : ShownIn(Form.OtherAsk, Form.OtherFacts, _words);

    private TaskForm Form => new()
    {
        Name = Name,
        Address = Address,
        Verified = Verified,
        Ask = Ask,
        Facts = Facts,
        From = From,
        Safety = Safety,
        Warnings = Warnings,
        LeftOutWhy = LeftOutWhy,
        DueOn = DueOn,
        Way = new CodeWay(Route, Telephone, PostalAddress),
    };

    /// <summary>What is known of the people of the case that whoever is sent to them may have to know.</summary>
    public IReadOnlyList<(string Name, SeenFirstShown First)> Known { get; private set; } = [];

    /// <summary>Those whom the user asked before.</summary>
    public IReadOnlyList<ExternalPerson> Lately { get; private set; } = [];

    /// <summary>Whom to ask, of the register.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await FillAsync(cancellation);
        (DueOn, Route) = (time.UkToday().AddDays(UsualDays), CodeRoute.Spoken);
        if (Person is { } id && await register.FindAsync(id, cancellation) is { RetiredAt: null } found)
            (Name, Address, Verified, Telephone) = (found.Name, found.Address, found.Verified, found.Telephone);
        else
            Lately = await register.AskedLatelyAsync(cancellation);
        await KnowAsync(cancellation);
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

    private ShownTask ShownIn(string ask, string facts, OutsideWords words) =>
        new(ask, facts, Form.WarningsShown, caller.Name, caller.OrganisationName, DueOn!.Value, words.Tag, words);

    private async Task FillAsync(CancellationToken cancellation)
    {
        if (Template is not { } id || await templates.FindForAsync(id, Bar.Holding.Workstream, cancellation) is not { } template)
        {
            await WriteFreelyAsync(cancellation);
            return;
        }

        if (TemplateVersion is { } shown && shown != template.Version)
            ModelState.AddModelError("", "Somebody changed what is asked while you were on this page. Read it again, and check what you filled in.");
        ModelState.Remove(nameof(TemplateVersion));
        TemplateVersion = template.Version;
        var gaps = Gaps.Names(template.Ask, template.Minimum).Count;
        Filled = [.. Filled.Concat(new string?[gaps]).Take(gaps)];
        (From, _words) = (new FilledTemplate(template, Filled, Language), await languages.WordsAsync(Language, cancellation));
    }

    private async Task WriteFreelyAsync(CancellationToken cancellation)
    {
        Templates = await templates.ForAsync(Bar.Holding.Workstream, cancellation);
        if (TemplateVersion is not null)
        {
            ModelState.AddModelError(nameof(Ask), "What you started from is not in use any more. Write what they are asked to do");
            Facts = string.Join('\n', Filled.Append(Facts).Where(f => !string.IsNullOrWhiteSpace(f)));
            ModelState.Remove(nameof(Facts));
        }

        ModelState.Remove(nameof(Template));
        (Template, TemplateVersion) = (null, null);
    }

    private async Task KnowAsync(CancellationToken cancellation) =>
        Known = [.. (await first.OfCaseAsync(CaseId, cancellation)).Select(of => (of.First().Name, new SeenFirstShown([.. of], Guid.Empty, time.UkToday())))];
}
