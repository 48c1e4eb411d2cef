using ECins.Host.Data;
using ECins.Host.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Drafts;

/// <summary>
/// That a form was saved, by the key that its page gave it: written with what it saved, so that sending it again after a lost
/// answer saves nothing twice.
/// </summary>
internal sealed class SentForm : IBookkeeping
{
    public required Guid UserId { get; init; }

    public required Guid Key { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<SentForm>
    {
        public void Configure(EntityTypeBuilder<SentForm> builder)
        {
            builder.HasKey(s => new { s.UserId, s.Key });
            builder.HasIndex(s => s.At);
            builder.HasOne<User>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
