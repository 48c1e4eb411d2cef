using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Settings.Lists;

/// <summary>Something that cases offer to choose or ask, in the force area's own words.</summary>
internal sealed class ListItem : IVersioned
{
    public const int LongestName = SharedKernel.Workstreams.Ending.LongestName;
    public const int LongestQuestion = 200;

    public required Guid Id { get; init; }

    public required ListKind List { get; init; }

    public required string Name { get; set; }

    /// <summary>Where it stands in its list; what is added later comes last.</summary>
    public required int Rank { get; init; }

    /// <summary>No longer offered; what was recorded with it keeps it.</summary>
    public bool IsRetired { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ListItem>
    {
        public void Configure(EntityTypeBuilder<ListItem> builder)
        {
            builder.Property(i => i.Name).HasMaxLength(LongestQuestion);
            builder.HasIndex(i => new { i.List, i.Name }).IsUnique();
            builder.HasIndex(i => new { i.List, i.Rank });
        }
    }
}

internal enum ListKind
{
    /// <summary>Why cases are closed.</summary>
    CaseClosing,

    /// <summary>The community remedy document (Anti-social Behaviour, Crime and Policing Act 2014, section 101).</summary>
    Remedy,

    /// <summary>What those harmed are asked about how satisfied they were, on a scale of five.</summary>
    Rating,

    /// <summary>What they are asked in their own words.</summary>
    OpenQuestion,
}
