using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Files;
using ECins.Host.Files.Uploads;
using ECins.Host.Identity;
using ECins.Host.People.Details;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;

namespace ECins.Host.People.Portraits;

/// <summary>Adds photographs of people and places, chooses which stands at the head of their page, withdraws them. For those who contribute.</summary>
internal sealed class PortraitService(
    CoreDbContext core, DetailService details, Holdings holdings, CurrentCaller caller, Uploads uploads, FileStore files, TimeProvider time) : IScopedService
{
    /// <summary>The field of the form that the file comes in.</summary>
    public const string Field = "Photograph";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Adds the photograph that came with the form.</summary>
    public async Task AddAsync(Guid caseId, Guid involvement, NewPortrait portrait, CancellationToken cancellation)
    {
        uploads.Rules().Expect(uploads.Files.Count > 0, Field, "Select a photograph").Check();
        portrait.Check(time.UkToday());
        await AddAsync(caseId, involvement, portrait, uploads.Files[0], cancellation);
        uploads.Keep();
    }

    /// <summary>As the other, of a file that was received.</summary>
    public Task AddAsync(Guid caseId, Guid involvement, NewPortrait portrait, ReceivedFile file, CancellationToken cancellation) =>
        details.ChangeAsync(DeedOf(PersonDeeds.PortraitAdded, file.Id), caseId, involvement, (profile, _) =>
        {
            if (!profile.Kind.IsPictured())
                throw new RefusedException("Of people and places alone.");
            core.Add(portrait.Of(file, new DetailStamp(file.Id, profile.Id, caller.Value.UserId!.Value, Now)));
        }, cancellation);

    /// <summary>Puts one at the head of the person's page.</summary>
    public Task ChooseAsync(Guid caseId, Guid involvement, Guid id, CancellationToken cancellation) => details.ChangeAsync(
        DeedOf(PersonDeeds.PortraitChosen, id), caseId, involvement, (profile, _) => Standing(profile, id).ChosenAt = Now, cancellation);

    /// <summary>Withdraws one and erases its content; that it was there stays. For those who manage, and who added it.</summary>
    public async Task WithdrawAsync(Guid caseId, Guid involvement, Guid id, string? reason, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, Portrait.LongestReason, "Reason", "Enter why it is withdrawn").Check();
        var small = Guid.Empty;
        await details.ChangeAsync(DeedOf(PersonDeeds.PortraitWithdrawn, id) with { Reason = reason }, caseId, involvement, (profile, holding) =>
        {
            var portrait = Standing(profile, id);
            if (!MayWithdraw(portrait, holdings.Rule.LevelOf(holding)))
                throw new RefusedException("Not theirs to withdraw.");
            (portrait.EndedAt, portrait.WithdrawnById, portrait.WithdrawnWhy) = (Now, caller.Value.UserId, reason!.Trim());
            small = portrait.SmallId;
        }, cancellation);
        files.Drop(id);
        files.Drop(small);
    }

    public bool MayWithdraw(Portrait portrait, Level level) => level >= Level.Manage || portrait.AddedById == caller.Value.UserId;

    private static Portrait Standing(Profile profile, Guid id) =>
        profile.Details.OfType<Portrait>().SingleOrDefault(p => p.Id == id && p.EndedAt is null)
        ?? throw new RefusedException("Is no photograph that stands of this person.");

    private static Deed DeedOf(DeedType type, Guid portrait) => new(type) { Subjects = [PortraitQueries.SubjectOf(portrait)] };
}
