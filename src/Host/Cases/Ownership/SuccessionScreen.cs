using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Ownership;

/// <summary>The base of pages that hand cases over: to one person all of them, but for those that somebody else takes.</summary>
internal abstract class SuccessionScreen : ScreenModel
{
    public IReadOnlyList<OwnedCase> Cases { get; protected set; } = [];

    /// <summary>Who takes all of them, but for the exceptions.</summary>
    [BindProperty]
    public Guid? All { get; set; }

    /// <summary>The cases ticked for somebody else to take.</summary>
    [BindProperty]
    public List<Guid> Apart { get; set; } = [];

    /// <summary>The exceptions, and who takes each; <c>null</c> for nobody yet.</summary>
    [BindProperty]
    public List<Successor> Successors { get; set; } = [];

    /// <summary>What stands for nobody; <c>null</c> where somebody must be chosen.</summary>
    public virtual string? Blank => null;

    /// <summary>What is said of a case that nobody could own.</summary>
    public abstract string Nobody { get; }

    /// <summary>Those who could take cases, those who could take most of them first.</summary>
    public IReadOnlyList<Choice> Takers =>
    [
        .. Cases.SelectMany(c => c.Successors).GroupBy(s => s.UserId).OrderByDescending(s => s.Count()).ThenBy(s => s.First().Name, StringComparer.CurrentCulture)
            .Select(s => new Choice(
                $"{s.Key}", $"{s.First().Name}, {s.First().OrganisationName}{(s.Count() < Cases.Count ? $": {s.Count()} of {Cases.Count}" : "")}")),
    ];

    public IReadOnlyList<Choice> Tickable =>
        [.. Cases.Select(c => new Choice($"{c.Id}", $"{c.Reference}, {c.Workstream}", c.Deputy is null ? null : $"{c.Deputy} is its deputy"))];

    public OwnedCase CaseOf(Successor one) => Cases.Single(c => c.Id == one.CaseId);

    public static IReadOnlyList<Choice> ChoicesOf(OwnedCase one) =>
        [.. one.Successors.Select(s => new Choice($"{s.UserId}", $"{s.Name}, {s.OrganisationName}"))];

    /// <summary>Asks for each exception who takes it. The cases may be others by now than those that were shown.</summary>
    protected void Arrange()
    {
        var posted = Successors.DistinctBy(s => s.CaseId).ToDictionary(s => s.CaseId, s => s.To);
        ModelState.Clear();
        Successors =
        [
            .. Cases.Where(c => Apart.Contains(c.Id) || posted.ContainsKey(c.Id) || (All is not null && !Could(All.Value, c)))
                .Select(c => new Successor { CaseId = c.Id, To = posted.GetValueOrDefault(c.Id) }),
        ];
        Apart = [];
    }

    /// <summary>Who takes each case, of those for which that is said.</summary>
    protected Dictionary<Guid, Guid> Chosen() => Cases
        .Select(c => (c.Id, To: Successors.SingleOrDefault(s => s.CaseId == c.Id) is { } apart ? apart.To : All))
        .Where(c => c.To is not null).ToDictionary(c => c.Id, c => c.To!.Value);

    private static bool Could(Guid user, OwnedCase one) => one.Successors.Any(s => s.UserId == user);
}
