using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Problems;

/// <summary>
/// What a problem-solving group works on: a place, a theme, a person or family. It is worked by objective, scanning, analysis,
/// response and assessment; the response is its tasks. Its holding, of the same identifier, says who owns it and who may see it.
/// </summary>
internal sealed class Problem : IVersioned
{
    /// <summary>The kind of what holds a problem.</summary>
    public const string HeldKind = "problem";

    public const int LongestTitle = Case.LongestTitle;
    public const int LongestObjective = 1_000;
    public const int LongestText = 4_000;
    public const int LongestPath = 200;

    public required Guid Id { get; init; }

    public Holding Holding { get; init; } = null!;

    /// <summary>What people call it by: KEY-P-7K3-9QF. Random, so that it tells nothing.</summary>
    public required string Reference { get; init; }

    public required ProblemKind Kind { get; set; }

    /// <summary>What it is, without names.</summary>
    public required string Title { get; set; }

    /// <summary>What is to be reached.</summary>
    public required string Objective { get; set; }

    /// <summary>When it is looked at again (UK date).</summary>
    public required DateOnly ReviewOn { get; set; }

    /// <summary>What was counted when it was opened from a page of its workstream, as it was then; empty otherwise.</summary>
    public string OpenedOn { get; init; } = "";

    /// <summary>That page; empty otherwise.</summary>
    public string OpenedFrom { get; init; } = "";

    /// <summary>What is known, and how.</summary>
    public string Scanning { get; set; } = "";

    /// <summary>Analysis: those who are harmed.</summary>
    public string Harmed { get; set; } = "";

    /// <summary>Who could look after those who are harmed.</summary>
    public string Guardian { get; set; } = "";

    /// <summary>Analysis: those who do it.</summary>
    public string Doing { get; set; } = "";

    /// <summary>Who has a hold on those who do it.</summary>
    public string Handler { get; set; } = "";

    /// <summary>Analysis: where it happens.</summary>
    public string Place { get; set; } = "";

    /// <summary>Who answers for where it happens.</summary>
    public string PlaceManager { get; set; } = "";

    /// <summary>What of the response worked, and what did not.</summary>
    public string Assessment { get; set; } = "";

    /// <summary>When it was opened (UTC).</summary>
    public required DateTime OpenedAt { get; init; }

    /// <summary>When it was closed last (UTC); it says so still when it is open again.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>What became of it when it was closed last.</summary>
    public ProblemOutcome? Outcome { get; set; }

    public string OutcomeWords { get; set; } = "";

    public int Version { get; init; }

    public static string NewReference(string workstream) => Case.NewReference($"{workstream}-P");

    internal sealed class Mapping : IEntityTypeConfiguration<Problem>
    {
        public void Configure(EntityTypeBuilder<Problem> builder)
        {
            builder.Property(p => p.Reference).HasMaxLength(60);
            builder.Property(p => p.Title).HasMaxLength(LongestTitle);
            builder.Property(p => p.Objective).HasMaxLength(LongestObjective);
            builder.Property(p => p.OpenedOn).HasMaxLength(LongestText);
            builder.Property(p => p.OpenedFrom).HasMaxLength(LongestPath);
            builder.Property(p => p.Scanning).HasMaxLength(LongestText);
            builder.Property(p => p.Harmed).HasMaxLength(LongestText);
            builder.Property(p => p.Guardian).HasMaxLength(LongestText);
            builder.Property(p => p.Doing).HasMaxLength(LongestText);
            builder.Property(p => p.Handler).HasMaxLength(LongestText);
            builder.Property(p => p.Place).HasMaxLength(LongestText);
            builder.Property(p => p.PlaceManager).HasMaxLength(LongestText);
            builder.Property(p => p.Assessment).HasMaxLength(LongestText);
            builder.Property(p => p.OutcomeWords).HasMaxLength(LongestText);
            builder.HasIndex(p => p.Reference).IsUnique();
            builder.HasIndex(p => p.ReviewOn);
            builder.HasOne(p => p.Holding).WithOne().HasForeignKey<Problem>(p => p.Id).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>What a problem is about.</summary>
internal enum ProblemKind
{
    /// <summary>A geographic concern.</summary>
    Place,

    /// <summary>Something that happens in many places: theft from vehicles.</summary>
    Theme,

    /// <summary>A person or a family.</summary>
    People,
}

/// <summary>What became of a problem.</summary>
internal enum ProblemOutcome
{
    Solved,
    Reduced,
    Unchanged,
    PassedOn,
}
