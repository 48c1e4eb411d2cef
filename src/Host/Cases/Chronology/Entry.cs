using System.Linq.Expressions;
using ECins.Host.Cases.Photographs;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Query;

namespace ECins.Host.Cases.Chronology;

/// <summary>One item of the chronology. Written once: what was wrong is put right by another entry.</summary>
internal sealed class Entry
{
    public const int LongestText = 8_000;
    public const int LongestPresent = 300;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; set; }

    public required EntryKind Kind { get; init; }

    public required bool IsOpinion { get; init; }

    public required string Text { get; init; }

    /// <summary>Who was there, in words.</summary>
    public required string Present { get; init; }

    /// <summary>When it happened (UTC).</summary>
    public required DateTime HappenedAt { get; init; }

    /// <summary>When it was written (UTC).</summary>
    public required DateTime WrittenAt { get; init; }

    public required Guid AuthorId { get; init; }

    public User Author { get; init; } = null!;

    /// <summary>The writer's organisation at the time: the entry's controller.</summary>
    public required Guid OrganisationId { get; init; }

    public Organisation Organisation { get; init; } = null!;

    public required EntryAudience Audience { get; init; }

    public required Marking Marking { get; init; }

    public List<Photograph> Photographs { get; } = [];

    /// <summary>Whether somebody who reaches the case at a level (Read or above) may read the entry.</summary>
    public static Expression<Func<Entry, bool>> IsReadableBy(Caller caller, Level level)
    {
        var (isManager, isOwner) = (level >= Level.Manage, level >= Level.Own);
        return IsReadableBy(caller, _ => isManager, _ => isOwner);
    }

    /// <summary>As <see cref="IsReadableBy(Caller, Level)"/>, of entries of several cases, all of which they read.</summary>
    /// <param name="caller">Who would read it.</param>
    /// <param name="managed">The cases that they manage.</param>
    /// <param name="owned">The cases that they own.</param>
    public static Expression<Func<Entry, bool>> IsReadableBy(Caller caller, IQueryable<Holding> managed, IQueryable<Holding> owned) =>
        IsReadableBy(caller, entry => managed.Any(h => h.Id == entry.HoldingId), entry => owned.Any(h => h.Id == entry.HoldingId));

    private static Expression<Func<Entry, bool>> IsReadableBy(
        Caller caller, Expression<Func<Entry, bool>> manages, Expression<Func<Entry, bool>> owns)
    {
        var (user, organisation, handling) = (caller.UserId, caller.OrganisationId, caller.Handling);
        Expression<Func<Entry, bool, bool, bool>> rule = (entry, isManager, isOwner) => entry.Marking <= handling
            && (entry.Audience == EntryAudience.Everyone || entry.AuthorId == user
                || (entry.Audience == EntryAudience.OwnOrganisation && (isOwner || entry.OrganisationId == organisation))
                || (entry.Audience == EntryAudience.Managers && isManager));
        var one = rule.Parameters[0];
        Expression Of(Expression<Func<Entry, bool>> part) => ReplacingExpressionVisitor.Replace(part.Parameters[0], one, part.Body);
        return Expression.Lambda<Func<Entry, bool>>(
            ReplacingExpressionVisitor.Replace([rule.Parameters[1], rule.Parameters[2]], [Of(manages), Of(owns)], rule.Body), one);
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Entry>
    {
        public void Configure(EntityTypeBuilder<Entry> builder)
        {
            builder.Property(e => e.Text).HasMaxLength(LongestText);
            builder.Property(e => e.Present).HasMaxLength(LongestPresent);
            builder.Property(e => e.Marking).HasConversion<int>();
            builder.HasIndex(e => new { e.HoldingId, e.HappenedAt, e.Id });
            builder.HasIndex(e => e.AuthorId);
            builder.HasIndex(e => e.OrganisationId);
            builder.HasOne<Holding>().WithMany().HasForeignKey(e => e.HoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(e => e.Author).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(e => e.Organisation).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
