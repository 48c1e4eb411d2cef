using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Settings.IncidentTypes;

/// <summary>A kind of anti-social behaviour that the force area records, under one of the three national categories.</summary>
internal sealed class IncidentType : IVersioned
{
    public const int LongestName = 80;

    public required Guid Id { get; init; }

    public required string Name { get; set; }

    /// <summary>A sub-type has that of what it is a part of.</summary>
    public required AsbCategory Category { get; set; }

    /// <summary>The type that it is a part of; <c>null</c> for one that stands by itself. A part has no parts.</summary>
    public Guid? ParentId { get; set; }

    public IncidentType? Parent { get; init; }

    /// <summary>With what it is a part of: "Noise: Barking". Loaded with that.</summary>
    public string FullName => FullNameOf(Parent?.Name, Name);

    /// <summary>No longer offered for new reports; those recorded under it keep it.</summary>
    public bool IsRetired { get; set; }

    public int Version { get; init; }

    public static string FullNameOf(string? parent, string name) => parent is null ? name : $"{parent}: {name}";

    internal sealed class Mapping : IEntityTypeConfiguration<IncidentType>
    {
        public void Configure(EntityTypeBuilder<IncidentType> builder)
        {
            builder.Property(t => t.Name).HasMaxLength(LongestName);
            builder.HasIndex(t => new { t.ParentId, t.Name });
            builder.HasOne(t => t.Parent).WithMany().HasForeignKey(t => t.ParentId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>The categories of the National Standard for Incident Recording (2011).</summary>
internal enum AsbCategory
{
    /// <summary>Aimed at, or felt by, a particular person or group.</summary>
    Personal,

    /// <summary>Troubles the community, and nobody in particular.</summary>
    Nuisance,

    /// <summary>Harms buildings, streets and open spaces.</summary>
    Environmental,
}
