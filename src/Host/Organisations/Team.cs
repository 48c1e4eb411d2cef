using ECins.Host.Identity;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Organisations;

/// <summary>A team of an organisation.</summary>
internal sealed class Team : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid OrganisationId { get; init; }

    public Organisation Organisation { get; init; } = null!;

    public required string Name { get; set; }

    /// <summary>The area it works in; <c>null</c> when it works the whole force area.</summary>
    public Guid? AreaId { get; set; }

    public Area? Area { get; init; }

    public int Version { get; init; }

    public List<TeamMember> Members { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<Team>
    {
        public void Configure(EntityTypeBuilder<Team> builder)
        {
            builder.Property(t => t.Name).HasMaxLength(120);
            builder.HasIndex(t => new { t.OrganisationId, t.Name }).IsUnique();
            builder.HasOne(t => t.Organisation).WithMany(o => o.Teams).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(t => t.Area).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal sealed class TeamMember
{
    public required Guid TeamId { get; init; }

    public Team Team { get; init; } = null!;

    public required Guid UserId { get; init; }

    public User User { get; init; } = null!;

    /// <summary>Sees what is overdue in cases of the team's members.</summary>
    public bool IsSupervisor { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<TeamMember>
    {
        public void Configure(EntityTypeBuilder<TeamMember> builder)
        {
            builder.HasKey(m => new { m.TeamId, m.UserId });
            builder.HasIndex(m => m.UserId);
            builder.HasOne(m => m.Team).WithMany(t => t.Members).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne(m => m.User).WithMany(u => u.Memberships).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
