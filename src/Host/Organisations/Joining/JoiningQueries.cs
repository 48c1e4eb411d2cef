using System.Linq.Expressions;
using ECins.Host.Data;
using ECins.Host.SyOps;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Organisations.Joining;

/// <summary>How far the organisations that join have come.</summary>
internal sealed class JoiningQueries(CoreDbContext core) : IScopedService
{
    /// <summary>How many that join are shown at once.</summary>
    public const int Most = 100;

    /// <summary>Whether the organisation joins and has yet to sign the agreement that it was invited to.</summary>
    public async Task<bool> MustSignAsync(Organisation organisation, CancellationToken cancellation) =>
        organisation.Status == OrganisationStatus.Joining
        && !await core.Set<Invitation>().Where(i => i.OrganisationId == organisation.Id)
            .AnyAsync(i => i.Agreement.Parties.Any(p => p.OrganisationId == i.OrganisationId), cancellation);

    /// <summary>The organisations that join, with how far each has come; at most <see cref="Most"/>, by name.</summary>
    public async Task<IReadOnlyDictionary<Guid, Progress>> AllAsync(CancellationToken cancellation) =>
        (await ReadAsync(i => i.Organisation.Status == OrganisationStatus.Joining, cancellation))
            .ToDictionary(p => p.OrganisationId);

    /// <summary>How far one has come, or how it was left; <c>null</c> when it was never invited.</summary>
    public async Task<Progress?> FindAsync(Guid organisationId, CancellationToken cancellation) =>
        (await ReadAsync(i => i.OrganisationId == organisationId, cancellation)).SingleOrDefault();

    private async Task<List<Progress>> ReadAsync(
        Expression<Func<Invitation, bool>> which, CancellationToken cancellation)
    {
        var current = core.Set<SyOpsVersion>().Select(v => (int?)v.Number).Max();
        var read = await core.Set<Invitation>().AsNoTracking().Where(which).OrderBy(i => i.Organisation.Name).Take(Most).Select(i => new
        {
            Invitation = i,
            i.Organisation,
            i.Contact,
            Agreement = i.Agreement.Name,
            InvitedBy = i.InvitedBy.Name,
            Signed = i.Agreement.Parties.Any(p => p.OrganisationId == i.OrganisationId),
            Accepted = current == null
                || core.Set<SyOpsAcceptance>().Any(a => a.UserId == i.ContactId && a.Number == current),
        }).ToListAsync(cancellation);
        return
        [
            .. read.Select(r => new Progress(
                r.Organisation.Id, r.Organisation.Name, new JoiningContact(r.Contact.Id, r.Contact.Name, r.Contact.JobTitle, r.Contact.Email!),
                r.Agreement, r.InvitedBy, r.Invitation.InvitedAt,
                StepOf(r.Contact, r.Signed, r.Accepted))),
        ];
    }

    private static JoiningStep StepOf(Identity.User contact, bool signed, bool accepted) =>
        signed && accepted ? JoiningStep.Approval
        : signed ? JoiningStep.SyOps
        : contact.TwoFactorEnabled ? JoiningStep.Agreement
        : contact.PasswordHash is not null ? JoiningStep.SecondFactor
        : JoiningStep.Link;
}

/// <param name="OrganisationId">Who joins.</param>
/// <param name="Organisation">Its name.</param>
/// <param name="Contact">Who is to be its SPOC.</param>
/// <param name="Agreement">The agreement that it signs, by name.</param>
/// <param name="InvitedBy">Who invited it last, by name.</param>
/// <param name="InvitedAt">When (UTC).</param>
/// <param name="Step">What is to be done next.</param>
internal sealed record Progress(
    Guid OrganisationId, string Organisation, JoiningContact Contact, string Agreement, string InvitedBy, DateTime InvitedAt,
    JoiningStep Step);

internal sealed record JoiningContact(Guid Id, string Name, string JobTitle, string Address);

/// <summary>What is to be done next by an organisation that joins.</summary>
internal enum JoiningStep
{
    Link,
    SecondFactor,
    Agreement,
    SyOps,

    /// <summary>By the data sharing manager.</summary>
    Approval,
}
