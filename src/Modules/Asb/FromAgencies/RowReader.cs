using ECins.Asb.Incidents;
using ECins.Asb.Map;
using ECins.Asb.Reporting;
using ECins.SharedKernel.Data;

namespace ECins.Asb.FromAgencies;

/// <summary>Reads the rows of a file as its plan says, by the rules that hold for a report that somebody types in.</summary>
internal sealed class RowReader(AgencyFile file, DateTime now)
{
    private static readonly Dictionary<string, ReportColumn> Fields = new()
    {
        [nameof(ReportDraft.Day)] = ReportColumn.Day,
        [nameof(ReportDraft.Place)] = ReportColumn.Place,
        [nameof(ReportDraft.What)] = ReportColumn.What,
        [nameof(ReportDraft.FromReference)] = ReportColumn.Reference,
        [nameof(ReportDraft.PlacePostcode)] = ReportColumn.Postcode,
        [nameof(ReportDraft.PlaceUprn)] = ReportColumn.Uprn,
        [nameof(ReportDraft.AffectedName)] = ReportColumn.Victim,
        [nameof(ReportDraft.AffectedContact)] = ReportColumn.VictimContact,
        [nameof(ReportDraft.ReporterName)] = ReportColumn.Reporter,
        [nameof(ReportDraft.ReporterContact)] = ReportColumn.ReporterContact,
        [nameof(ReportDraft.Alleged)] = ReportColumn.Alleged,
        [nameof(ReportDraft.CrimeReference)] = ReportColumn.CrimeReference,
        [nameof(ReportDraft.Evidence)] = ReportColumn.Evidence,
    };

    private readonly FilePlan _plan = file.Plan!;
    private readonly Dictionary<ReportColumn, int> _at = file.Plan!.Columns.ToDictionary(c => c.Key, c => file.Headings.IndexOf(c.Value));

    /// <summary>What a row calls its kind of behaviour; empty where it does not say.</summary>
    public string KindOf(SheetRow row) => Cell(row, ReportColumn.Kind);

    public RowRead Read(SheetRow row)
    {
        if (row.Cells.Length != file.Headings.Count)
            return RowRead.Faulty(row, $"It has {row.Cells.Length} fields in place of {file.Headings.Count}");
        if (!_plan.Kinds!.TryGetValue(KindOf(row), out var type))
            return RowRead.Faulty(row, $"{ReportColumn.Kind.Show()}: it was not said what this kind is here");
        if (type is null)
            return new RowRead(row, null, Guid.Empty, "");

        var rules = new Rules();
        var draft = ToDraft(row, type.Value, rules);
        try
        {
            rules.Check();
            ReportRules.CheckAll(draft, now);
        }
        catch (RuleException broken)
        {
            return RowRead.Faulty(row, string.Join(". ", broken.Broken.Select(Say)));
        }

        return new RowRead(row, draft, KeyOf(row, draft), "");
    }

    private ReportDraft ToDraft(SheetRow row, Guid type, Rules rules)
    {
        rules.Expect(Cells.TryDay(Cell(row, ReportColumn.Day), out var day, out var ofDay), nameof(ReportDraft.Day), Cells.NoDay)
            .Expect(Cells.TryTime(Cell(row, ReportColumn.Time), out var time), nameof(ReportColumn.Time), Cells.NoTime)
            .Expect(Cells.TryHate(Cell(row, ReportColumn.Hate), out var hate), nameof(ReportColumn.Hate), Cells.NoStrand);
        var crime = Given(row, ReportColumn.CrimeReference) is var number && number.Any(char.IsAsciiDigit) ? number : "";
        return WithPeople(row, rules, new ReportDraft
        {
            IsDanger = false,
            TypeId = type,
            What = Cell(row, ReportColumn.What),
            Place = Cell(row, ReportColumn.Place),
            PlacePostcode = Given(row, ReportColumn.Postcode),
            PlaceUprn = Given(row, ReportColumn.Uprn),
            Day = day,
            Time = time ?? ofDay,
            HowLong = HowLong.NotKnown,
            Alleged = Cells.Names(Cell(row, ReportColumn.Alleged)),
            IsAllegedAsked = true,
            Channel = ReportChannel.OtherAgency,
            FromAgency = file.Agency,
            FromReference = Given(row, ReportColumn.Reference),
            Crime = crime.Length > 0 ? CrimeView.Recorded : CrimeView.NotSure,
            CrimeReference = crime,
            IsHate = hate != HateStrands.None,
            Hate = hate,
            Evidence = Given(row, ReportColumn.Evidence),
            IsEvidenceAsked = true,
        });
    }

    // Of who did not agree nothing is taken in, not as who was affected either: not where they alone are named, nor where they may be the same.
    private ReportDraft WithPeople(SheetRow row, Rules rules, ReportDraft draft)
    {
        rules.Expect(Cells.TryAnswer(Cell(row, ReportColumn.Agreed), out var agreed), nameof(ReportColumn.Agreed), Cells.NoAnswer);
        var (reporter, victim) = (Given(row, ReportColumn.Reporter), Given(row, ReportColumn.Victim));
        var isSame = reporter.Length > 0 && Incident.KeyOf(reporter) == Incident.KeyOf(victim);
        var refused = _at.ContainsKey(ReportColumn.Agreed) && agreed != true;
        if (refused && (reporter.Length == 0 || Cells.MayBeSame(reporter, victim) || IsReachedAlike(row)))
            victim = "";
        var kind = refused && (reporter.Length > 0 || agreed == false) ? ReporterKind.Refused : reporter.Length == 0 ? ReporterKind.Anonymous : ReporterKind.Named;
        draft = draft with { Reporter = kind, Affected = Affected(kind, victim, isSame) };
        if (kind == ReporterKind.Named)
            draft = draft with { ReporterName = reporter, ReporterContact = Either(row, ReportColumn.ReporterContact, isSame ? ReportColumn.VictimContact : null) };
        return draft.Affected == AffectedParty.SomebodyElse
            ? draft with { AffectedName = victim, AffectedContact = Given(row, ReportColumn.VictimContact) }
            : draft;
    }

    private AffectedParty Affected(ReporterKind reporter, string victim, bool isSame) =>
        victim.Length > 0 && !isSame ? AffectedParty.SomebodyElse
        : reporter == ReporterKind.Named && (isSame || _plan.Unnamed == AffectedParty.Reporter) ? AffectedParty.Reporter
        : AffectedParty.Community;

    private string Either(SheetRow row, ReportColumn column, ReportColumn? otherwise) =>
        Given(row, column) is { Length: > 0 } cell ? cell : otherwise is { } other ? Given(row, other) : "";

    private bool IsReachedAlike(SheetRow row) =>
        Given(row, ReportColumn.ReporterContact) is { Length: > 0 } contact && contact == Given(row, ReportColumn.VictimContact);

    private string Given(SheetRow row, ReportColumn column) => Cells.Given(Cell(row, column));

    // A spreadsheet keeps what looks like a formula from running by an apostrophe.
    private string Cell(SheetRow row, ReportColumn column) =>
        !_at.TryGetValue(column, out var at) || at < 0 || at >= row.Cells.Length ? ""
        : row.Cells[at].Trim() is var cell && cell is ['\'', '+' or '-' or '=' or '@', ..] ? cell[1..] : cell;

    private static string Say(BrokenRule broken) =>
        Fields.TryGetValue(broken.Field, out var column) || Enum.TryParse(broken.Field, out column) ? $"{column.Show()}: {broken.Message}" : broken.Message;

    // The same report again: what the agency calls it by, which may be a case of several incidents, and when it was; without that, all
    // that it says of it. Hashed, so that the key of somebody who is not recorded tells nothing of them.
    private Guid KeyOf(SheetRow row, ReportDraft draft) => Place.IdOf(
        string.Join('|', [file.OrganisationId.ToString("N"), file.AgencyKey, $"{draft.Day:O}", $"{draft.Time:HHmm}", .. Told(row, draft)]));

    private IEnumerable<string> Told(SheetRow row, ReportDraft draft) => draft.FromReference.Length > 0
        ? [draft.FromReference.ToUpperInvariant()]
        :
        [
            Incident.KeyOf(draft.Place), draft.What, KindOf(row),
            .. new[] { ReportColumn.Reporter, ReportColumn.Victim, ReportColumn.Alleged }.Select(c => Cell(row, c)),
        ];
}

/// <param name="Row">The row as it stands.</param>
/// <param name="Draft">The report that it makes; <c>null</c> when it is left out.</param>
/// <param name="Key">What tells it from others.</param>
/// <param name="Fault">Why it cannot be read; empty when it can, or is left out on purpose.</param>
internal sealed record RowRead(SheetRow Row, ReportDraft? Draft, Guid Key, string Fault)
{
    public static RowRead Faulty(SheetRow row, string fault) => new(row, null, Guid.Empty, fault);
}
