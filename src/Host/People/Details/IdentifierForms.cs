using System.Globalization;
using System.Text.RegularExpressions;

namespace ECins.Host.People.Details;

/// <summary>How each register writes its numbers, and the digits and letters that check them.</summary>
internal static partial class IdentifierForms
{
    // Of the Police National Computer and the registers that follow it: no I, O and S.
    private const string CheckLetters = "ZABCDEFGHJKLMNPQRTUVWXY";
    private const string PupilLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// <summary>The number as its register writes it; <c>null</c> when it cannot be one of that register.</summary>
    /// <param name="kind">The register.</param>
    /// <param name="written">As somebody wrote it, with or without spaces, in whatever case.</param>
    /// <param name="thisYear">Two-digit years after it are of the last century.</param>
    public static string? Of(IdentifierKind kind, string written, int thisYear)
    {
        var text = written.Trim().ToUpperInvariant();
        var tight = text.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return kind switch
        {
            IdentifierKind.Nhs => IsNhs(tight) ? $"{tight[..3]} {tight[3..6]} {tight[6..]}" : null,
            IdentifierKind.Pnc => Pnc(tight, thisYear),
            IdentifierKind.Cro => Cro(tight),
            IdentifierKind.Uln => IsUln(tight) ? tight : null,
            IdentifierKind.Upn => IsUpn(tight) ? tight : null,
            IdentifierKind.Prison => PrisonForm().IsMatch(tight) ? tight : null,
            IdentifierKind.Probation => ProbationForm().IsMatch(tight) ? tight : null,
            IdentifierKind.NationalInsurance => NationalInsuranceForm().IsMatch(tight) ? tight : null,
            _ => written.Trim() is { Length: > 0 and <= Identifier.Longest } own ? own : null,
        };
    }

    /// <summary>What a number of the register looks like, with an example.</summary>
    public static string Example(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Nhs => "ten digits, like 999 000 0018",
        IdentifierKind.Pnc => "a year, a number and a letter, like 2020/0001234V",
        IdentifierKind.Cro => "a number, a year and a letter, like 123456/20W; or of a search file, like SF05/482703J",
        IdentifierKind.Uln => "ten digits, like 9276308686",
        IdentifierKind.Upn => "a letter and twelve digits, like P207000016049",
        IdentifierKind.Prison => "a letter, four digits and two letters, like A1234BC",
        IdentifierKind.Probation => "a letter and six digits, like X123456",
        IdentifierKind.NationalInsurance => "two letters, six digits and a letter, like AB123456C",
        _ => $"{Identifier.Longest} characters or less",
    };

    /// <summary>What of the number guards against a slip, to follow <see cref="Example"/>; empty where nothing does.</summary>
    public static string Check(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Nhs or IdentifierKind.Uln => ". The last digit must fit the others",
        IdentifierKind.Pnc or IdentifierKind.Cro => ". The letter must fit the number",
        IdentifierKind.Upn => ". The first letter must fit the digits",
        _ => "",
    };

    private static bool IsNhs(string digits)
    {
        if (!TenDigits().IsMatch(digits))
            return false;

        var check = 11 - (Weighted(digits[..9], from: 10, step: -1) % 11);
        return check != 10 && check % 11 == digits[9] - '0';
    }

    private static bool IsUln(string digits) =>
        TenDigits().IsMatch(digits) && digits[0] != '0' && Weighted(digits, from: 10, step: -1) % 11 == 10;

    private static bool IsUpn(string text)
    {
        if (!PupilForm().IsMatch(text))
            return false;

        // A letter in the last place marks a temporary number, and counts by its place in the alphabet.
        var last = char.IsDigit(text[12]) ? text[12] - '0' : PupilLetters.IndexOf(text[12], StringComparison.Ordinal);
        return last >= 0 && PupilLetters[(Weighted(text[1..12], from: 2, step: 1) + (last * 13)) % 23] == text[0];
    }

    private static string? Pnc(string text, int thisYear)
    {
        if (PncForm().Match(text) is not { Success: true } match)
            return null;

        var serial = long.Parse(match.Groups["serial"].Value, CultureInfo.InvariantCulture);
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (match.Groups["year"].Length == 2)
            year += year > thisYear % 100 ? 1900 : 2000;
        var letter = CheckLetters[(int)((((year % 100) * 10_000_000L) + serial) % 23)];
        return letter == match.Groups["letter"].Value[0] && year <= thisYear
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}/{serial:0000000}{letter}") : null;
    }

    // With fingerprints the serial comes first and has six digits; a search file begins with its year and has as many as were written.
    private static string? Cro(string text)
    {
        if (CroForm().Match(text) is { Success: true } record)
        {
            var serial = record.Groups["serial"].Value.PadLeft(6, '0');
            return IsChecked(record, serial) ? $"{serial}/{record.Groups["year"].Value}{record.Groups["letter"].Value}" : null;
        }

        return SearchFileForm().Match(text) is { Success: true } file && IsChecked(file, file.Groups["serial"].Value) ? text : null;
    }

    private static bool IsChecked(Match number, string serial) =>
        CheckLetters[int.Parse(number.Groups["year"].Value + serial, CultureInfo.InvariantCulture) % CheckLetters.Length] == number.Groups["letter"].Value[0];

    private static int Weighted(string digits, int from, int step) => digits.Select((digit, at) => (digit - '0') * (from + (at * step))).Sum();

    [GeneratedRegex(@"^[0-9]{10}$")]
    private static partial Regex TenDigits();

    [GeneratedRegex(@"^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$")]
    private static partial Regex PupilForm();

    [GeneratedRegex(@"^(?<year>[0-9]{2}|[0-9]{4})/(?<serial>[0-9]{1,7})(?<letter>[A-Z])$")]
    private static partial Regex PncForm();

    [GeneratedRegex(@"^(?<serial>[0-9]{1,6})/(?<year>[0-9]{2})(?<letter>[A-Z])$")]
    private static partial Regex CroForm();

    [GeneratedRegex(@"^SF(?<year>[0-9]{2})/(?<serial>[0-9]{1,6})(?<letter>[A-Z])$")]
    private static partial Regex SearchFileForm();

    [GeneratedRegex(@"^[A-Z][0-9]{4}[A-Z]{2}$")]
    private static partial Regex PrisonForm();

    [GeneratedRegex(@"^[A-Z][0-9]{6}$")]
    private static partial Regex ProbationForm();

    [GeneratedRegex("^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]$")]
    private static partial Regex NationalInsuranceForm();
}
