using System.Globalization;

namespace ECins.Bench.Pages;

/// <summary>Invented people, the same ones for the same seed.</summary>
internal sealed class Names(Random random)
{
    private static readonly string[] Given =
    [
        "Ada", "Ben", "Cara", "Dev", "Ella", "Finn", "Gita", "Hugo", "Ines", "Jack", "Kira", "Liam", "Mona", "Ned", "Orla", "Paul",
        "Rosa", "Sam", "Tara", "Umar", "Vera", "Will", "Yara", "Zack", "Agnes", "Bilal", "Celia", "Duncan", "Edith", "Femi",
    ];

    private static readonly string[] Starts = ["Ash", "Bar", "Cor", "Dun", "El", "Far", "Gar", "Hal", "Ing", "Kel", "Lar", "Mor", "Nor", "Pel", "Ros", "Sal", "Tar", "Wes"];
    private static readonly string[] Middles = ["ber", "den", "ing", "low", "mer", "ner", "ter", "ver", "wick", "ston"];
    private static readonly string[] Ends = ["by", "croft", "field", "ham", "ley", "man", "more", "son", "ton", "wood"];

    public string Next() => $"{Some(Given)} {Some(Starts)}{Some(Middles)}{Some(Ends)}";

    public DateOnly Born() => new DateOnly(1940, 1, 1).AddDays(random.Next(27_000));

    public static string Organisation(int at) => string.Create(CultureInfo.InvariantCulture, $"Partner {at:D3}");

    private string Some(string[] of) => of[random.Next(of.Length)];
}
