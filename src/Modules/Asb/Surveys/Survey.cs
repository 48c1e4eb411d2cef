using ECins.Asb.Settings.Lists;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Surveys;

/// <summary>One time that somebody harmed was asked how satisfied they were with how their case was dealt with.</summary>
internal sealed class Survey
{
    public const int LongestWords = 2_000;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    /// <summary>The record of who was asked.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>UK date.</summary>
    public required DateOnly AskedOn { get; init; }

    public required SurveyWay Way { get; init; }

    public required SurveyState State { get; set; }

    /// <summary>Who asked.</summary>
    public required Guid ById { get; init; }

    /// <summary>The task by which they were asked, where they answer by themselves.</summary>
    public Guid? TaskId { get; init; }

    public List<SurveyAnswer> Answers { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<Survey>
    {
        public void Configure(EntityTypeBuilder<Survey> builder)
        {
            builder.HasIndex(s => new { s.HoldingId, s.AskedOn });
            builder.HasIndex(s => s.AskedOn);
            builder.HasIndex(s => s.TaskId);
            builder.HasOne<Holding>().WithMany().HasForeignKey(s => s.HoldingId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>What they answered to one question.</summary>
internal sealed class SurveyAnswer
{
    public required Guid Id { get; init; }

    public required Guid SurveyId { get; init; }

    public required Guid QuestionId { get; init; }

    public ListItem Question { get; init; } = null!;

    /// <summary>From 1, very dissatisfied, to 5, very satisfied; <c>null</c> of a question that is answered in words.</summary>
    public int? Rating { get; init; }

    public required string Words { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<SurveyAnswer>
    {
        public void Configure(EntityTypeBuilder<SurveyAnswer> builder)
        {
            builder.Property(a => a.Words).HasMaxLength(Survey.LongestWords);
            builder.HasIndex(a => new { a.SurveyId, a.QuestionId }).IsUnique();
            builder.HasOne(a => a.Question).WithMany().HasForeignKey(a => a.QuestionId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Survey>().WithMany(s => s.Answers).HasForeignKey(a => a.SurveyId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum SurveyWay
{
    Phone,
    InPerson,
    Paper,

    /// <summary>By themselves, through a link and a code.</summary>
    Link,
}

internal enum SurveyState
{
    /// <summary>No answer yet.</summary>
    Asked,

    Answered,

    /// <summary>They would not.</summary>
    Declined,

    /// <summary>They could not be reached.</summary>
    NotReached,
}
