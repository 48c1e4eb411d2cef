using ECins.Asb.CaseReviews.Counting;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Settings.CaseReviews;

/// <summary>The force area's rules of ASB case reviews. There is one set; a change counts for reviews asked for from then on.</summary>
internal sealed class CaseReviewRules : ReviewTerms, IVersioned
{
    /// <summary>By law a threshold is no higher.</summary>
    public const int MostReports = 3;
    public const int MostMonths = 24;
    public const int MostToldWithin = 92;
    public const int MostWorkingDays = 90;

    public required Guid Id { get; init; }

    /// <summary>Which year the published counts go by.</summary>
    public YearKind Year { get; set; } = YearKind.Financial;

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CaseReviewRules>
    {
        public void Configure(EntityTypeBuilder<CaseReviewRules> builder) => builder.HasKey(r => r.Id);
    }
}

/// <summary>Which year counts are published for.</summary>
internal enum YearKind
{
    /// <summary>January to December.</summary>
    Calendar,

    /// <summary>April to March.</summary>
    Financial,
}
