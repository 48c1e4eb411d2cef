using ECins.Asb.Data;
using ECins.Asb.Imports;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.FromAgencies;

/// <summary>Brings other agencies' files of reports in. For those who may, and each only with what they brought themselves.</summary>
internal sealed class AgencyFileService(
    AsbDbContext asb, IUnitOfWork unitOfWork, IJobQueue jobs, Caller caller, TimeProvider time) : IScopedService
{
    /// <summary>Reads a file and keeps what is in it, to be looked at. Nothing is taken in yet.</summary>
    /// <returns>The file.</returns>
    /// <exception cref="RuleException">It is no file of rows under headings.</exception>
    public async Task<Guid> ReadAsync(string agency, string fileName, byte[] content, CancellationToken cancellation)
    {
        Demand();
        var sheet = await Sheet.ReadAsync(content, cancellation);
        var file = ToFile(agency, fileName, sheet);
        await unitOfWork.WriteAsync(
            AgencyFileDeeds.About(AgencyFileDeeds.Read, file.Id),
            _ =>
            {
                asb.Add(file);
                asb.AddRange(sheet.Rows.Chunk(AgencyFileBatch.Size).Select((rows, ordinal) => AgencyFileBatch.Of(file.Id, ordinal, rows)));
                return Task.CompletedTask;
            },
            cancellation);
        return file.Id;
    }

    /// <summary>Says how its rows are read, based on a version that the user saw. Not once they are being taken in.</summary>
    public Task PlanAsync(Guid id, FilePlan plan, int version, CancellationToken cancellation) => ChangeAsync(
        AgencyFileDeeds.Planned, id,
        file =>
        {
            if (file.State != ImportState.Previewed)
                throw new RefusedException("It is being taken in already.");
            asb.Entry(file).ExpectVersion(version);
            file.Plan = plan;
            return Task.CompletedTask;
        },
        cancellation);

    /// <summary>Begins to take in what was looked at, as the version that the user saw is read.</summary>
    /// <param name="id">The file.</param>
    /// <param name="form">What becomes of its reports.</param>
    /// <param name="version">The version.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task StartAsync(Guid id, StartForm form, int version, CancellationToken cancellation)
    {
        form.Check();
        return ChangeAsync(
            AgencyFileDeeds.Started, id,
            async file =>
            {
                Expect(file.State == ImportState.Previewed, "It is being taken in already");
                asb.Entry(file).ExpectVersion(version);
                if (!file.IsPlanned)
                    throw new RefusedException("It was not said how it is read.");
                if (form.AreDealtWith == true && !await asb.ClosingReasons.AnyAsync(r => r.Id == form.ReasonId && !r.IsRetired, cancellation))
                    throw new RuleException(nameof(form.ReasonId), StartForm.NoReason);
                file.ClosingReasonId = form.AreDealtWith == true ? form.ReasonId : null;
                Run(file);
            },
            cancellation);
    }

    /// <summary>Goes on with what was stopped.</summary>
    public Task GoOnAsync(Guid id, CancellationToken cancellation) => ChangeAsync(
        AgencyFileDeeds.Started, id,
        file =>
        {
            Expect(file.State == ImportState.Cancelled, "It is not stopped");
            Run(file);
            return Task.CompletedTask;
        },
        cancellation);

    /// <summary>Stops it after the batch under way. What was added stays.</summary>
    public Task StopAsync(Guid id, CancellationToken cancellation) => ChangeAsync(
        AgencyFileDeeds.Stopped, id,
        file =>
        {
            Expect(file.State == ImportState.Running, "It is not being taken in any more");
            file.State = ImportState.Cancelled;
            return Task.CompletedTask;
        },
        cancellation);

    /// <summary>Erases what was not taken in. What was added stays.</summary>
    public Task ForgetAsync(Guid id, CancellationToken cancellation) => ChangeAsync(
        AgencyFileDeeds.Forgotten, id,
        async file =>
        {
            Expect(file.State is ImportState.Previewed or ImportState.Cancelled, "It is being taken in. Stop it first");
            await asb.ForgetAsync(file, cancellation);
        },
        cancellation);

    private static void Expect(bool holds, string otherwise) => new Rules().Expect(holds, "", otherwise).Check();

    private void Run(AgencyFile file)
    {
        file.State = ImportState.Running;
        jobs.Add("asb", TakeInJob.Name, file.Id.ToString());
    }

    private Task ChangeAsync(DeedType deed, Guid id, Func<AgencyFile, Task> change, CancellationToken cancellation)
    {
        Demand();
        return unitOfWork.WriteAsync(
            AgencyFileDeeds.About(deed, id),
            async _ => await change(
                await asb.Set<AgencyFile>().SingleOrDefaultAsync(f => f.Id == id && f.OwnerId == caller.UserId, cancellation)
                ?? throw new RefusedException("There is no such file of theirs.")),
            cancellation);
    }

    private void Demand()
    {
        if (!caller.Can(AsbPermissions.ImportReports))
            throw new RefusedException("May not bring in reports.");
    }

    private AgencyFile ToFile(string agency, string fileName, Sheet sheet) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        OwnerId = caller.UserId!.Value,
        OrganisationId = caller.OrganisationId!.Value,
        Agency = agency.Trim(),
        AgencyKey = AgencyFile.KeyOf(agency),
        FileName = BroughtFile.Cut(Path.GetFileName(fileName), AgencyFile.LongestText),
        At = time.GetUtcNow().UtcDateTime,
        Headings = sheet.Headings,
        Rows = sheet.Rows.Count,
    };
}
