using System.Linq.Expressions;
using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Identity;
using ECins.Host.Meetings.Agenda;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Tasks.Inside;

/// <summary>
/// Something that a person, a team or an organisation of a partner is asked to do by a date, for a case, for a problem or alone. Whoever
/// does it reads the case itself; what lets them in for it alone ends with it.
/// </summary>
internal sealed class InternalTask : IVersioned, IHeld
{
    /// <summary>The kind of what holds a task that is of no case.</summary>
    public const string AloneKind = "task-alone";

    public const int LongestWhat = 300;
    public const int LongestText = 1_000;
    public const int LongestName = 300;

    public required Guid Id { get; init; }

    /// <summary>The case or problem; what is asked alone is held by itself.</summary>
    public required Guid HoldingId { get; init; }

    /// <summary>Of which kind that is: see <see cref="Holding.Kind"/>.</summary>
    public string HeldAs { get; init; } = Holding.CaseKind;

    /// <summary>It is of no case and no problem: asked alone, or a group's own business.</summary>
    public bool IsAlone => !HeldPlace.IsOf(HeldAs);

    /// <summary>What is to be done, in one line.</summary>
    public required string What { get; set; }

    /// <summary>What they need to know to do it; empty when the case says enough.</summary>
    public string More { get; set; } = "";

    /// <summary>Whom of the case it is about; <c>null</c> when it is about the case.</summary>
    public Guid? AboutId { get; set; }

    public Involvement? About { get; init; }

    /// <summary>The item of a meeting at which it was decided; <c>null</c> when it was asked for otherwise.</summary>
    public Guid? AgendaItemId { get; init; }

    public required PrincipalKind ToKind { get; set; }

    /// <summary>Who is asked.</summary>
    public required Guid ToId { get; set; }

    /// <summary>What they were called when they were asked.</summary>
    public required string ToName { get; set; }

    /// <summary>Whose people do it.</summary>
    public required Guid ToOrganisationId { get; set; }

    /// <summary>Who does it: the person asked, or who of those asked took it; <c>null</c> until somebody did.</summary>
    public Guid? DoerId { get; set; }

    public User? Doer { get; init; }

    /// <summary>The last day to do it (UK date).</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>Whoever asked looks at what was done before it counts as done.</summary>
    public bool IsVerified { get; set; }

    public Repeat Repeat { get; set; }

    /// <summary>No later one is asked for after this day (UK date); <c>null</c> while it comes again without end.</summary>
    public DateOnly? RepeatUntil { get; set; }

    public InternalTaskState State { get; set; }

    /// <summary>What came of it.</summary>
    public string Note { get; set; } = "";

    /// <summary>The share by which alone they read the case, if it was made for this.</summary>
    public Guid? ShareId { get; set; }

    public required Guid AskerId { get; init; }

    public User Asker { get; init; } = null!;

    /// <summary>When (UTC).</summary>
    public required DateTime AskedAt { get; init; }

    /// <summary>When it was done or found not to be needed (UTC).</summary>
    public DateTime? SettledAt { get; set; }

    public List<InternalTaskStep> Steps { get; } = [];

    public int Version { get; init; }

    /// <summary>Where it is read.</summary>
    public string Path => PathOf(Id, HoldingId, HeldAs);

    public static string PathOf(Guid id, Guid holding, string heldAs) =>
        HeldPlace.IsOf(heldAs) ? $"{HeldPlace.Of(heldAs, holding).Root}/plan/tasks/{id}" : $"/tasks/{id}";

    /// <summary>Somebody has still to do it.</summary>
    public static Expression<Func<InternalTask, bool>> IsToDo => t =>
        t.State == InternalTaskState.Asked || t.State == InternalTaskState.MoreAsked || t.State == InternalTaskState.Accepted;

    /// <summary>Somebody has still to do it, to decide about it or to look at what was done.</summary>
    public static Expression<Func<InternalTask, bool>> IsOpen => t => t.State != InternalTaskState.Done && t.State != InternalTaskState.NotNeeded;

    /// <summary>Whether it is the caller's to do: they took it, or nobody did and they are among those asked.</summary>
    public static Expression<Func<InternalTask, bool>> IsOf(Guid? user, IReadOnlyList<Guid> principals) =>
        t => t.DoerId == user || (t.DoerId == null && principals.Contains(t.ToId));

    /// <summary>Whether the caller is among those asked, whoever took it.</summary>
    public bool IsAskedOf(Caller caller) => ToKind switch
    {
        PrincipalKind.User => ToId == caller.UserId,
        PrincipalKind.Team => caller.TeamIds.Contains(ToId),
        _ => ToId == caller.OrganisationId,
    };

    public bool IsOverdue(DateOnly today) =>
        DueOn < today && State is InternalTaskState.Held or InternalTaskState.Asked or InternalTaskState.MoreAsked or InternalTaskState.Accepted;

    internal sealed class Mapping : IEntityTypeConfiguration<InternalTask>
    {
        public void Configure(EntityTypeBuilder<InternalTask> builder)
        {
            builder.Property(t => t.HeldAs).HasMaxLength(40);
            builder.Property(t => t.What).HasMaxLength(LongestWhat);
            builder.Property(t => t.More).HasMaxLength(LongestText);
            builder.Property(t => t.ToName).HasMaxLength(LongestName);
            builder.Property(t => t.Note).HasMaxLength(LongestText);
            builder.HasIndex(t => new { t.HoldingId, t.State, t.DueOn });
            builder.HasIndex(t => new { t.DoerId, t.State, t.DueOn });
            builder.HasIndex(t => new { t.ToId, t.State, t.DueOn });
            builder.HasIndex(t => new { t.ToOrganisationId, t.State, t.DueOn });
            builder.HasIndex(t => new { t.AskerId, t.State, t.DueOn });
            builder.HasIndex(t => new { t.State, t.DueOn });
            builder.HasIndex(t => t.ShareId);
            builder.HasIndex(t => t.AboutId);
            builder.HasIndex(t => new { t.AgendaItemId, t.DueOn });
            builder.HasOne<AgendaItem>().WithMany().HasForeignKey(t => t.AgendaItemId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(t => t.About).WithMany().HasForeignKey(t => t.AboutId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Holding>().WithMany().HasForeignKey(t => t.HoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Share>().WithMany().HasForeignKey(t => t.ShareId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Organisations.Organisation>().WithMany().HasForeignKey(t => t.ToOrganisationId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(t => t.Doer).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(t => t.Asker).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum InternalTaskState
{
    /// <summary>Nobody has said yet that they do it.</summary>
    Asked,

    /// <summary>Those asked do not read the case; whoever manages it decides whether they are let in.</summary>
    Held,

    /// <summary>Those asked need to know more first.</summary>
    MoreAsked,

    Accepted,

    /// <summary>Done, and whoever asked is to look at it.</summary>
    ToVerify,

    /// <summary>Those asked do not do it; whoever asked decides what becomes of it.</summary>
    Declined,

    Done,
    NotNeeded,
}

/// <summary>How often a task comes again once it is done.</summary>
internal enum Repeat
{
    Never,
    EveryWeek,
    EveryTwoWeeks,
    EveryMonth,
    EveryThreeMonths,
}

/// <summary>What was said about a task, by whom and when.</summary>
internal sealed class InternalTaskStep
{
    public required Guid Id { get; init; }

    public required Guid TaskId { get; init; }

    /// <summary>The name of the <see cref="TaskMove"/>; empty when it was handed on.</summary>
    public required string Move { get; init; }

    /// <summary>To whom it was handed on; empty when it was not.</summary>
    public string HandedTo { get; init; } = "";

    public required string Words { get; init; }

    public required Guid ById { get; init; }

    public User By { get; init; } = null!;

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<InternalTaskStep>
    {
        public void Configure(EntityTypeBuilder<InternalTaskStep> builder)
        {
            builder.Property(s => s.Move).HasMaxLength(20);
            builder.Property(s => s.HandedTo).HasMaxLength(InternalTask.LongestName);
            builder.Property(s => s.Words).HasMaxLength(InternalTask.LongestText);
            builder.HasIndex(s => s.TaskId);
            builder.HasIndex(s => s.ById);
            builder.HasOne<InternalTask>().WithMany(t => t.Steps).HasForeignKey(s => s.TaskId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(s => s.By).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}
