using Microsoft.AspNetCore.Identity;

namespace ECins.Host.Identity;

/// <summary>Long, not made of what others know about the person, and not known to be breached.</summary>
internal sealed class PasswordRules(BreachedPasswords breached) : IPasswordValidator<User>
{
    public const int Shortest = 12;
    public const int Longest = 128;

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) =>
        Task.FromResult(Fault(user, password ?? "") is { } fault
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = fault })
            : IdentityResult.Success);

    private string? Fault(User user, string password)
    {
        if (password.Length < Shortest)
            return $"Password must be {Shortest} characters or more";
        if (password.Length > Longest)
            return $"Password must be {Longest} characters or less";
        if (password.Distinct().Count() < 5)
            return "Password must have more different characters";
        if (Known(user).Any(known => password.Contains(known, StringComparison.OrdinalIgnoreCase)))
            return "Password must not contain your name or e-mail address";
        return breached.Contains(password) ? "This password is on a list of passwords known to thieves. Choose another" : null;
    }

    private static IEnumerable<string> Known(User user) =>
        user.Name.Split(' ').Concat((user.Email ?? "").Split('@', '.')).Where(word => word.Length > 3).Append("ecins");
}
