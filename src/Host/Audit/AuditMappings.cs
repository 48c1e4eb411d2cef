using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Audit;

internal sealed class AuditEventMapping : IEntityTypeConfiguration<AuditEvent>
{
    public void Configure(EntityTypeBuilder<AuditEvent> builder)
    {
        builder.Property(e => e.Type).HasMaxLength(80);
        builder.Property(e => e.Workstream).HasMaxLength(40);
        builder.Property(e => e.Address).HasMaxLength(60);
        builder.Property(e => e.Purpose).HasMaxLength(80);
        builder.HasIndex(e => e.At);
        builder.HasIndex(e => new { e.UserId, e.At });
    }
}

internal sealed class AuditDetailMapping : IEntityTypeConfiguration<AuditDetail>
{
    public void Configure(EntityTypeBuilder<AuditDetail> builder)
    {
        builder.HasKey(d => new { d.EventId, d.Ordinal });
        builder.Property(d => d.Kind).HasMaxLength(20);
        builder.Property(d => d.Name).HasMaxLength(200);
        builder.Property(d => d.Salt).HasMaxLength(16).IsFixedLength();
    }
}
