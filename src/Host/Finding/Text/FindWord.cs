namespace ECins.Host.Finding.Text;

/// <summary>A word to be found, made of letters and digits alone.</summary>
/// <param name="Text">The word, or one of <see cref="Codes"/>.</param>
/// <param name="Opens">Words that begin so count too.</param>
internal readonly record struct FindWord(string Text, bool Opens)
{
    private const int ShortestPart = 3;

    /// <summary>A word as it was typed: three letters or more may be the beginning of one.</summary>
    public static FindWord Typed(string word) => new(word, word.Length >= ShortestPart);

    public static FindWord Code(string code) => new(code, Opens: false);
}
