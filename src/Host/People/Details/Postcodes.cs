using System.Text.RegularExpressions;

namespace ECins.Host.People.Details;

/// <summary>Postcodes of the United Kingdom.</summary>
internal static partial class Postcodes
{
    /// <summary>As the post writes it, with one space; <c>null</c> when it has not the form of one.</summary>
    public static string? Of(string written)
    {
        var tight = string.Concat(written.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return Form().IsMatch(tight) ? $"{tight[..^3]} {tight[^3..]}" : null;
    }

    [GeneratedRegex("^[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}$")]
    private static partial Regex Form();
}
