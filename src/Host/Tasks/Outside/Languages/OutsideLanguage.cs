using System.Globalization;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Tasks.Outside.Languages;

/// <summary>A language beside English in which people without an account may be asked.</summary>
internal sealed class OutsideLanguage : IVersioned
{
    public const int LongestTag = 10;
    public const int LongestPhrase = 2_000;

    public required Guid Id { get; init; }

    /// <summary>Its tag, as browsers know it: <c>pl</c>.</summary>
    public required string Tag { get; init; }

    public List<LanguagePhrase> Phrases { get; } = [];

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<OutsideLanguage>
    {
        public void Configure(EntityTypeBuilder<OutsideLanguage> builder)
        {
            builder.Property(l => l.Tag).HasMaxLength(LongestTag);
            builder.HasIndex(l => l.Tag).IsUnique();
        }
    }
}

/// <summary>A phrase in a language.</summary>
internal sealed class LanguagePhrase
{
    public required Guid Id { get; init; }

    public required Guid LanguageId { get; init; }

    public required OutsidePhrase Phrase { get; init; }

    public required string Text { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<LanguagePhrase>
    {
        public void Configure(EntityTypeBuilder<LanguagePhrase> builder)
        {
            builder.Property(p => p.Text).HasMaxLength(OutsideLanguage.LongestPhrase);
            builder.HasIndex(p => new { p.LanguageId, p.Phrase }).IsUnique();
            builder.HasOne<OutsideLanguage>().WithMany(l => l.Phrases).HasForeignKey(p => p.LanguageId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}

/// <summary>The languages there are.</summary>
internal static class LanguageTags
{
    /// <summary>Those that can be added, by their English name.</summary>
    public static IReadOnlyList<CultureInfo> All { get; } =
    [
        .. CultureInfo.GetCultures(CultureTypes.NeutralCultures)
            .Where(c => c.Name.Length is 2 or 3 && c.TwoLetterISOLanguageName is not ("en" or "iv")).OrderBy(c => c.EnglishName, StringComparer.Ordinal),
    ];

    public static CultureInfo? Find(string? tag) => All.FirstOrDefault(c => c.Name == tag);

    /// <summary>What a language is called in English; the tag itself when this machine does not know it.</summary>
    public static string Show(string tag) => Find(tag)?.EnglishName ?? tag;
}
