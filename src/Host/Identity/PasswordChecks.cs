using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Identity;

namespace ECins.Host.Identity;

internal static class PasswordChecks
{
    /// <summary>Throws the rule that a new password breaks.</summary>
    /// <param name="users">The account manager.</param>
    /// <param name="user">Whose password it is to be.</param>
    /// <param name="password">As entered.</param>
    /// <param name="field">The form field that the message stands beside.</param>
    public static async Task CheckNewPasswordAsync(
        this UserManager<User> users, User user, string? password, string field)
    {
        foreach (var validator in users.PasswordValidators)
        {
            var result = await validator.ValidateAsync(users, user, password);
            new Rules().Expect(result.Succeeded, field, result.Errors.FirstOrDefault()?.Description ?? "").Check();
        }
    }
}
