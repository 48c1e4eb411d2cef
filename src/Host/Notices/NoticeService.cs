using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Notices;

/// <summary>What users do about their own notices.</summary>
internal sealed class NoticeService(
    CoreDbContext core, UnitOfWork unitOfWork, CurrentCaller caller, CurrentHolding current, TimeProvider time) : IScopedService
{
    private Guid User => caller.Value.UserId!.Value;

    /// <summary>The caller has seen all that they were told.</summary>
    public Task SeenAsync(CancellationToken cancellation) => unitOfWork.KeepBooksAsync(
        async books =>
        {
            var unseen = await books.Set<Notice>().Where(n => n.UserId == User && n.SeenAt == null).ToListAsync(cancellation);
            unseen.ForEach(n => n.SeenAt = time.GetUtcNow().UtcDateTime);
            return unseen.Count;
        },
        cancellation);

    /// <summary>The caller opens a notice of theirs.</summary>
    /// <returns>Where it leads; <c>null</c> when they have no such notice.</returns>
    public Task<string?> OpenAsync(Guid id, CancellationToken cancellation) => unitOfWork.KeepBooksAsync(
        async books =>
        {
            if (await books.Set<Notice>().SingleOrDefaultAsync(n => n.UserId == User && n.Id == id, cancellation) is not { } notice)
                return null;

            notice.SeenAt ??= time.GetUtcNow().UtcDateTime;
            return notice.Path;
        },
        cancellation);

    /// <summary>Whether the caller muted the case that the page is on.</summary>
    public Task<bool> IsMutedAsync(CancellationToken cancellation) =>
        core.Set<MutedCase>().AnyAsync(m => m.UserId == User && m.HoldingId == current.Holding.Id, cancellation);

    /// <summary>Mutes the case that the page is on for the caller, or no longer.</summary>
    public Task MuteAsync(bool isMuted, CancellationToken cancellation) => unitOfWork.KeepBooksAsync(
        async books =>
        {
            var muted = await books.Set<MutedCase>().SingleOrDefaultAsync(m => m.UserId == User && m.HoldingId == current.Holding.Id, cancellation);
            if (muted is null && isMuted)
                books.Add(new MutedCase { UserId = User, HoldingId = current.Holding.Id });
            else if (muted is not null && !isMuted)
                books.Remove(muted);
            return isMuted;
        },
        cancellation);

    public async Task<NoticeSettings> SettingsAsync(CancellationToken cancellation) =>
        await core.Set<NoticeSettings>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == User, cancellation) ?? new NoticeSettings { Id = User };

    public Task ChangeAsync(NoticeForm form, CancellationToken cancellation)
    {
        form.Check();
        return unitOfWork.WriteAsync(
            new Deed(NoticeDeeds.SettingsChanged) { Subjects = [new Subject("user", User.ToString())] },
            async _ =>
            {
                var settings = await core.Set<NoticeSettings>().SingleOrDefaultAsync(s => s.Id == User, cancellation)
                    ?? core.Add(new NoticeSettings { Id = User }).Entity;
                (settings.Pace, settings.Hour, settings.QuietFrom, settings.QuietUntil) = (form.Pace!.Value, form.Hour ?? settings.Hour, form.QuietFrom, form.QuietUntil);
            },
            cancellation);
    }
}

/// <summary>How often a user wants mail, as it is entered.</summary>
internal sealed record NoticeForm(MailPace? Pace, int? Hour, int? QuietFrom, int? QuietUntil)
{
    public void Check() => new Rules()
        .Expect(Pace is not null, "Pace", "Select how often")
        .Expect(Hour is null or (>= 0 and <= 23), "Hour", "Select an hour of the day")
        .Expect(QuietFrom is null or (>= 0 and <= 23), "QuietFrom", "Select an hour of the day")
        .Expect(QuietUntil is null or (>= 0 and <= 23), "QuietUntil", "Select an hour of the day")
        .Expect(QuietFrom is null == QuietUntil is null, QuietFrom is null ? "QuietFrom" : "QuietUntil", "Select both hours, or neither")
        .Expect(QuietFrom is null || QuietFrom != QuietUntil, "QuietUntil", "Select another hour, or \"Only what is urgent\" above")
        .Check();
}
