using System.Security.Cryptography;
using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Register;

/// <summary>Keeps whom the caller's organisation asks without an account. For everybody there.</summary>
internal sealed class RegisterService(
    CoreDbContext core, Holdings holdings, TaskMails mails, OutsideAddresses addresses, IUnitOfWork unitOfWork, CurrentCaller caller,
    TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Inside the unit of work that asks somebody: finds them in the register by name and address, or enters them.</summary>
    public async Task<Guid> RememberAsync(ExternalTask task, CancellationToken cancellation)
    {
        var person = await Own().FirstOrDefaultAsync(p => p.Address == task.Address && p.Name == task.Name && p.RetiredAt == null, cancellation)
            ?? core.Add(New(task.OrganisationId, task.AskerId, task.Name, task.Address, task.Verified)).Entity;
        person.Verified = task.Verified;
        person.Telephone = person.Telephone.Length > 0 ? person.Telephone : task.Telephone;
        person.PostalAddress = person.PostalAddress.Length > 0 ? person.PostalAddress : task.PostalAddress;
        return person.Id;
    }

    /// <summary>Enters somebody before they are asked anything.</summary>
    public async Task<Guid> AddAsync(RegisterForm form, CancellationToken cancellation)
    {
        await CheckAsync(form, cancellation);
        return await unitOfWork.WriteAsync(
            new Deed(RegisterDeeds.Added),
            async unit =>
            {
                if (caller.Value is not { UserId: { } user, OrganisationId: { } organisation })
                    throw new RefusedException("Is of no organisation.");

                var person = New(organisation, user, form.Name!.Trim(), form.Address!.Trim(), form.Verified!.Trim());
                new Rules()
                    .Expect(!await Own().AnyAsync(p => p.Address == person.Address && p.Name == person.Name && p.RetiredAt == null, cancellation), "Name", "They are in the list already")
                    .Check();
                await SetAsync(person, form, cancellation);
                unit.About(SubjectOf(core.Add(person).Entity.Id));
                return person.Id;
            },
            cancellation);
    }

    /// <summary>
    /// Changes how somebody is reached. With another address every link that was mailed to the one before stops, in whichever case,
    /// and whoever asked is told that a new one is needed.
    /// </summary>
    public async Task ChangeAsync(Guid id, RegisterForm form, int version, CancellationToken cancellation)
    {
        await CheckAsync(form, cancellation);
        await ChangeAsync(
            RegisterDeeds.Changed, id, version,
            async person =>
            {
                var address = form.Address!.Trim();
                var isMoved = !string.Equals(address, person.Address, StringComparison.OrdinalIgnoreCase);
                (person.Name, person.Address, person.Verified) = (form.Name!.Trim(), address, form.Verified!.Trim());
                await SetAsync(person, form, cancellation);
                if (isMoved)
                    await StopLinksAsync(id, cancellation);
            },
            cancellation);
    }

    /// <summary>Somebody is not to be asked any more; their links stop.</summary>
    public Task RetireAsync(Guid id, int version, CancellationToken cancellation) => ChangeAsync(
        RegisterDeeds.Retired, id, version,
        async person =>
        {
            person.RetiredAt = Now;
            await StopLinksAsync(id, cancellation);
        },
        cancellation);

    private async Task CheckAsync(RegisterForm form, CancellationToken cancellation)
    {
        var rules = form.Rules();
        await addresses.ExpectAsync(rules, form.Address, cancellation);
        rules.Check();
    }

    private async Task SetAsync(ExternalPerson person, RegisterForm form, CancellationToken cancellation)
    {
        if (form.BelongsToId is { } partner && !await core.Set<Organisation>().AnyAsync(o => o.Id == partner, cancellation))
            throw new RuleException("BelongsToId", "Select an organisation, or none");

        (person.BelongsToId, person.Telephone, person.PostalAddress) = (form.BelongsToId, form.Telephone?.Trim() ?? "", form.PostalAddress?.Trim() ?? "");
    }

    private Task ChangeAsync(DeedType deed, Guid id, int version, Func<ExternalPerson, Task> change, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(deed) { Subjects = [SubjectOf(id)] },
        async _ =>
        {
            var person = await Own().SingleOrDefaultAsync(p => p.Id == id && p.RetiredAt == null, cancellation)
                ?? throw new RefusedException("Is nobody whom their organisation asks.");
            core.Entry(person).ExpectVersion(version);
            await change(person);
        },
        cancellation);

    private async Task StopLinksAsync(Guid person, CancellationToken cancellation)
    {
        var waiting = await core.Set<ExternalTask>().Where(t => t.PersonId == person && t.State == TaskState.Waiting).ToListAsync(cancellation);
        foreach (var task in waiting)
        {
            (task.LinkHash, task.BrowserHash, task.NewLinkAskedAt) = (RandomNumberGenerator.GetBytes(LinkSecret.HashLength), null, Now);
            await mails.WithdrawLinkAsync(task, cancellation);
            if (await holdings.LoadAsync(task.HoldingId, cancellation) is { } holding)
                await mails.AddLinkStoppedAsync(task, holding, cancellation);
        }
    }

    private IQueryable<ExternalPerson> Own() => core.Set<ExternalPerson>().Where(p => p.OrganisationId == caller.Value.OrganisationId);

    private ExternalPerson New(Guid organisation, Guid user, string name, string address, string verified) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        OrganisationId = organisation,
        Name = name,
        Address = address,
        Verified = verified,
        AddedById = user,
        AddedAt = Now,
    };

    private static Subject SubjectOf(Guid id) => new("external-person", id.ToString());
}

/// <summary>How somebody without an account is reached, as it is entered.</summary>
internal sealed record RegisterForm(string? Name, Guid? BelongsToId, string? Address, string? Verified, string? Telephone, string? PostalAddress)
{
    /// <summary>What is to be put right, but for the address: see <see cref="OutsideAddresses"/>.</summary>
    public Rules Rules() => new Rules()
        .ExpectText(Name, ExternalTask.LongestName, "Name", "Enter their name and what they are")
        .ExpectText(Verified, ExternalTask.LongestLine, "Verified", "Enter how you know that the address is theirs")
        .ExpectWithin(Telephone, ExternalPerson.LongestTelephone, "Telephone")
        .ExpectWithin(PostalAddress, ExternalTask.LongestLine, "PostalAddress")
        .Expect(string.IsNullOrWhiteSpace(Telephone) || Telephone.Count(char.IsAsciiDigit) >= 7, "Telephone", "Enter a whole telephone number, or leave it empty");
}
