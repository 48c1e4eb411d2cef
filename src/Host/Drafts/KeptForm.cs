using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Drafts;

/// <summary>
/// What a user typed in a form and has not saved. Theirs alone: nobody else can have it shown, and at rest it is encrypted.
/// It is nobody's statement yet, so only that it was begun is on record, and what it held never.
/// </summary>
internal sealed class KeptForm : IBookkeeping
{
    public required Guid UserId { get; init; }

    /// <summary>As <see cref="FormPlace"/>.</summary>
    public required string Place { get; init; }

    /// <summary>What the form's page is on, if it is on a record.</summary>
    public required Guid? HoldingId { get; init; }

    /// <summary>How far one must reach that to open the form.</summary>
    public required Level Level { get; init; }

    /// <summary>When it was begun (UTC).</summary>
    public required DateTime BegunAt { get; init; }

    /// <summary>When it was kept last (UTC).</summary>
    public DateTime KeptAt { get; set; }

    /// <summary>The fields, encrypted.</summary>
    public byte[] Content { get; set; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<KeptForm>
    {
        public void Configure(EntityTypeBuilder<KeptForm> builder)
        {
            builder.HasKey(f => new { f.UserId, f.Place });
            builder.Property(f => f.Place).HasMaxLength(FormPlace.Longest);
            builder.HasIndex(f => f.KeptAt);
            builder.HasOne<User>().WithMany().HasForeignKey(f => f.UserId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
