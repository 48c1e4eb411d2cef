using ECins.Host.Access;
using ECins.Host.Identity;
using ECins.Host.Tasks.Codes;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;

namespace ECins.Host.Tasks;

/// <summary>Makes tasks in the unit of work under way, and writes the mail with each one's link and has its code go out. The caller asks.</summary>
internal sealed class NewTasks(Holdings holdings, CurrentCaller caller, TaskCodes codes, TaskMails mails, TimeProvider time) : IScopedService
{
    /// <returns>The task, to be added.</returns>
    /// <exception cref="RuleException">Nobody may be asked at the address.</exception>
    public async Task<ExternalTask> MakeAsync(NewTask asked, Holding holding, IUnit unit, CancellationToken cancellation)
    {
        var secret = LinkSecret.New();
        var task = ToTask(asked, holding.Id, LinkSecret.HashOf(secret));
        await mails.AddLinkAsync(task, holding, caller.Value.OrganisationName, secret, cancellation);
        holdings.Touch(holding);
        unit.About(TaskMails.SubjectOf(task));
        return task;
    }

    private ExternalTask ToTask(NewTask asked, Guid caseId, byte[] linkHash) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        HoldingId = caseId,
        AskerId = caller.Value.UserId!.Value,
        OrganisationId = caller.Value.OrganisationId!.Value,
        AskedAt = time.GetUtcNow().UtcDateTime,
        RoundId = asked.RoundId,
        PersonId = asked.PersonId,
        Name = asked.Name,
        Address = asked.Address,
        Verified = asked.Verified,
        Ask = asked.What.Ask,
        Facts = asked.What.Facts,
        Language = asked.What.Language,
        OtherAsk = asked.What.OtherAsk,
        OtherFacts = asked.What.OtherFacts,
        Warnings = asked.What.Warnings,
        LeftOutWhy = asked.What.LeftOutWhy,
        DueOn = asked.What.DueOn,
        LinkHash = linkHash,
        Code = codes.New(),
        Route = asked.Way.Route!.Value,
        Telephone = asked.Way.Number,
        PostalAddress = asked.Way.Posted,
    };
}

/// <param name="What">What is asked.</param>
/// <param name="Name">Of whom.</param>
/// <param name="Address">Where their link goes.</param>
/// <param name="Verified">How it is known to be theirs.</param>
/// <param name="Way">How the code reaches them.</param>
internal sealed record NewTask(AskedWhat What, string Name, string Address, string Verified, CodeWay Way)
{
    /// <summary>Who they are in the register; <c>null</c> while that is not known.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The round that it is of; <c>null</c> for none.</summary>
    public Guid? RoundId { get; init; }
}
