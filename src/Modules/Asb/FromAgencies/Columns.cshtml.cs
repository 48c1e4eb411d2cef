using ECins.Asb.Incidents;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.FromAgencies;

/// <summary>Says which column of a file is which.</summary>
[Needs(AsbPermissions.ImportReports)]
[RecordsNothing("Shows users what they brought themselves.")]
internal sealed class ColumnsModel(AgencyFileQueries queries, AgencyFileService files) : FileScreen(queries)
{
    private const int MostKinds = 60;
    private const int LongestKind = 100;

    public static IReadOnlyList<Choice> UnnamedChoices { get; } =
    [
        new(nameof(AffectedParty.Community), "Nobody in particular"),
        new(nameof(AffectedParty.Reporter), "Who reported it, if they are named"),
    ];

    /// <summary>The heading by the column's number; empty where the file does not say it.</summary>
    [BindProperty(Name = nameof(Columns), BinderType = typeof(NumberedFields))]
    public Dictionary<int, string?> Columns { get; set; } = [];

    [BindProperty]
    public AffectedParty? Unnamed { get; set; }

    public IReadOnlyList<Choice> Offered { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var plan = Brought.Plan ?? await Queries.EarlierPlanAsync(Brought, cancellation);
        Unnamed = plan?.Unnamed;
        foreach (var column in Enum.GetValues<ReportColumn>())
            Columns[(int)column] = plan is null ? column.GuessIn(Brought.Headings) : plan.Columns.GetValueOrDefault(column);
        await OfferAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid && await SavedAsync(() => SaveAsync(cancellation)))
            return LocalRedirect($"{Href}/kinds");

        await OfferAsync(cancellation);
        return Page();
    }

    private async Task OfferAsync(CancellationToken cancellation)
    {
        Offered = Brought.Offered(await Queries.FirstRowAsync(Brought.Id, cancellation));
        foreach (var column in Enum.GetValues<ReportColumn>())
            Columns.TryAdd((int)column, null);
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        var columns = Enum.GetValues<ReportColumn>()
            .Where(c => Columns.GetValueOrDefault((int)c) is { Length: > 0 } heading && Brought.Headings.Contains(heading))
            .ToDictionary(c => c, c => Columns[(int)c]!);
        var rules = new Rules();
        foreach (var column in ReportColumns.Required)
            rules.Expect(columns.ContainsKey(column), FieldOf(column), $"Select the column of \u201c{column.Show()}\u201d");
        foreach (var twice in columns.GroupBy(c => c.Value).Where(g => g.Count() > 1))
            rules.Expect(false, FieldOf(twice.Last().Key), $"\u201c{twice.Key}\u201d is chosen for \u201c{twice.First().Key.Show()}\u201d already");
        rules.Expect(Unnamed is AffectedParty.Community or AffectedParty.Reporter, nameof(Unnamed), "Select who was affected where a row names nobody")
            .Check();

        var plan = new FilePlan(columns, Unnamed!.Value, Brought.Plan?.Kinds);
        await CheckKindsAsync(plan, cancellation);
        await files.PlanAsync(Brought.Id, plan, Version, cancellation);
    }

    private async Task CheckKindsAsync(FilePlan plan, CancellationToken cancellation)
    {
        Brought.Plan = plan;
        var kinds = await Queries.KindsAsync(Brought, cancellation);
        if (kinds.Count > MostKinds || kinds.Any(k => k.Word.Length > LongestKind))
            throw new RuleException(FieldOf(ReportColumn.Kind), "There is too much in this column to be kinds of behaviour. Choose another, or none");
    }

    public static string FieldOf(ReportColumn column) => $"{nameof(Columns)}[{(int)column}]";
}
