using ECins.Host.Access;
using ECins.Host.Cases.Photographs;
using ECins.Host.Data;
using ECins.Host.Files.Uploads;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Chronology;

/// <summary>Writes in a case's chronology. For those who contribute.</summary>
internal sealed class EntryService(
    CoreDbContext core, Holdings holdings, CaseFile file, Uploads uploads, ChosenReaders readers, CurrentCaller caller,
    IUnitOfWork unitOfWork, TimeProvider time)
    : IScopedService
{
    public const int MostPhotographs = 5;

    /// <summary>Adds an entry, with the photographs that came with the form.</summary>
    public async Task WriteAsync(Guid caseId, NewEntry entry, CancellationToken cancellation)
    {
        RulesOf(entry).Check();
        await unitOfWork.WriteAsync(
            DeedOf(CaseDeeds.Written, caseId),
            async _ =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                await readers.CheckAsync(holding, entry.Audience, entry.Readers, [], cancellation);
                var written = file.Add(holding, entry);
                written.Photographs.AddRange(uploads.Files.Select(f => Photograph.Of(f, holding.Id, null, time.GetUtcNow().UtcDateTime)));
            },
            cancellation);
        uploads.Keep();
    }

    /// <summary>Puts an entry right; what it said stays with it.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="standing">The entry as it stood when the correction was begun.</param>
    /// <param name="entry">What is right; who may read it is for its author alone to change.</param>
    /// <param name="whatWasWrong">What was wrong.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DbUpdateConcurrencyException">It was corrected meanwhile.</exception>
    public Task CorrectAsync(Guid caseId, Guid standing, NewEntry entry, string? whatWasWrong, CancellationToken cancellation)
    {
        RulesOf(entry).ExpectText(whatWasWrong, Entry.LongestReason, "WhatWasWrong", "Enter what is wrong with it").Check();
        return unitOfWork.WriteAsync(
            DeedOf(CaseDeeds.Corrected, caseId) with { Reason = whatWasWrong!.Trim() },
            async _ =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                var level = holdings.Rule.LevelOf(holding);
                var wrong = await core.Set<Entry>().Include(e => e.Photographs).Include(e => e.Documents).AsSplitQuery()
                    .Where(e => e.HoldingId == caseId).Where(Narrowing.IsReadableBy<Entry>(core, caller.Value, level))
                    .SingleOrDefaultAsync(e => e.Id == standing, cancellation);
                if (wrong is null || !wrong.MayBeCorrectedBy(caller.Value, level))
                    throw new RefusedException("Not theirs to correct.");
                if (await core.Set<Entry>().AnyAsync(e => e.CorrectsId == standing, cancellation))
                    throw new DbUpdateConcurrencyException("It was corrected meanwhile.");

                var right = await ReadAsAsync(holding, entry, wrong, cancellation);
                await ReplaceAsync(wrong, file.Correct(holding, wrong, right, whatWasWrong!), right.Readers, cancellation);
            },
            cancellation);
    }

    // Whom it is addressed to is its author's to change. Corrected by somebody else, the author still reads it.
    private async Task<NewEntry> ReadAsAsync(Holding holding, NewEntry entry, Entry wrong, CancellationToken cancellation)
    {
        var before = await readers.OfAsync(wrong.Id, cancellation);
        if (wrong.AuthorId != caller.Value.UserId)
            return entry with { Audience = wrong.Audience, Marking = wrong.Marking, Readers = [.. before, wrong.AuthorId] };

        await readers.CheckAsync(holding, entry.Audience, entry.Readers, before, cancellation);
        return entry;
    }

    // What came with it goes with it, and nobody reads of it what they may not read of the correction.
    private async Task ReplaceAsync(Entry wrong, Entry right, IReadOnlyList<Guid> chosen, CancellationToken cancellation)
    {
        foreach (var photograph in wrong.Photographs)
            photograph.EntryId = right.Id;
        foreach (var document in wrong.Documents)
            document.EntryId = right.Id;
        for (var earlier = wrong; earlier is not null; earlier = await core.Set<Entry>().SingleOrDefaultAsync(e => e.Id == earlier.CorrectsId, cancellation))
        {
            (earlier.Audience, earlier.Marking) = (right.Audience, right.Marking);
            await readers.ReplaceAsync(earlier.Id, right.Audience, chosen, cancellation);
        }
    }

    private Rules RulesOf(NewEntry entry) => uploads.Rules()
        .ExpectText(entry.Text, Entry.LongestText, "Text", "Enter what happened")
        .Expect(entry.Present.Length <= Entry.LongestPresent, "Present", $"This must be {Entry.LongestPresent} characters or less")
        .Expect(entry.Marking is null || entry.Marking <= caller.Value.Handling, "IsSensitive", "You may not handle what is marked OFFICIAL-SENSITIVE")
        .Expect(entry.HappenedAt <= time.GetUtcNow().UtcDateTime.AddMinutes(1), "Day", "When it happened must be in the past");

    private static Deed DeedOf(DeedType type, Guid caseId) => new(type) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] };
}
