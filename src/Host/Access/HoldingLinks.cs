using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Access;

/// <summary>Ties what access is decided from to the core's own records, which modules do not know.</summary>
internal sealed class HoldingLinks
    : IEntityTypeConfiguration<Holding>, IEntityTypeConfiguration<Share>, IEntityTypeConfiguration<Exclusion>,
        IEntityTypeConfiguration<EmergencyAccess>
{
    public void Configure(EntityTypeBuilder<Holding> builder)
    {
        builder.HasOne<User>().WithMany().HasForeignKey(h => h.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(h => h.DeputyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(h => h.LeadOrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Team>().WithMany().HasForeignKey(h => h.DutyTeamId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<EmergencyAccess> builder)
    {
        builder.HasOne<User>().WithMany().HasForeignKey(e => e.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(e => e.EndedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Share> builder) =>
        builder.HasOne<User>().WithMany().HasForeignKey(s => s.GrantedById).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<Exclusion> builder) =>
        builder.HasOne<User>().WithMany().HasForeignKey(x => x.UserId).OnDelete(DeleteBehavior.Restrict);
}
