using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.SyOps;

/// <summary>A version of the security operating procedures. Published for good; a change is a new version.</summary>
internal sealed class SyOpsVersion
{
    public const int LongestText = 40_000;

    /// <summary>From 1, rising by one.</summary>
    public required int Number { get; init; }

    /// <summary>Paragraphs with empty lines between them; a line that begins with # is a heading.</summary>
    public required string Text { get; init; }

    /// <summary>When it came into force (UTC).</summary>
    public required DateTime PublishedAt { get; init; }

    public List<SyOpsAcceptance> Acceptances { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<SyOpsVersion>
    {
        public void Configure(EntityTypeBuilder<SyOpsVersion> builder)
        {
            builder.HasKey(v => v.Number);
            builder.Property(v => v.Number).ValueGeneratedNever();
            builder.Property(v => v.Text).HasMaxLength(LongestText);
        }
    }
}
