using ECins.SharedKernel.Data;

namespace ECins.Host.Cases.People;

/// <summary>What became of an allegation, as entered.</summary>
internal sealed class AllegationForm
{
    public Allegation Now { get; set; }

    /// <summary>Since when (UK date).</summary>
    public DateOnly? Since { get; set; }

    public string? Why { get; set; }

    public static AllegationForm Of(Involvement part) => new() { Now = part.Allegation, Since = part.AllegationSince, Why = part.AllegationWhy };

    public void Check(DateOnly today) => new Rules()
        .Expect(Enum.IsDefined(Now), "Allegation.Now", "Select what became of it")
        .Expect(Since is not null, "Allegation.Since", "Enter since when")
        .Expect(Since is null || Since <= today, "Allegation.Since", "This must be today or in the past")
        .ExpectText(Why, Involvement.LongestNote, "Allegation.Why", "Enter who found so, and on what")
        .Check();
}
