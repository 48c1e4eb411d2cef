using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Incidents;

/// <summary>
/// Which record in the core is of somebody that a report names, and as what. The case that takes the report in has people of
/// other reports too; this tells whose they are.
/// </summary>
internal sealed class ReportedPerson
{
    public required Guid IncidentId { get; init; }

    public Incident Incident { get; init; } = null!;

    /// <summary>The record of the person.</summary>
    public required Guid RecordId { get; init; }

    public required InvolvementRole Role { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReportedPerson>
    {
        public void Configure(EntityTypeBuilder<ReportedPerson> builder)
        {
            builder.HasKey(p => new { p.IncidentId, p.RecordId, p.Role });
            builder.HasIndex(p => p.RecordId);
        }
    }
}
