using System.Globalization;
using ECins.Asb.Incidents;
using ECins.SharedKernel;

namespace ECins.Asb.FromAgencies;

/// <summary>Reads what people write in the cells of spreadsheets.</summary>
internal static class Cells
{
    public const string NoDay = "Write the day like 5/11/2026, with the day before the month";
    public const string NoTime = "Write the time as hours and minutes, like 14:05";
    public const string NoAnswer = "Write Yes or No";
    public const string NoStrand = "Write No, or what it was against: race, religion, sexual orientation, disability, transgender identity or other";

    private static readonly string[] Days =
        ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d", "yyyy/M/d", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d/M/yy", "d-MMM-yy"];

    private static readonly string[] Times = ["", " H:mm", " H:mm:ss", "'T'H:mm", "'T'H:mm:ss"];

    private static readonly string[] Moments = [.. from day in Days from time in Times select day + time];

    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "unknown", "not known", "n/a", "na", "n.a.", "none", "nil", "no", "tbc", "nobody", "anonymous", "anonymous caller", "withheld", "refused", "not given",
        "not reported", "member of public", "member of the public", "-", "--", "?",
    };

    private static readonly (string Begin, HateStrands Strand)[] Strands =
    [
        ("rac", HateStrands.Race), ("relig", HateStrands.Religion), ("faith", HateStrands.Religion), ("belief", HateStrands.Religion),
        ("sexual", HateStrands.SexualOrientation), ("homophob", HateStrands.SexualOrientation), ("disab", HateStrands.Disability),
        ("trans", HateStrands.TransgenderIdentity), ("other", HateStrands.Other),
    ];

    /// <summary>The day, and the time of day where one stands with it; <c>false</c> when it is neither.</summary>
    public static bool TryDay(string cell, out DateOnly? day, out TimeOnly? time)
    {
        (day, time) = (null, null);
        if (cell.Length == 0)
            return true;
        if (!DateTime.TryParseExact(cell, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var moment))
            return false;

        // A spreadsheet shows a day without a time as midnight.
        (day, time) = (DateOnly.FromDateTime(moment), moment.TimeOfDay > TimeSpan.Zero ? TimeOnly.FromDateTime(moment) : null);
        return true;
    }

    public static bool TryTime(string cell, out TimeOnly? time)
    {
        time = null;
        if (cell.Length == 0)
            return true;
        if (!UkTime.TryReadClock(cell.Length > 5 && cell.Count(c => c == ':') == 2 ? cell[..cell.LastIndexOf(':')] : cell, out var clock))
            return false;

        time = clock;
        return true;
    }

    /// <summary>Yes or no; no answer where it is empty.</summary>
    public static bool TryAnswer(string cell, out bool? answer)
    {
        answer = cell.ToUpperInvariant() switch
        {
            "YES" or "Y" or "TRUE" or "1" => true,
            "NO" or "N" or "FALSE" or "0" => false,
            _ => null,
        };
        return answer is not null || cell.Length == 0;
    }

    public static bool TryHate(string cell, out HateStrands hate)
    {
        hate = HateStrands.None;
        if (cell.Length == 0 || Nothing.Contains(cell) || (TryAnswer(cell, out var answer) && answer == false))
            return true;

        foreach (var word in cell.Split([';', ',', '/', '&', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var strand = Strands.FirstOrDefault(s => word.StartsWith(s.Begin, StringComparison.OrdinalIgnoreCase)).Strand;
            if (strand == HateStrands.None)
                return false;
            hate |= strand;
        }

        return hate != HateStrands.None;
    }

    /// <summary>What a cell says; empty where it says that there is nothing to say.</summary>
    public static string Given(string cell) => Nothing.Contains(cell) ? "" : cell;

    /// <summary>Whether two cells may name the same person: by a name that they share.</summary>
    public static bool MayBeSame(string one, string other) => Words(one).Intersect(Words(other)).Any();

    /// <summary>Names or descriptions, with semicolons or line breaks between them.</summary>
    public static IReadOnlyList<string> Names(string cell) =>
        [.. cell.Split([';', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Given).Where(n => n.Length > 0)];

    // Titles and initials are no names.
    private static IEnumerable<string> Words(string name) => name.ToUpperInvariant()
        .Split([' ', ',', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2 && w is not ("MRS" or "MISS"));
}
