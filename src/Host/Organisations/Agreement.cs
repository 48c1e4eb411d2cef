using ECins.Host.Workstreams;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Organisations;

/// <summary>
/// An information sharing agreement: which organisations share for which purposes, from when to when. It names
/// purposes, never a workstream.
/// </summary>
internal sealed class Agreement : IVersioned
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }

    /// <summary>The first day it is in force.</summary>
    public required DateOnly From { get; set; }

    /// <summary>The last day it is in force.</summary>
    public required DateOnly Until { get; set; }

    public int Version { get; init; }

    public List<AgreementPurpose> Purposes { get; } = [];

    public List<AgreementParty> Parties { get; } = [];

    /// <summary>What it lets its parties share for, in words.</summary>
    public string PurposeNames() => Purposes.Select(p => p.Purpose).Names();

    internal sealed class Mapping : IEntityTypeConfiguration<Agreement>
    {
        public void Configure(EntityTypeBuilder<Agreement> builder) => builder.Property(a => a.Name).HasMaxLength(200);
    }
}

internal sealed class AgreementPurpose
{
    public required Guid AgreementId { get; init; }

    /// <summary>A <see cref="SharedKernel.Workstreams.Purpose"/>, by key.</summary>
    public required string Purpose { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AgreementPurpose>
    {
        public void Configure(EntityTypeBuilder<AgreementPurpose> builder)
        {
            builder.HasKey(p => new { p.AgreementId, p.Purpose });
            builder.Property(p => p.Purpose).HasMaxLength(80);
            builder.HasOne<Agreement>().WithMany(a => a.Purposes).HasForeignKey(p => p.AgreementId);
        }
    }
}

internal sealed class AgreementParty
{
    public const int LongestSignature = 200;

    public required Guid AgreementId { get; init; }

    public Agreement Agreement { get; init; } = null!;

    public required Guid OrganisationId { get; init; }

    public Organisation Organisation { get; init; } = null!;

    /// <summary>Name and position.</summary>
    public required string SignedBy { get; init; }

    public required DateOnly SignedOn { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AgreementParty>
    {
        public void Configure(EntityTypeBuilder<AgreementParty> builder)
        {
            builder.HasKey(p => new { p.AgreementId, p.OrganisationId });
            builder.HasIndex(p => p.OrganisationId);
            builder.Property(p => p.SignedBy).HasMaxLength(LongestSignature);
            builder.HasOne(p => p.Agreement).WithMany(a => a.Parties);
            builder.HasOne(p => p.Organisation).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
