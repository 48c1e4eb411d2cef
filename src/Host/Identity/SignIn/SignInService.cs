using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity.Passkeys;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Identity.SignIn;

/// <summary>
/// Signs in by password and second factor. Every try is on record, and what a wrong one is answered does not tell
/// whether the account exists.
/// </summary>
internal sealed class SignInService(
    UserManager<User> users, CoreDbContext core, IUnitOfWork unitOfWork, Sessions sessions, CurrentCaller caller,
    Device device) : IScopedService
{
    /// <summary>Checks the password and begins what follows it.</summary>
    public async Task<PasswordAnswer> ByPasswordAsync(string? address, string? password, CancellationToken cancellation)
    {
        var user = await users.FindByEmailAsync((address ?? "").Trim());
        if (!await IsPasswordAsync(user, password ?? "") || !await IsAdmissibleAsync(user, cancellation))
        {
            await FailAsync(user, "password", cancellation);
            return PasswordAnswer.Wrong;
        }

        if (user!.TwoFactorEnabled)
        {
            await sessions.BeginHalfAsync(user);
            return await core.Set<Passkey>().AnyAsync(p => p.UserId == user.Id, cancellation)
                ? PasswordAnswer.AskPasskey
                : PasswordAnswer.AskCode;
        }

        await AdmitAsync(user, SignInFactor.PasswordOnly, _ => Task.CompletedTask, cancellation);
        return PasswordAnswer.Begun;
    }

    /// <summary>Checks the authenticator's code and begins the session.</summary>
    public async Task<bool> ByCodeAsync(Session half, string? code, CancellationToken cancellation)
    {
        var plain = AuthenticatorCode.Plain(code);
        return await BySecondFactorAsync(half, "authenticator", user => IsCodeAsync(user, plain), user => UseUp(user, plain), cancellation);
    }

    /// <summary>Uses up a recovery code and begins the session.</summary>
    public Task<bool> ByRecoveryCodeAsync(Session half, string? code, CancellationToken cancellation) => BySecondFactorAsync(
        half, "recovery code", _ => Task.FromResult(true), user => UseUpAsync(user, code ?? ""), cancellation);

    /// <summary>Begins the session if the proof is right and can be used up; else counts a failure.</summary>
    /// <param name="half">After the password.</param>
    /// <param name="with">What the proof is, for the record.</param>
    /// <param name="isRight">Whether the proof is right.</param>
    /// <param name="use">Uses it up, in the unit of work that admits; throws <see cref="RefusedException"/> if that cannot be.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<bool> BySecondFactorAsync(
        Session half, string with, Func<User, Task<bool>> isRight, Func<User, Task> use, CancellationToken cancellation)
    {
        var user = await UserOfAsync(half);
        return user is not null && await isRight(user) && await IsAdmissibleAsync(user, cancellation)
            ? await AdmitOnceAsync(user, with, use, cancellation)
            : await FailAsync(user, with, cancellation);
    }

    /// <summary>Checks the password of a user who is signed in once more. A wrong one counts as at the sign-in.</summary>
    public async Task<bool> IsStillAsync(User user, string? password, CancellationToken cancellation) =>
        (await IsPasswordAsync(user, password ?? "") && await IsAdmissibleAsync(user, cancellation))
        || await FailAsync(user, "password, asked for again", cancellation);

    /// <summary>Whose half-begun session it is; <c>null</c> once their stamp changed.</summary>
    public async Task<User?> UserOfAsync(Session half)
    {
        var user = await users.FindByIdAsync(half.UserId.ToString());
        return user?.SecurityStamp == half.Stamp ? user : null;
    }

    /// <summary>Begins a session for somebody who has proved who they are, and puts it on record.</summary>
    /// <param name="user">Who.</param>
    /// <param name="factor">How they proved it.</param>
    /// <param name="use">What the proof uses up, in the same unit of work.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task AdmitAsync(User user, SignInFactor factor, Func<User, Task> use, CancellationToken cancellation)
    {
        var before = caller.Value;
        caller.Value = new Caller { UserId = user.Id, Name = user.Name, OrganisationId = user.OrganisationId };
        try
        {
            await unitOfWork.WriteAsync(
                About(CoreDeeds.SignedIn, user, factor.ToString()),
                async _ =>
                {
                    var admitted = (await users.FindByIdAsync(user.Id.ToString()))!;
                    await use(admitted);
                    await users.ResetAccessFailedCountAsync(admitted);
                    await users.UpdateAsync(admitted);
                },
                cancellation);
        }
        catch
        {
            caller.Value = before;
            throw;
        }

        await sessions.BeginAsync(user, factor);
    }

    // What proves somebody once is used up in the unit of work that admits them, so that it cannot prove them twice.
    private async Task<bool> AdmitOnceAsync(User user, string with, Func<User, Task> use, CancellationToken cancellation)
    {
        try
        {
            await AdmitAsync(user, SignInFactor.TwoFactors, use, cancellation);
            return true;
        }
        catch (RefusedException)
        {
            return await FailAsync(user, with, cancellation);
        }
    }

    private async Task<bool> IsPasswordAsync(User? user, string password) =>
        user?.PasswordHash is null
            ? UnknownUser.TakesAsLong(users.PasswordHasher, password)
            : await users.CheckPasswordAsync(user, password);

    private async Task<bool> IsCodeAsync(User user, string code) =>
        !user.HasUsed(code)
        && await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, code);

    private static Task UseUp(User user, string code)
    {
        if (user.HasUsed(code))
            throw new RefusedException("The code was used meanwhile.");

        user.Use(code);
        return Task.CompletedTask;
    }

    private async Task UseUpAsync(User user, string code)
    {
        if (!(await users.RedeemTwoFactorRecoveryCodeAsync(user, code)).Succeeded)
            throw new RefusedException("The recovery code is wrong or used.");
    }

    private async Task<bool> IsAdmissibleAsync(User? user, CancellationToken cancellation) =>
        user is { Status: UserStatus.Active }
        && !await users.IsLockedOutAsync(user)
        && await core.Set<Organisation>().AnyAsync(
            o => o.Id == user.OrganisationId && Organisation.Admitting.Contains(o.Status), cancellation);

    private async Task<bool> FailAsync(User? user, string with, CancellationToken cancellation)
    {
        await unitOfWork.WriteAsync(
            About(CoreDeeds.SignInFailed, user, with),
            async _ =>
            {
                if (user is not null
                    && await users.FindByIdAsync(user.Id.ToString()) is { } failed && !await users.IsLockedOutAsync(failed))
                    await users.AccessFailedAsync(failed);
            },
            cancellation);
        return false;
    }

    private Deed About(DeedType type, User? user, string with) => new(type)
    {
        Subjects = user is null ? [] : [new Subject("user", user.Id.ToString())],
        Notes = new Dictionary<string, string> { ["with"] = with, ["device"] = device.Name },
    };
}

internal enum PasswordAnswer
{
    /// <summary>Wrong, locked, or the account is not in force.</summary>
    Wrong,

    /// <summary>Right; the authenticator's code comes next.</summary>
    AskCode,

    /// <summary>Right; one of the account's passkeys comes next.</summary>
    AskPasskey,

    /// <summary>The session has begun; a second factor is still to be set up.</summary>
    Begun,
}
