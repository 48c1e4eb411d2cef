using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Tasks;

namespace ECins.Host.Tasks.Forms;

/// <summary>The form of a task: its questions as they were asked, and what was filled in so far.</summary>
/// <param name="Definition">Which form it is.</param>
/// <param name="Questions">In their order.</param>
/// <param name="Entries">Each time that it was filled in.</param>
internal sealed record FormSheet(OutsideFormDefinition Definition, IReadOnlyList<OutsideQuestion> Questions, IReadOnlyList<IReadOnlyDictionary<string, string>> Entries)
{
    /// <summary>So often one is filled in at most.</summary>
    public const int MostEntries = 60;

    private static readonly string[] Days = ["d M yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd"];

    /// <summary>What was typed, by question; what was left out is not in it.</summary>
    /// <param name="values">By the number of the question, from 0.</param>
    public IReadOnlyDictionary<string, string> Typed(IReadOnlyDictionary<int, string?> values) => Questions
        .Select((question, at) => (Question: question, Value: values.GetValueOrDefault(at)?.Trim() ?? ""))
        .Where(v => v.Value.Length > 0)
        .ToDictionary(v => v.Question.Key, v => v.Question.Kind == OutsideAnswerKind.Day && DayOf(v.Value) is { } day ? Kept(day) : v.Value);

    /// <summary>What was filled in, as fields are filled with it.</summary>
    public Dictionary<int, string?> Fields(IReadOnlyDictionary<string, string> entry) =>
        Questions.Select((q, at) => (at, Value: entry.GetValueOrDefault(q.Key))).ToDictionary(f => f.at, f => f.Value);

    /// <summary>Notes what is wrong with what was typed, beside each question.</summary>
    public void Check(Rules rules, IReadOnlyDictionary<string, string> typed, DateOnly today, FormComplaints say)
    {
        for (var at = 0; at < Questions.Count; at++)
        {
            var (question, field) = (Questions[at], $"Values[{at}]");
            var value = typed.GetValueOrDefault(question.Key, "");
            rules.Expect(!question.IsRequired || value.Length > 0, field, say.Answer)
                .Expect(value.Length <= question.Longest, field, say.TooLong);
            if (value.Length > 0 && question.Kind == OutsideAnswerKind.Day)
                rules.Expect(DayOf(value) is { } day && day <= today && day >= SharedKernel.UkTime.FirstDay, field, say.Day);
            if (value.Length > 0 && question.Kind == OutsideAnswerKind.Choice)
                rules.Expect(question.Choices.Any(c => c.Value == value), field, say.Answer);
        }
    }

    /// <summary>An answer as people read it.</summary>
    public static string Show(OutsideQuestion question, string value) => question.Kind switch
    {
        OutsideAnswerKind.Day => DayOf(value) is { } day ? SharedKernel.UkTime.Show(day) : value,
        OutsideAnswerKind.Choice => question.Choices.FirstOrDefault(c => c.Value == value)?.Text ?? value,
        _ => value,
    };

    /// <summary>What was filled in, question by question, without what was left out.</summary>
    public IEnumerable<(string Question, string Answer)> Lines(IReadOnlyDictionary<string, string> entry) =>
        Questions.Where(q => entry.ContainsKey(q.Key)).Select(q => (q.Text, Show(q, entry[q.Key])));

    /// <summary>What was filled in with one time more. The same twice running is a button that was pressed twice.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> EntriesWith(IReadOnlyDictionary<string, string> typed) =>
        typed.Count == 0 || (Entries is [.., var last] && KeyOf(last) == KeyOf(typed)) ? Entries : [.. Entries, typed];

    /// <summary>By which a page knows one of the times that it was filled in, wherever it stands by then.</summary>
    public static string KeyOf(IReadOnlyDictionary<string, string> entry) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(entry)));

    public static string Write<T>(T kept) => JsonSerializer.Serialize(kept);

    public static FormSheet Read(OutsideFormDefinition definition, ExternalTask task) => new(
        definition,
        JsonSerializer.Deserialize<List<OutsideQuestion>>(task.FormQuestions)!,
        task.FormEntries.Length == 0 ? [] : JsonSerializer.Deserialize<List<Dictionary<string, string>>>(task.FormEntries)!);

    private static DateOnly? DayOf(string typed) =>
        DateOnly.TryParseExact(typed, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Kept(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What is told to whoever fills a form in wrongly, in their language.</summary>
internal sealed record FormComplaints(string Answer, string Day, string TooLong);
