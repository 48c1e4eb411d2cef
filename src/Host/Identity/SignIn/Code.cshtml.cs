using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.RateLimiting;

namespace ECins.Host.Identity.SignIn;

/// <summary>Asks for the authenticator's code.</summary>
[OpenToAll("Nobody is signed in yet; the half-begun session is asked for inside.")]
[RecordsNothing("An empty form; every try is recorded.")]
[EnableRateLimiting(SignInLimits.Policy)]
internal sealed class CodeModel(SignInService signIn, Sessions sessions) : SecondFactorStep(sessions)
{
    protected override string WhenWrong => "Check the code. It changes every 30 seconds, and each can be used once";

    protected override Task<bool> IsAdmittedAsync(Session half, CancellationToken cancellation) =>
        signIn.ByCodeAsync(half, Code, cancellation);
}
