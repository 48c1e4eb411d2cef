using System.Security.Cryptography;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases;

/// <summary>The shared file. Its holding, of the same identifier, says who owns it and who may see it.</summary>
internal sealed class Case : IVersioned
{
    public const int LongestTitle = 120;

    // No letter or digit that is taken for another when spoken or written down.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public required Guid Id { get; init; }

    public Holding Holding { get; init; } = null!;

    /// <summary>What people call it by: KEY-7K3-9QF. Random, so that it tells nothing.</summary>
    public required string Reference { get; init; }

    /// <summary>What it is about, without names.</summary>
    public required string Title { get; set; }

    /// <summary>When it was opened (UTC).</summary>
    public required DateTime OpenedAt { get; init; }

    public int Version { get; init; }

    public static string NewReference(string workstream) =>
        $"{workstream.ToUpperInvariant()}-{RandomNumberGenerator.GetString(Alphabet, 3)}-{RandomNumberGenerator.GetString(Alphabet, 3)}";

    internal sealed class Mapping : IEntityTypeConfiguration<Case>
    {
        public void Configure(EntityTypeBuilder<Case> builder)
        {
            builder.Property(c => c.Reference).HasMaxLength(60);
            builder.Property(c => c.Title).HasMaxLength(LongestTitle);
            builder.HasIndex(c => c.Reference).IsUnique();
            builder.HasOne(c => c.Holding).WithOne().HasForeignKey<Case>(c => c.Id).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
