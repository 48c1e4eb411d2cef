using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Settings.ResponseStandards;

/// <summary>How soon a report of this weight is answered. There is no national standard; each force area sets its own.</summary>
internal sealed class ResponseStandard : IVersioned
{
    public const int LongestName = 40;
    public const int LongestDescription = 300;
    public const int MostWorkingDays = 30;

    public required Guid Id { get; init; }

    /// <summary>From the most to the least urgent.</summary>
    public required int Rank { get; init; }

    public required string Name { get; set; }

    /// <summary>Which reports it is for.</summary>
    public required string AppliesTo { get; set; }

    /// <summary>Working days from the report to first contact.</summary>
    public required int WorkingDays { get; set; }

    /// <summary>Working days from the opening of a case to an action plan that is agreed with those harmed.</summary>
    public required int PlanWorkingDays { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ResponseStandard>
    {
        public void Configure(EntityTypeBuilder<ResponseStandard> builder)
        {
            builder.Property(s => s.Name).HasMaxLength(LongestName);
            builder.Property(s => s.AppliesTo).HasMaxLength(LongestDescription);
            builder.HasIndex(s => s.Rank).IsUnique();
        }
    }
}
