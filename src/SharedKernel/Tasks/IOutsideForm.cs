namespace ECins.SharedKernel.Tasks;

/// <summary>
/// A form of a workstream that people without an account fill in through the link and code of a task, in place of writing freely.
/// The core keeps what they write; the workstream takes it over when somebody accepts it onto the case.
/// </summary>
public interface IOutsideForm
{
    /// <summary>What is asked. A task keeps it as it was when it was asked.</summary>
    Task<IReadOnlyList<OutsideQuestion>> QuestionsAsync(CancellationToken cancellation);

    /// <summary>Inside the unit of work that asks, on behalf of whoever asks.</summary>
    Task AskedAsync(OutsideFormTask task, CancellationToken cancellation);

    /// <summary>Inside the unit of work that accepts it onto the case, on behalf of whoever does, who was found to contribute.</summary>
    /// <param name="task">The task.</param>
    /// <param name="entries">Each time that the form was filled in: by the key of the question, what was written.</param>
    /// <param name="cancellation">Gives up.</param>
    Task TakeAsync(OutsideFormTask task, IReadOnlyList<IReadOnlyDictionary<string, string>> entries, CancellationToken cancellation);
}

/// <summary>A form that a workstream declares.</summary>
/// <param name="Key">Begins with the workstream's own. Stored with tasks, so never renamed.</param>
/// <param name="Name">What it is called, as shown: "Diary sheet".</param>
/// <param name="Form">An <see cref="IOutsideForm"/> of the module.</param>
public sealed record OutsideFormDefinition(string Key, string Name, Type Form)
{
    /// <summary>What they are asked to do, in one line, until whoever asks writes something else.</summary>
    public required string Ask { get; init; }

    /// <summary>What they need to know to do it; the same.</summary>
    public string Facts { get; init; } = "";

    /// <summary>It is filled in again and again, until they send all of it.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>It is asked for, filled in and accepted when the case is closed too, and does not hinder the closing.</summary>
    public bool GoesOnClosed { get; init; }

    /// <summary>For how many days they can, unless whoever asks says otherwise.</summary>
    public int Days { get; init; } = 7;
}

/// <summary>A task that asks for a form.</summary>
/// <param name="Id">The task.</param>
/// <param name="CaseId">Of which case.</param>
/// <param name="About">The record of the person who is asked, or on whose behalf.</param>
/// <param name="AskedAt">When it was asked (UTC).</param>
public sealed record OutsideFormTask(Guid Id, Guid CaseId, Guid About, DateTime AskedAt);

/// <summary>A question of a form.</summary>
/// <param name="Key">By which its answers are known.</param>
/// <param name="Text">As asked.</param>
/// <param name="Kind">How it is answered.</param>
public sealed record OutsideQuestion(string Key, string Text, OutsideAnswerKind Kind)
{
    /// <summary>The longest that an answer to any question can be.</summary>
    public const int LongestAnswer = 2_000;

    /// <summary>The longest that an answer to this one can be.</summary>
    public int Longest { get; init; } = LongestAnswer;

    /// <summary>Help below the question; empty for none.</summary>
    public string Hint { get; init; } = "";

    /// <summary>It cannot be left out.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The answers to choose from: what is kept, and what people read.</summary>
    public IReadOnlyList<OutsideChoice> Choices { get; init; } = [];
}

/// <param name="Value">What is kept.</param>
/// <param name="Text">What people read.</param>
public sealed record OutsideChoice(string Value, string Text);

/// <summary>How a question is answered.</summary>
public enum OutsideAnswerKind
{
    /// <summary>In one line.</summary>
    Line,

    /// <summary>In some lines.</summary>
    Text,

    /// <summary>By a day that is not in the future; kept as 2026-03-27.</summary>
    Day,

    /// <summary>By one of its choices.</summary>
    Choice,
}
