using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Audit;

/// <summary>An event that the sealer has not yet given its place in the log. Events themselves are only ever inserted.</summary>
internal sealed class AuditPending : IBookkeeping
{
    public required Guid EventId { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AuditPending>
    {
        public void Configure(EntityTypeBuilder<AuditPending> builder) => builder.HasKey(p => p.EventId);
    }
}
