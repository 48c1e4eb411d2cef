using System.Text.RegularExpressions;
using ECins.SharedKernel.Data;

namespace ECins.SharedKernel.Cases;

/// <summary>Postcodes of the United Kingdom.</summary>
public static partial class Postcodes
{
    /// <summary>As the post writes it, with one space; <c>null</c> when it has not the form of one.</summary>
    public static string? Of(string written)
    {
        var tight = string.Concat(written.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return Form().IsMatch(tight) ? $"{tight[..^3]} {tight[^3..]}" : null;
    }

    /// <summary>Notes the rule that what was written is a whole postcode, or nothing.</summary>
    public static Rules ExpectPostcode(this Rules rules, string written, string field) => rules.Expect(
        string.IsNullOrWhiteSpace(written) || Of(written) is not null, field, "Enter a whole postcode, like PE1 1AA, or leave it empty");

    [GeneratedRegex("^[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}$")]
    private static partial Regex Form();
}
