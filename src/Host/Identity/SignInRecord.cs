using ECins.Host.Audit;
using ECins.Host.Composition;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Identity;

/// <summary>Puts signing in and out on record, as done by the user it is about.</summary>
internal sealed class SignInRecord(AuditTrail trail, CurrentCaller caller) : IScopedService
{
    public Task SignedInAsync(User user, CancellationToken cancellation)
    {
        caller.Value = new Caller { UserId = user.Id, Name = user.Name, OrganisationId = user.OrganisationId };
        return RecordAsync(CoreDeeds.SignedIn, cancellation);
    }

    public Task SignedOutAsync(CancellationToken cancellation) => RecordAsync(CoreDeeds.SignedOut, cancellation);

    private Task RecordAsync(DeedType type, CancellationToken cancellation) =>
        trail.RecordAsync(
            new Deed(type) { Subjects = [new Subject("user", caller.Value.UserId!.Value.ToString())] },
            AuditOutcome.Done,
            cancellation);
}
