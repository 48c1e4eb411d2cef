using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.RateLimiting;

namespace ECins.Host.Identity.SignIn;

/// <summary>Asks for one of the recovery codes.</summary>
[OpenToAll("Nobody is signed in yet; the half-begun session is asked for inside.")]
[RecordsNothing("An empty form; every try is recorded.")]
[EnableRateLimiting(SignInLimits.Policy)]
internal sealed class RecoveryModel(SignInService signIn, Sessions sessions) : SecondFactorStep(sessions)
{
    protected override string WhenWrong => "Check the recovery code. Each can be used once";

    protected override Task<bool> IsAdmittedAsync(Session half, CancellationToken cancellation) =>
        signIn.ByRecoveryCodeAsync(half, Code, cancellation);
}
