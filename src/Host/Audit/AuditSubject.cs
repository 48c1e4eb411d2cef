using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Audit;

/// <summary>Finds the events about a subject. Derived from the events when they are sealed; holds nothing they do not.</summary>
internal sealed class AuditSubject : IBookkeeping
{
    public required string Kind { get; init; }

    public required string SubjectId { get; init; }

    public required long Sequence { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AuditSubject>
    {
        public void Configure(EntityTypeBuilder<AuditSubject> builder)
        {
            builder.HasKey(s => new { s.Kind, s.SubjectId, s.Sequence });
            builder.Property(s => s.Kind).HasMaxLength(40);
            builder.Property(s => s.SubjectId).HasMaxLength(80);
        }
    }
}
