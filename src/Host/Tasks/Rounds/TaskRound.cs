using System.Linq.Expressions;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Outside.Languages;
using ECins.Host.Tasks.Register;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Tasks.Rounds;

/// <summary>The same thing asked of several people without an account for a case. Each of them gets a task of their own, one after the other.</summary>
internal sealed class TaskRound : IVersioned
{
    /// <summary>So many are asked at once.</summary>
    public const int Most = 500;

    public const string Kind = "task-round";

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    public required Guid AskerId { get; init; }

    public User Asker { get; init; } = null!;

    public required Guid OrganisationId { get; init; }

    /// <summary>When it was asked (UTC).</summary>
    public required DateTime AskedAt { get; init; }

    public required string Ask { get; init; }

    public required string Facts { get; init; }

    public required string Language { get; init; }

    public required string OtherAsk { get; init; }

    public required string OtherFacts { get; init; }

    public required string Warnings { get; init; }

    public required string LeftOutWhy { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>When nobody more was to be asked (UTC); <c>null</c> while it goes on, and when it went to its end.</summary>
    public DateTime? StoppedAt { get; set; }

    /// <summary>Whether it was stopped because whoever asked could not ask any more.</summary>
    public bool IsHalted { get; set; }

    /// <summary>Everybody who was chosen.</summary>
    public List<RoundPerson> People { get; } = [];

    public int Version { get; init; }

    public AskedWhat What => new(Ask, Facts, Language, OtherAsk, OtherFacts, Warnings, LeftOutWhy, DueOn);

    internal sealed class Mapping : IEntityTypeConfiguration<TaskRound>
    {
        public void Configure(EntityTypeBuilder<TaskRound> builder)
        {
            builder.Property(r => r.Ask).HasMaxLength(ExternalTask.LongestLine);
            builder.Property(r => r.Facts).HasMaxLength(ExternalTask.LongestText);
            builder.Property(r => r.Language).HasMaxLength(OutsideLanguage.LongestTag);
            builder.Property(r => r.OtherAsk).HasMaxLength(ExternalTask.LongestLine);
            builder.Property(r => r.OtherFacts).HasMaxLength(ExternalTask.LongestText);
            builder.Property(r => r.Warnings).HasMaxLength(ExternalTask.LongestText);
            builder.Property(r => r.LeftOutWhy).HasMaxLength(ExternalTask.LongestLine);
            builder.HasIndex(r => new { r.HoldingId, r.AskedAt });
            builder.HasIndex(r => r.AskerId);
            builder.HasIndex(r => r.OrganisationId);
            builder.HasOne<Holding>().WithMany().HasForeignKey(r => r.HoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(r => r.Asker).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>Somebody who was chosen for a round, and what became of that.</summary>
internal sealed class RoundPerson
{
    public required Guid RoundId { get; init; }

    public TaskRound Round { get; init; } = null!;

    /// <summary>Who, in the register.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>What they were called then.</summary>
    public required string Name { get; init; }

    /// <summary>How their code is to reach them; <c>null</c> when they are left out.</summary>
    public CodeRoute? Route { get; init; }

    /// <summary>When their task was made (UTC).</summary>
    public DateTime? AskedAt { get; set; }

    /// <summary>Why they are left out.</summary>
    public RoundReason? LeftOut { get; set; }

    /// <summary>Chosen, and neither asked nor left out, in a round that goes on.</summary>
    public static Expression<Func<RoundPerson, bool>> Waits => p => p.AskedAt == null && p.LeftOut == null && p.Round.StoppedAt == null;

    internal sealed class Mapping : IEntityTypeConfiguration<RoundPerson>
    {
        public void Configure(EntityTypeBuilder<RoundPerson> builder)
        {
            builder.HasKey(p => new { p.RoundId, p.PersonId });
            builder.Property(p => p.Name).HasMaxLength(ExternalTask.LongestName);
            builder.HasIndex(p => new { p.RoundId, p.Name });
            builder.HasIndex(p => p.PersonId);
            builder.HasOne(p => p.Round).WithMany(r => r.People).HasForeignKey(p => p.RoundId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne<ExternalPerson>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>Why somebody is left out of a round.</summary>
internal enum RoundReason
{
    /// <summary>They are not to be asked any more.</summary>
    Retired,

    /// <summary>Their address is personal, and the force area asks nobody at one.</summary>
    PersonalAddress,

    /// <summary>None of the ways chosen can bring them a code.</summary>
    NoWay,

    /// <summary>They have the same task, and have not answered it.</summary>
    AlreadyAsked,
}
