using ECins.Asb.Data;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Tasks;

namespace ECins.Asb.Diaries;

/// <summary>The diary that somebody harmed keeps by themselves.</summary>
internal sealed class DiarySheet(AsbDbContext asb, Caller caller, TimeProvider time) : IOutsideForm
{
    private const int Days = 14;
    private const string On = "on";
    private const string Time = "time";
    private const string HowLong = "how-long";
    private const string What = "what";
    private const string Who = "who";
    private const string Effect = "effect";
    private const string Witnesses = "witnesses";

    public static OutsideFormDefinition Definition { get; } = new("asb.diary", "Diary sheet", typeof(DiarySheet))
    {
        Ask = "Please keep a diary of what happens",
        Facts = "Write down each time that something happens, as soon as you can: what you saw and heard yourself. Keep each entry, and send all of it when you are asked to. If anybody is in danger, do not write: call 999.",
        IsRepeated = true,
        Days = Days,
    };

    public Task<IReadOnlyList<OutsideQuestion>> QuestionsAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<OutsideQuestion>>(
    [
        new(On, "On which day did it happen?", OutsideAnswerKind.Day) { IsRequired = true },
        new(Time, "At what time?", OutsideAnswerKind.Line) { Longest = DiaryEntry.LongestLine, Hint = "For example, 22:30, or late in the evening" },
        new(HowLong, DiaryWords.HowLong, OutsideAnswerKind.Line) { Longest = DiaryEntry.LongestLine },
        new(What, "What happened?", OutsideAnswerKind.Text) { IsRequired = true },
        new(Who, DiaryWords.Who, OutsideAnswerKind.Text),
        new(Effect, DiaryWords.Effect, OutsideAnswerKind.Text),
        new(Witnesses, DiaryWords.Witnesses, OutsideAnswerKind.Text),
    ]);

    public Task AskedAsync(OutsideFormTask task, CancellationToken cancellation) => Task.CompletedTask;

    public Task TakeAsync(OutsideFormTask task, IReadOnlyList<IReadOnlyDictionary<string, string>> entries, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        asb.AddRange(entries.Select(e => FormOf(task.About, e).ToEntry(task.CaseId, DiarySource.Link, caller.UserId!.Value, now)));
        return Task.CompletedTask;
    }

    private static DiaryForm FormOf(Guid person, IReadOnlyDictionary<string, string> entry) => new()
    {
        PersonId = person,
        On = DateOnly.ParseExact(entry[On], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Time = entry.GetValueOrDefault(Time),
        HowLong = entry.GetValueOrDefault(HowLong),
        What = entry.GetValueOrDefault(What),
        Who = entry.GetValueOrDefault(Who),
        Effect = entry.GetValueOrDefault(Effect),
        Witnesses = entry.GetValueOrDefault(Witnesses),
    };
}
