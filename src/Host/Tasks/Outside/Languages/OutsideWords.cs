using System.Globalization;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Forms;
using ECins.Host.Tasks.Templates;
using ECins.SharedKernel;

namespace ECins.Host.Tasks.Outside.Languages;

/// <summary>What people without an account read, in one language. A phrase that it lacks is in English.</summary>
internal sealed class OutsideWords(string tag, IReadOnlyDictionary<OutsidePhrase, string> phrases)
{
    public static OutsideWords English { get; } = new("", OutsideEnglish.Phrases);

    private CultureInfo Culture { get; } = Gregorian(LanguageTags.Find(tag) ?? CultureInfo.InvariantCulture);

    /// <summary>The language's tag; empty for English.</summary>
    public string Tag => tag;

    public bool IsEnglish => tag.Length == 0;

    /// <summary>How it is written: <c>rtl</c> or <c>ltr</c>.</summary>
    public string Direction => Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    public string this[OutsidePhrase phrase] => phrases.GetValueOrDefault(phrase, OutsideEnglish.Phrases[phrase]);

    public string Say(OutsidePhrase phrase, params (string Gap, string Value)[] values) =>
        Gaps.Fill(this[phrase], values.ToDictionary(v => v.Gap, v => v.Value));

    /// <summary>What is said where a form is filled in wrongly.</summary>
    public FormComplaints Complaints() => new(this[OutsidePhrase.AnswerThis], this[OutsidePhrase.DayLike], this[OutsidePhrase.TooLong]);

    public string Show(DateOnly date) => IsEnglish ? date.Show() : date.ToString("d MMMM yyyy", Culture);

    /// <summary>An address of these pages, in this language.</summary>
    public string Address(string path) => IsEnglish ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}in={tag}";

    /// <summary>The mail with a link.</summary>
    public string MailText(string organisation, DateOnly dueOn, CodeRoute route, string link) => Say(
        OutsidePhrase.MailText, ("organisation", organisation), ("date", Show(dueOn)), ("link", link), ("how the code comes", this[HowItComes(route)]));

    // What is due is due in the calendar of those who ask, whichever the language has by itself.
    private static CultureInfo Gregorian(CultureInfo culture)
    {
        var copy = (CultureInfo)culture.Clone();
        if (copy.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() is { } calendar)
            copy.DateTimeFormat.Calendar = calendar;
        return copy;
    }

    private static OutsidePhrase HowItComes(CodeRoute route) => route switch
    {
        CodeRoute.Text => OutsidePhrase.CodeTexted,
        CodeRoute.Letter => OutsidePhrase.CodePosted,
        _ => OutsidePhrase.CodeSpoken,
    };
}
