using ECins.Host.Access;
using ECins.Host.Cases.Chronology;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Files;
using ECins.Host.Files.Uploads;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Files;

/// <summary>Adds files to cases, puts them with entries, withdraws them.</summary>
internal sealed class DocumentService(
    CoreDbContext core, Holdings holdings, CurrentCaller caller, Uploads uploads, FileStore files, ChosenReaders readers, IUnitOfWork unitOfWork,
    TimeProvider time)
    : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Fails beside the fields when what came with the form cannot be added so.</summary>
    public void Check(NewDocument document) =>
        document.Expect(uploads.Rules().Expect(uploads.Files.Count > 0, "Files", "Select a file")).Check();

    /// <summary>Adds the file that came with the form. For those who contribute.</summary>
    public async Task<Document> AddAsync(Guid caseId, NewDocument document, CancellationToken cancellation)
    {
        Check(document);
        var isQuarantined = document.QuarantineFor(caller.Value) is not null;
        var added = await unitOfWork.WriteAsync(
            isQuarantined ? DeedOf(FileDeeds.Quarantined, uploads.Files[0].Id) : DeedOf(FileDeeds.Added, uploads.Files[0].Id, caseId),
            async _ =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                await readers.CheckAsync(holding, document.Audience, document.Readers, [], cancellation);
                if (!isQuarantined)
                    holdings.Touch(holding);
                var file = core.Add(document.Of(uploads.Files[0], holding, caller.Value, Now)).Entity;
                readers.Add(file.Id, document.Audience, document.Readers);
                return file;
            },
            cancellation);
        uploads.Keep();
        return added;
    }

    /// <summary>Puts a file with an entry of the same case, or apart again. For those who manage, and who added it.</summary>
    public Task AttachAsync(Guid caseId, Guid id, Guid? entry, int version, CancellationToken cancellation) => unitOfWork.WriteAsync(
        DeedOf(FileDeeds.Attached, id, caseId),
        async _ =>
        {
            var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
            var document = await TheirsAsync(holding, id, cancellation);
            new Rules().Expect(document.WithdrawnAt is null && document.Quarantine is null, "", "This file was withdrawn meanwhile").Check();
            if (entry is not null && !await Readable(holding).AnyAsync(e => e.Id == entry, cancellation))
                throw new RefusedException("No entry of the case that they read.");
            core.Entry(document).ExpectVersion(version);
            document.EntryId = entry;
            holdings.Touch(holding);
        },
        cancellation);

    /// <summary>Withdraws a file and erases its content; that it was there stays. For those who manage, and who added it.</summary>
    public Task WithdrawAsync(Guid caseId, Guid id, string? reason, CancellationToken cancellation) => WithdrawAsync(
        DeedOf(FileDeeds.Withdrawn, id), reason,
        async unit =>
        {
            var holding = await holdings.DemandAsync(caseId, Level.Read, cancellation);
            var document = await TheirsAsync(holding, id, cancellation);
            if (document.Quarantine is null)
            {
                unit.About(new Subject(Holding.CaseKind, caseId.ToString()));
                holdings.Touch(holding);
            }

            return document;
        },
        cancellation);

    /// <summary>Withdraws a file that is kept out of sight. For whoever answers for sharing.</summary>
    public Task WithdrawQuarantinedAsync(Guid id, string? reason, CancellationToken cancellation) => WithdrawAsync(
        DeedOf(FileDeeds.Withdrawn, id), reason,
        async _ => caller.Value.Can(CorePermissions.SeeQuarantine)
            && await core.Set<Document>().SingleOrDefaultAsync(d => d.Id == id && d.Quarantine != null, cancellation) is { } document
            ? document
            : throw new RefusedException("Not theirs to withdraw."),
        cancellation);

    // The content goes once the row says so for good: the other way about, a fault between would leave a file that is not there.
    private async Task WithdrawAsync(Deed deed, string? reason, Func<IUnit, Task<Document>> find, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, Document.LongestReason, "Reason", "Enter why it is withdrawn").Check();
        var withdrawn = await unitOfWork.WriteAsync(
            deed with { Reason = reason },
            async unit =>
            {
                var document = await find(unit);
                new Rules().Expect(document.WithdrawnAt is null, "", "This file was withdrawn meanwhile").Check();
                (document.WithdrawnAt, document.WithdrawnById, document.WithdrawnWhy) = (Now, caller.Value.UserId, reason!.Trim());
                return document;
            },
            cancellation);
        files.Drop(withdrawn.Id);
        if (withdrawn.ThumbnailId is { } thumbnail)
            files.Drop(thumbnail);
    }

    private async Task<Document> TheirsAsync(Holding holding, Guid id, CancellationToken cancellation)
    {
        var (level, user) = (holdings.Rule.LevelOf(holding), caller.Value.UserId);
        var ofCase = core.Set<Document>().Where(d => d.Id == id && d.HoldingId == holding.Id);
        var entries = Readable(holding);
        var (manages, visible) = (level >= Level.Manage, ofCase.Where(d => d.Quarantine == null).Where(Narrowing.IsReadableBy<Document>(core, caller.Value, level)));
        return await ofCase.SingleOrDefaultAsync(d => d.Quarantine != null && d.AuthorId == user, cancellation)
            ?? await visible.Where(d => d.EntryId == null || entries.Any(e => e.Id == d.EntryId))
                .SingleOrDefaultAsync(d => manages || d.AuthorId == user, cancellation)
            ?? throw new RefusedException("Not theirs to change.");
    }

    private IQueryable<Entry> Readable(Holding holding) => core.Set<Entry>().Where(e => e.HoldingId == holding.Id)
        .Where(Narrowing.IsReadableBy<Entry>(core, caller.Value, holdings.Rule.LevelOf(holding)));

    private static Deed DeedOf(DeedType type, Guid document, Guid? caseId = null) => new(type)
    {
        Subjects = caseId is { } id
            ? [DocumentQueries.SubjectOf(document), new Subject(Holding.CaseKind, id.ToString())]
            : [DocumentQueries.SubjectOf(document)],
    };
}
