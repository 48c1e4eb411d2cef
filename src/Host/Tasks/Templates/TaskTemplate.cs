using System.Linq.Expressions;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Tasks.Templates;

/// <summary>What people without an account are often asked, with the least that they need to know: see <see cref="Gaps"/>.</summary>
internal sealed class TaskTemplate : IVersioned
{
    public const int LongestName = 100;

    public required Guid Id { get; init; }

    /// <summary>What case workers choose it by.</summary>
    public required string Name { get; set; }

    /// <summary>The workstream it is for, by key; <c>null</c> for all.</summary>
    public string? Workstream { get; set; }

    /// <summary>What is asked, in one line, in English.</summary>
    public required string Ask { get; set; }

    /// <summary>The least that they need to know, in English. It can be added to and not be left out.</summary>
    public required string Minimum { get; set; }

    /// <summary>When somebody said that it is not to be used any more (UTC).</summary>
    public DateTime? RetiredAt { get; set; }

    /// <summary>The same in other languages.</summary>
    public List<TaskWording> Wordings { get; } = [];

    public int Version { get; init; }

    /// <summary>Those for cases of a workstream, that are in use.</summary>
    public static Expression<Func<TaskTemplate, bool>> IsFor(string workstream) =>
        t => t.RetiredAt == null && (t.Workstream == null || t.Workstream == workstream);

    internal sealed class Mapping : IEntityTypeConfiguration<TaskTemplate>
    {
        public void Configure(EntityTypeBuilder<TaskTemplate> builder)
        {
            builder.Property(t => t.Name).HasMaxLength(LongestName);
            builder.Property(t => t.Workstream).HasMaxLength(40);
            builder.Property(t => t.Ask).HasMaxLength(ExternalTask.LongestLine);
            builder.Property(t => t.Minimum).HasMaxLength(ExternalTask.LongestText);
            builder.HasIndex(t => new { t.RetiredAt, t.Name });
        }
    }
}

/// <summary>A template in another language, with the same gaps.</summary>
internal sealed class TaskWording
{
    public required Guid Id { get; init; }

    public required Guid TemplateId { get; init; }

    /// <summary>The language's tag.</summary>
    public required string Language { get; init; }

    public required string Ask { get; set; }

    public required string Minimum { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<TaskWording>
    {
        public void Configure(EntityTypeBuilder<TaskWording> builder)
        {
            builder.Property(w => w.Language).HasMaxLength(Outside.Languages.OutsideLanguage.LongestTag);
            builder.Property(w => w.Ask).HasMaxLength(ExternalTask.LongestLine);
            builder.Property(w => w.Minimum).HasMaxLength(ExternalTask.LongestText);
            builder.HasIndex(w => new { w.TemplateId, w.Language }).IsUnique();
            builder.HasOne<TaskTemplate>().WithMany(t => t.Wordings).HasForeignKey(w => w.TemplateId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
