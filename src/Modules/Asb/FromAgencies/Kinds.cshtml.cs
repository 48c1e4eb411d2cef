using ECins.Asb.Settings;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.FromAgencies;

/// <summary>Says what another agency's words for kinds of behaviour are here.</summary>
[Needs(AsbPermissions.ImportReports)]
[RecordsNothing("Shows users what they brought themselves.")]
internal sealed class KindsModel(AgencyFileQueries queries, AgencyFileService files, SettingsQueries settings) : FileScreen(queries)
{
    public const string Out = "out";

    /// <summary>Their words, in the order of <see cref="Words"/>; the identifier of a kind of ours, or <see cref="Out"/>.</summary>
    [BindProperty(Name = nameof(Kinds), BinderType = typeof(NumberedFields))]
    public Dictionary<int, string?> Kinds { get; set; } = [];

    public IReadOnlyList<(string Word, int Rows)> Words { get; private set; } = [];

    public IReadOnlyList<Choice> Types { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Brought.Plan is null)
            return LocalRedirect($"{Href}/columns");

        await LoadAsync(cancellation);
        var kinds = Brought.Plan.Kinds ?? (await Queries.EarlierPlanAsync(Brought, cancellation))?.Kinds;
        for (var at = 0; at < Words.Count; at++)
            Kinds[at] = Suggested(Words[at].Word, kinds);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Brought.Plan is null)
            return LocalRedirect($"{Href}/columns");

        await LoadAsync(cancellation);
        return ModelState.IsValid && await SavedAsync(() => SaveAsync(Brought.Plan, cancellation)) ? LocalRedirect(Href) : Page();
    }

    public string LabelOf((string Word, int Rows) kind)
    {
        var word = !Brought.Plan!.Columns.ContainsKey(ReportColumn.Kind) ? "All of them" : kind.Word.Length > 0 ? kind.Word : "Rows that do not say";
        return $"{word} ({(kind.Rows == 1 ? "1 row" : $"{kind.Rows:N0} rows")})";
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Words = await Queries.KindsAsync(Brought, cancellation);
        Types = [new Choice(Out, "Leave these rows out"), .. await settings.OfferedTypesAsync(cancellation)];
        for (var at = 0; at < Words.Count; at++)
            Kinds.TryAdd(at, null);
    }

    private string? Suggested(string word, IReadOnlyDictionary<string, Guid?>? kinds) =>
        kinds is not null && kinds.TryGetValue(word, out var type) ? type?.ToString() ?? Out
        : word.Length > 0 ? Called(word) : null;

    // A kind within another stands in the list with both names; where only one of them is called so, that is meant.
    private string? Called(string word) =>
        Types.FirstOrDefault(t => t.Text.Equals(word, StringComparison.OrdinalIgnoreCase))?.Value
        ?? (Types.Where(t => t.Text.EndsWith(": " + word, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var only] ? only.Value : null);

    private Task SaveAsync(FilePlan plan, CancellationToken cancellation)
    {
        var rules = new Rules();
        for (var at = 0; at < Words.Count; at++)
            rules.Expect(Types.Any(t => t.Value == Kinds[at]), $"{nameof(Kinds)}[{at}]", "Select a kind, or leave these rows out");
        rules.Check();
        var kinds = Words.Select((word, at) => (word.Word, Type: Kinds[at])).ToDictionary(k => k.Word, k => k.Type == Out ? (Guid?)null : Guid.Parse(k.Type!));
        return files.PlanAsync(Brought.Id, plan with { Kinds = kinds }, Version, cancellation);
    }
}
