using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Organisations.Joining;

/// <summary>The agreement that the caller's organisation is to sign, and its signature.</summary>
internal sealed class SigningService(
    CoreDbContext core, IUnitOfWork unitOfWork, CurrentCaller caller, TimeProvider time) : IScopedService
{
    /// <summary>The agreement with its purposes and parties; <c>null</c> when none is to be signed.</summary>
    public async Task<Agreement?> ToSignAsync(CancellationToken cancellation)
    {
        var agreement = await Invited().AsNoTracking().AsSplitQuery()
            .Include(i => i.Agreement.Purposes).Include(i => i.Agreement.Parties).ThenInclude(p => p.Organisation)
            .Select(i => i.Agreement).SingleOrDefaultAsync(cancellation);
        return caller.Value.Pending == PendingStep.Agreement ? agreement : null;
    }

    public Task SignAsync(string? name, string? position, bool may, CancellationToken cancellation)
    {
        var signature = $"{name?.Trim()}, {position?.Trim()}";
        new Rules()
            .ExpectText(name, User.LongestName, "SignerName", "Enter your full name")
            .ExpectText(position, AgreementParty.LongestSignature, "Position", "Enter your position")
            .Expect(signature.Length <= AgreementParty.LongestSignature, "Position", "Enter a shorter position")
            .Expect(may, "May", "Tick the box if you may sign. If somebody else must, ask whoever invited you to invite them")
            .Check();
        if (caller.Value.Pending != PendingStep.Agreement)
            throw new RefusedException("No agreement is to be signed.");

        return unitOfWork.WriteAsync(
            new Deed(CoreDeeds.AgreementSigned),
            unit => SignAsync(unit, signature, cancellation),
            cancellation);
    }

    private async Task SignAsync(IUnit unit, string signature, CancellationToken cancellation)
    {
        var invitation = await Invited().Include(i => i.Agreement).ThenInclude(a => a.Parties)
            .SingleOrDefaultAsync(cancellation) ?? throw new RefusedException("The invitation was withdrawn.");
        var (agreement, today) = (invitation.Agreement, time.UkToday());
        unit.About(new Subject("agreement", agreement.Id.ToString()));
        unit.About(Organisation.SubjectOf(invitation.OrganisationId));
        new Rules().Expect(
            agreement.From <= today && today <= agreement.Until, "",
            "This agreement is no longer in force. Ask whoever invited you which one to sign").Check();
        if (agreement.Parties.All(p => p.OrganisationId != invitation.OrganisationId))
            core.Add(new AgreementParty
            {
                AgreementId = agreement.Id,
                OrganisationId = invitation.OrganisationId,
                SignedBy = signature,
                SignedOn = today,
            });
    }

    private IQueryable<Invitation> Invited() => core.Set<Invitation>().Where(i =>
        i.ContactId == caller.Value.UserId && i.Organisation.Status == OrganisationStatus.Joining);
}
