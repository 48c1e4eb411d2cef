using System.Linq.Expressions;
using ECins.Host.Cases.Photographs;
using ECins.Host.Identity;
using ECins.Host.Mail;
using ECins.Host.Organisations;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Forms;
using ECins.Host.Tasks.Outside.Languages;
using ECins.Host.Tasks.Register;
using ECins.Host.Tasks.Rounds;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Tasks;

/// <summary>
/// Something that a person without an account is asked to do for a case by a date. They are let in to what the asker
/// chose to show by a link that is mailed to them and a code that reaches them another way.
/// </summary>
internal sealed class ExternalTask : IVersioned
{
    public const int LongestName = 200;
    public const int LongestLine = 300;
    public const int LongestText = 4_000;
    public const int LongestFormKey = 80;

    /// <summary>So many wrong codes and the link is dead.</summary>
    public const int MostWrongCodes = 5;

    /// <summary>So often a code is sent by text message; then it is said, or there is a new link.</summary>
    public const int MostTexts = 3;

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; init; }

    /// <summary>Who asks, and answers for it.</summary>
    public required Guid AskerId { get; set; }

    public User Asker { get; init; } = null!;

    public required Guid OrganisationId { get; set; }

    public Organisation Organisation { get; init; } = null!;

    /// <summary>When it was asked (UTC).</summary>
    public required DateTime AskedAt { get; init; }

    /// <summary>Who is asked, in the register of the organisation that asks; <c>null</c> for a person of the case, who fills in a form.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>The round of several people that it is of; <c>null</c> when one person was asked.</summary>
    public Guid? RoundId { get; init; }

    /// <summary>Who is asked: their name and what they are.</summary>
    public required string Name { get; init; }

    public required string Address { get; set; }

    /// <summary>How the asker knows that the address is theirs.</summary>
    public required string Verified { get; set; }

    /// <summary>What is asked, in one line.</summary>
    public required string Ask { get; init; }

    /// <summary>What they need to know to do it, and no more.</summary>
    public required string Facts { get; init; }

    /// <summary>The language that they are asked in, by its tag; empty for English.</summary>
    public string Language { get; init; } = "";

    /// <summary><see cref="Ask"/> in that language; empty for English.</summary>
    public string OtherAsk { get; init; } = "";

    /// <summary><see cref="Facts"/> in that language; empty for English.</summary>
    public string OtherFacts { get; init; } = "";

    /// <summary>What they need to know to stay safe; empty when nothing is known or it is left out.</summary>
    public required string Warnings { get; init; }

    /// <summary>Why what is known was left out. Never shown to them.</summary>
    public required string LeftOutWhy { get; init; }

    /// <summary>The last day to answer (UK).</summary>
    public required DateOnly DueOn { get; set; }

    public required byte[] LinkHash { get; set; }

    /// <summary>The mail that the link went out in.</summary>
    public Guid MailId { get; set; }

    public MailMessage Mail { get; init; } = null!;

    /// <summary>The code, encrypted: whoever asked can say it again.</summary>
    public required byte[] Code { get; set; }

    /// <summary>How the code reaches them.</summary>
    public CodeRoute Route { get; set; }

    /// <summary>The number that the code is sent to, international; empty when it goes another way.</summary>
    public string Telephone { get; set; } = "";

    /// <summary>Where the code is posted; empty when it goes another way.</summary>
    public string PostalAddress { get; set; } = "";

    /// <summary>The text message that the code went out in; <c>null</c> when it goes another way.</summary>
    public Guid? TextId { get; set; }

    public CodeText? Text { get; init; }

    /// <summary>How often this code was sent by text message.</summary>
    public int TextsSent { get; set; }

    /// <summary>The one browser that the link opened in; <c>null</c> until it did.</summary>
    public byte[]? BrowserHash { get; set; }

    public int WrongCodes { get; set; }

    /// <summary>When the person asked for a new link (UTC).</summary>
    public DateTime? NewLinkAskedAt { get; set; }

    public TaskState State { get; set; } = TaskState.Waiting;

    /// <summary>Whether it was done; <c>null</c> until they say.</summary>
    public bool? IsDone { get; set; }

    /// <summary>What they write.</summary>
    public string Note { get; set; } = "";

    /// <summary>The workstream's form that they fill in; empty for none.</summary>
    public string FormKey { get; set; } = "";

    /// <summary>The record of the person who fills it in, or on whose behalf it is filled in.</summary>
    public Guid? FormAbout { get; set; }

    /// <summary>What the form asked when it was asked: see <see cref="FormSheet"/>.</summary>
    public string FormQuestions { get; set; } = "";

    /// <summary>What they filled in.</summary>
    public string FormEntries { get; set; } = "";

    /// <summary>It goes on when the case is closed: see <see cref="SharedKernel.Tasks.OutsideFormDefinition.GoesOnClosed"/>.</summary>
    public bool GoesOnClosed { get; set; }

    /// <summary>When it was answered (UTC).</summary>
    public DateTime? AnsweredAt { get; set; }

    public List<TaskOpening> Openings { get; } = [];

    public List<Photograph> Photographs { get; } = [];

    public int Version { get; init; }

    /// <summary>The link opens until then (UTC).</summary>
    public DateTime ExpiresAt => UkTime.FromUk(DueOn.AddDays(1), TimeOnly.MinValue);

    /// <summary>Whether the mail with its link failed, and no other was sent. To be asked of a task that was loaded with its mail.</summary>
    public bool IsUndelivered => State == TaskState.Waiting && Mail.FailedAt is not null;

    /// <summary>Whether the text message with its code failed, and they have not got in all the same. To be asked of a task that was loaded with its text message.</summary>
    public bool IsCodeUndelivered => State == TaskState.Waiting && BrowserHash is null && Text?.FailedAt is not null;

    /// <summary>Whether whoever asked is there to answer for it, and their organisation is a partner.</summary>
    public bool IsAnsweredFor => Asker.Status == UserStatus.Active && Organisation.Status == OrganisationStatus.Live;

    /// <summary>Whether the link opens. To be asked of a task that was loaded with its asker and organisation.</summary>
    public bool IsLive(DateTime now) =>
        State == TaskState.Waiting && now < ExpiresAt && WrongCodes < MostWrongCodes && IsAnsweredFor;

    /// <summary>
    /// What goes on record whenever it is shown or changed. Where a form is filled in, the person who does is among it: it is what
    /// they write about themselves.
    /// </summary>
    public IEnumerable<Subject> Subjects() =>
    [
        new(Holding.CaseKind, HoldingId.ToString()), TaskMails.SubjectOf(this),
        .. FormAbout is { } about ? [new Subject("person", about.ToString())] : Enumerable.Empty<Subject>(),
    ];

    /// <summary>Whether anything can be done about it, as far as the case that it is of is concerned.</summary>
    public bool GoesOn(Holding holding) => holding.IsOpen || GoesOnClosed;

    /// <summary>Whether somebody who reaches the case at a level reads an answer that is not accepted yet, and decides on it.</summary>
    public static Expression<Func<ExternalTask, bool>> IsDecidedBy(Caller caller, Level level)
    {
        var (user, contributes, manages) = (caller.UserId, level >= Level.Contribute, level >= Level.Manage);
        return task => manages || (contributes && task.AskerId == user);
    }

    internal sealed class Mapping : IEntityTypeConfiguration<ExternalTask>
    {
        public void Configure(EntityTypeBuilder<ExternalTask> builder)
        {
            builder.Property(t => t.Name).HasMaxLength(LongestName);
            builder.Property(t => t.Address).HasMaxLength(User.LongestAddress);
            builder.Property(t => t.Verified).HasMaxLength(LongestLine);
            builder.Property(t => t.Ask).HasMaxLength(LongestLine);
            builder.Property(t => t.Facts).HasMaxLength(LongestText);
            builder.Property(t => t.Language).HasMaxLength(OutsideLanguage.LongestTag);
            builder.Property(t => t.OtherAsk).HasMaxLength(LongestLine);
            builder.Property(t => t.OtherFacts).HasMaxLength(LongestText);
            builder.Property(t => t.Warnings).HasMaxLength(LongestText);
            builder.Property(t => t.LeftOutWhy).HasMaxLength(LongestLine);
            builder.Property(t => t.LinkHash).HasMaxLength(LinkSecret.HashLength).IsFixedLength().OffTheRecord();
            builder.Property(t => t.BrowserHash).HasMaxLength(LinkSecret.HashLength).IsFixedLength().OffTheRecord();
            builder.Property(t => t.Code).OffTheRecord();
            builder.Property(t => t.Telephone).HasMaxLength(ExternalPerson.LongestTelephone);
            builder.Property(t => t.PostalAddress).HasMaxLength(LongestLine);
            builder.Property(t => t.Note).HasMaxLength(LongestText).OffTheRecord();
            builder.Property(t => t.FormKey).HasMaxLength(LongestFormKey);
            builder.Property(t => t.FormEntries).OffTheRecord();
            builder.HasIndex(t => t.LinkHash).IsUnique();
            builder.HasIndex(t => t.MailId);
            builder.HasOne(t => t.Mail).WithMany().HasForeignKey(t => t.MailId).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(t => t.TextId);
            builder.HasOne(t => t.Text).WithMany().HasForeignKey(t => t.TextId).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(t => new { t.HoldingId, t.AskedAt });
            builder.HasIndex(t => new { t.AskerId, t.State });
            builder.HasIndex(t => new { t.State, t.HoldingId });
            builder.HasIndex(t => t.OrganisationId);
            builder.HasIndex(t => new { t.PersonId, t.State });

            // Nobody is asked twice in a round, however often it is worked on.
            builder.HasIndex(t => new { t.RoundId, t.PersonId }).IsUnique();
            builder.HasIndex(t => new { t.RoundId, t.State });
            builder.HasOne<TaskRound>().WithMany().HasForeignKey(t => t.RoundId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<ExternalPerson>().WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Holding>().WithMany().HasForeignKey(t => t.HoldingId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(t => t.Asker).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(t => t.Organisation).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum TaskState
{
    /// <summary>No answer yet.</summary>
    Waiting,

    /// <summary>Answered, and not decided on.</summary>
    Answered,

    /// <summary>The answer is on the case.</summary>
    Accepted,

    /// <summary>The answer was read and not taken onto the case.</summary>
    SetAside,

    /// <summary>Called back before it was answered.</summary>
    Revoked,
}
