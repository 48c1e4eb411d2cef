using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Layout;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Outside.Languages;
using ECins.Host.Tasks.Register;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Rounds;

/// <summary>The rounds of the case that the page is on.</summary>
internal sealed class RoundQueries(CoreDbContext core, CurrentHolding current, CurrentCaller caller, TaskCodes codes, IReadLog read, TimeProvider time) : IScopedService
{
    /// <summary>So many are listed.</summary>
    public const int Most = 50;

    /// <summary>Those asked last first.</summary>
    public async Task<IReadOnlyList<RoundLine>> ListAsync(CancellationToken cancellation) =>
        Noted(await Lines(OfCase().OrderByDescending(r => r.AskedAt).Take(Most)).ToListAsync(cancellation));

    public async Task<RoundLine?> FindAsync(Guid id, CancellationToken cancellation) =>
        Noted(await Lines(OfCase().Where(r => r.Id == id)).ToListAsync(cancellation)).SingleOrDefault();

    /// <summary>Everybody chosen, by name, from one of them on, each with their task and, for whoever says it, its code.</summary>
    public async Task<ListPage<RoundRow>> PeopleAsync(TaskRound round, int from, CancellationToken cancellation)
    {
        var people = await core.Set<RoundPerson>().AsNoTracking().Where(p => p.RoundId == round.Id && p.LeftOut == null)
            .OrderBy(p => p.Name).ThenBy(p => p.PersonId).From(from).ToListAsync(cancellation);
        var ids = people.ConvertAll(p => p.PersonId);
        var tasks = await Tasks(round.Id).Where(t => ids.Contains(t.PersonId!.Value)).ToDictionaryAsync(t => t.PersonId!.Value, cancellation);
        var decided = await Decided(round.Id).Where(t => ids.Contains(t.PersonId!.Value)).Select(t => t.Id).ToHashSetAsync(cancellation);
        var telephones = await TelephonesAsync(round, ids, cancellation);
        foreach (var task in tasks.Values)
            read.Showed(TaskMails.SubjectOf(task));
        return ListPage.Of(
            people.ConvertAll(p => new RoundRow(
                p, tasks.GetValueOrDefault(p.PersonId), CodeOf(tasks.GetValueOrDefault(p.PersonId), decided), telephones.GetValueOrDefault(p.PersonId, ""))),
            from);
    }

    /// <summary>Who was left out, by name.</summary>
    public async Task<IReadOnlyList<RoundPerson>> LeftOutAsync(Guid round, CancellationToken cancellation) =>
        await core.Set<RoundPerson>().AsNoTracking().Where(p => p.RoundId == round && p.LeftOut != null)
            .OrderBy(p => p.Name).ThenBy(p => p.PersonId).Take(TaskRound.Most).ToListAsync(cancellation);

    /// <summary>Those of the caller's to send whose codes go by letter and open their links now, by name.</summary>
    public async Task<IReadOnlyList<CodeLetter>> LettersAsync(Guid round, OutsideWords words, DateOnly on, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var tasks = await Decided(round).Where(t => t.Route == CodeRoute.Letter && t.State == TaskState.Waiting)
            .OrderBy(t => t.Name).ThenBy(t => t.Id).Take(TaskRound.Most).ToListAsync(cancellation);
        tasks.RemoveAll(t => !t.IsLive(now));
        tasks.ForEach(t => read.Showed(TaskMails.SubjectOf(t)));
        return tasks.ConvertAll(t => new CodeLetter(t, codes.Show(t.Code), words, on));
    }

    /// <summary>How many wait whose codes go by letter.</summary>
    public Task<int> LettersWaitingAsync(Guid round, CancellationToken cancellation) =>
        core.Set<ExternalTask>().CountAsync(t => t.RoundId == round && t.State == TaskState.Waiting && t.Route == CodeRoute.Letter, cancellation);

    private string? CodeOf(ExternalTask? task, HashSet<Guid> decided) =>
        task is not null && decided.Contains(task.Id) && task.IsLive(time.GetUtcNow().UtcDateTime) && !task.IsUndelivered ? codes.Show(task.Code) : null;

    // The register is the asking organisation's own.
    private async Task<Dictionary<Guid, string>> TelephonesAsync(TaskRound round, List<Guid> ids, CancellationToken cancellation)
    {
        if (caller.Value.OrganisationId != round.OrganisationId || current.Level < Level.Contribute)
            return [];

        ids.ForEach(id => read.Showed(new Subject("external-person", id.ToString())));
        return await core.Set<ExternalPerson>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Telephone, cancellation);
    }

    private IQueryable<ExternalTask> Tasks(Guid round) => core.Set<ExternalTask>().AsNoTracking().Where(t => t.RoundId == round)
        .Include(t => t.Asker).Include(t => t.Organisation).Include(t => t.Mail).Include(t => t.Text);

    private IQueryable<ExternalTask> Decided(Guid round) => Tasks(round).Where(ExternalTask.IsDecidedBy(caller.Value, current.Level));

    private IQueryable<TaskRound> OfCase() => core.Set<TaskRound>().AsNoTracking().Where(r => r.HoldingId == current.Holding.Id);

    private IQueryable<RoundLine> Lines(IQueryable<TaskRound> rounds) => rounds.Select(r => new RoundLine
    {
        Round = r,
        Asker = r.Asker.Name,
        ToAsk = r.People.Count(p => p.LeftOut == null),
        Asked = r.People.Count(p => p.AskedAt != null),
        Answers = core.Set<ExternalTask>().Count(t => t.RoundId == r.Id && t.State != TaskState.Waiting && t.State != TaskState.Revoked),
        ToDecide = core.Set<ExternalTask>().Count(t => t.RoundId == r.Id && t.State == TaskState.Answered),
    });

    private List<RoundLine> Noted(List<RoundLine> lines)
    {
        lines.ForEach(l => read.Showed(new Subject(TaskRound.Kind, l.Round.Id.ToString())));
        return lines;
    }
}

/// <summary>A round, and how far it has come.</summary>
internal sealed class RoundLine
{
    public required TaskRound Round { get; init; }

    public required string Asker { get; init; }

    /// <summary>How many were to be asked: all that were chosen but those left out.</summary>
    public required int ToAsk { get; init; }

    /// <summary>How many were.</summary>
    public required int Asked { get; init; }

    public required int Answers { get; init; }

    /// <summary>Answers that nobody has decided on.</summary>
    public required int ToDecide { get; init; }

    /// <summary>Whether some are yet to be asked.</summary>
    public bool IsUnderWay => Round.StoppedAt is null && Asked < ToAsk;
}

/// <param name="Person">Who.</param>
/// <param name="Task">Their task; <c>null</c> while they have none.</param>
/// <param name="Code">Its code, for those who say it; <c>null</c> for everybody else, and once it opens nothing.</param>
/// <param name="Telephone">Where they are rung; empty when it is not known, or the reader's organisation does not ask them.</param>
internal sealed record RoundRow(RoundPerson Person, ExternalTask? Task, string? Code, string Telephone);
