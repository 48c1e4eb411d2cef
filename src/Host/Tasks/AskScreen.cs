using ECins.Host.Cases;
using ECins.Host.People.Known;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Outside;
using ECins.Host.Tasks.Outside.Languages;
using ECins.Host.Tasks.Templates;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks;

/// <summary>The base of the pages that ask people without an account: what is asked, of whomever.</summary>
internal abstract class AskScreen(
    CaseBarQueries bars, TemplateQueries templates, OutsideLanguages languages, SeenFirstQueries first, Caller caller, TimeProvider time) : CaseScreen(bars)
{
    private const int UsualDays = 7;

    private OutsideWords _words = OutsideWords.English;

    public static IReadOnlyList<Choice> SafetyChoices { get; } =
    [
        new(nameof(Tasks.Safety.NothingKnown), "No, nothing is known"),
        new(nameof(Tasks.Safety.Told), "Yes, tell them"),
        new(nameof(Tasks.Safety.LeftOut), "Yes, but it must be left out"),
    ];

    /// <summary>Whether what will be sent is shown, to be looked over.</summary>
    public bool IsCheck { get; protected set; }

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

    /// <summary>The template with what was entered; <c>null</c> when what is asked is written freely.</summary>
    public FilledTemplate? From { get; private set; }

    /// <summary>Those to start from.</summary>
    public IReadOnlyList<TaskTemplate> Templates { get; private set; } = [];

    /// <summary>What is known of the people of the case that whoever is sent to them may have to know.</summary>
    public IReadOnlyList<(string Name, SeenFirstShown First)> Known { get; private set; } = [];

    /// <summary>Where the page is without a template; <c>null</c> where a button of its form leads there.</summary>
    public virtual string? FreelyHref => null;

    public IReadOnlyList<Choice> Languages =>
        [.. (From?.Template.Wordings ?? []).Select(w => new Choice(w.Language, LanguageTags.Show(w.Language))).OrderBy(c => c.Text, StringComparer.Ordinal)];

    public ShownTask Shown => ShownIn(What.AskShown, What.FactsShown, OutsideWords.English);

    /// <summary>The same in the language that they read it in; <c>null</c> for English.</summary>
    public ShownTask? ShownInTheirs => _words.IsEnglish ? null : ShownIn(What.OtherAsk, What.OtherFacts, _words);

    protected DateOnly Today => time.UkToday();

    protected TaskWhat What => new()
    {
        Ask = Ask,
        Facts = Facts,
        From = From,
        Safety = Safety,
        Warnings = Warnings,
        LeftOutWhy = LeftOutWhy,
        DueOn = DueOn,
    };

    /// <summary>The mail that goes to somebody whose code goes this way.</summary>
    public string MailText(CodeRoute route) => _words.MailText(caller.OrganisationName, DueOn!.Value, route, "(the link)");

    /// <summary>As the form is to begin with.</summary>
    protected async Task BeginAsync(CancellationToken cancellation)
    {
        await FillAsync(cancellation);
        DueOn = time.UkToday().AddDays(UsualDays);
        await KnowAsync(cancellation);
    }

    /// <summary>Brings the template that is asked from, if there is one, or those that there are.</summary>
    protected async Task FillAsync(CancellationToken cancellation)
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

    protected async Task KnowAsync(CancellationToken cancellation) =>
        Known = [.. (await first.OfCaseAsync(CaseId, cancellation)).Select(of => (of.First().Name, new SeenFirstShown([.. of], Guid.Empty, time.UkToday())))];

    private ShownTask ShownIn(string ask, string facts, OutsideWords words) =>
        new(ask, facts, What.WarningsShown, caller.Name, caller.OrganisationName, DueOn!.Value, words.Tag, words);

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
}
