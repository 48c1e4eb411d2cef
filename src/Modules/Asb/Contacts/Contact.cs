using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Contacts;

/// <summary>One time that a person of a case was reached, or somebody tried. What was said stands in the chronology.</summary>
internal sealed class Contact
{
    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    /// <summary>The record of the person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    public required ContactMeans Way { get; init; }

    public required bool IsReached { get; init; }

    public required Guid ById { get; init; }

    /// <summary>When it was written down (UTC).</summary>
    public required DateTime RecordedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Contact>
    {
        public void Configure(EntityTypeBuilder<Contact> builder)
        {
            builder.HasIndex(c => new { c.HoldingId, c.PersonId, c.At });
            builder.HasOne<Holding>().WithMany().HasForeignKey(c => c.HoldingId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
