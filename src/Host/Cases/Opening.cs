using ECins.Host.Audit;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Problems;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Cases;

/// <summary>When a user last looked at a case or problem: taken from the record of their reading as it is written.</summary>
internal sealed class Opening : IBookkeeping
{
    public required Guid HoldingId { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Opening>
    {
        public void Configure(EntityTypeBuilder<Opening> builder)
        {
            builder.HasKey(o => new { o.HoldingId, o.UserId });
            builder.HasIndex(o => o.UserId);
            builder.HasOne<User>().WithMany().HasForeignKey(o => o.UserId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal static class Openings
{
    /// <summary>Notes what events about to be stored tell of cases and problems opened.</summary>
    public static async Task NoteAsync(
        this CoreDbContext core, IEnumerable<AuditEvent> events, CancellationToken cancellation)
    {
        foreach (var shown in events.Where(e => e.UserId is not null && KindShown(e.Type) is not null))
        {
            foreach (var subject in SubjectList.Parse(shown.Subjects).Where(s => s.Kind == KindShown(shown.Type)))
                await NoteAsync(core, Guid.Parse(subject.Id), shown.UserId!.Value, shown.At, cancellation);
        }
    }

    private static string? KindShown(string deed) => deed switch
    {
        CaseDeeds.Shown => Holding.CaseKind,
        ProblemDeeds.Shown => Problem.HeldKind,
        _ => null,
    };

    private static async Task NoteAsync(
        CoreDbContext core, Guid holding, Guid user, DateTime at, CancellationToken cancellation)
    {
        var opening = await core.Set<Opening>().FindAsync([holding, user], cancellation)
            ?? core.Add(new Opening { HoldingId = holding, UserId = user }).Entity;
        opening.At = at;
    }
}
