using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Identity;

/// <summary>A secret of an account: the authenticator's key, or the hashes of the recovery codes.</summary>
internal sealed class UserToken : IdentityUserToken<Guid>
{
    internal sealed class Mapping : IEntityTypeConfiguration<UserToken>
    {
        public void Configure(EntityTypeBuilder<UserToken> builder)
        {
            builder.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
            builder.Property(t => t.LoginProvider).HasMaxLength(40);
            builder.Property(t => t.Name).HasMaxLength(40);
            builder.Property(t => t.Value).OffTheRecord();
            builder.HasOne<User>().WithMany().HasForeignKey(t => t.UserId);
        }
    }
}
