namespace ECins.Host.Texts;

/// <summary>Numbers that take text messages.</summary>
internal static class MobileNumbers
{
    /// <summary>What is said beside the field of one that is none.</summary>
    public const string WhenWrong = "Enter a mobile number, like 07700 900123, or with its country, like +33 6 12 34 56 78";

    private const int UkLength = 13;

    /// <summary>The number as providers take it, <c>+447700900123</c>; <c>null</c> when it is no mobile number of the UK nor one with a country before it.</summary>
    public static string? International(string? typed)
    {
        var number = new string([.. (typed ?? "").Where(c => char.IsAsciiDigit(c) || c == '+')]);
        if (number.StartsWith("00", StringComparison.Ordinal))
            number = "+" + number[2..];
        else if (number.StartsWith('0'))
            number = "+44" + number[1..];
        number = number.Replace("+440", "+44", StringComparison.Ordinal);
        if (number.StartsWith("+44", StringComparison.Ordinal))
            return number.Length == UkLength && IsUkMobile(number[3..]) ? number : null;

        return number is ['+', >= '1' and <= '9', ..] && number.Length is >= 9 and <= 16 && number.LastIndexOf('+') == 0 ? number : null;
    }

    // 070 follows somebody about and 076 is for pagers, but for the Isle of Man's 07624 (Ofcom's numbering plan).
    private static bool IsUkMobile(string number) =>
        number.StartsWith("7624", StringComparison.Ordinal) || number is ['7', not ('0' or '6'), ..];
}
