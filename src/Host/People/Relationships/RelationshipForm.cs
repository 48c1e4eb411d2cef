using ECins.SharedKernel.Data;

namespace ECins.Host.People.Relationships;

/// <summary>What one is to another, as entered on the page of the one.</summary>
internal sealed class RelationshipForm
{
    /// <summary>The other, of the same case.</summary>
    public Guid? Other { get; set; }

    /// <summary>A <see cref="Direction"/>.</summary>
    public string? Relation { get; set; }

    public string? Words { get; set; }

    public DateOnly? Since { get; set; }

    public DateOnly? Until { get; set; }

    public string? Note { get; set; }

    public Direction? Direction => Relationships.Direction.Read(Relation);

    public void Check(DateOnly today)
    {
        var rules = new Rules()
            .Expect(Other is not null, "Form.Other", "Select to whom or what")
            .Expect(Direction is not null, "Form.Relation", "Select what they are to each other")
            .Expect(Since is null || Since <= today, "Form.Since", "This must be today or in the past")
            .Expect(Until is null || Since is null || Until >= Since, "Form.Until", "This must be after it began")
            .ExpectWithin(Note, Relationship.LongestNote, "Form.Note");
        if (Direction?.Kind == RelationKind.Other)
            rules.ExpectText(Words, Relationship.LongestWords, "Form.Words", "Enter what they are to each other");
        rules.Check();
    }
}
