using ECins.Host.Identity;
using ECins.SharedKernel.Access;

namespace ECins.Host.Accounts;

/// <summary>How what is known of accounts is shown.</summary>
internal static class AccountWords
{
    public static string Show(this Role role) => role switch
    {
        Role.Practitioner => "Practitioner",
        Role.Spoc => "SPOC",
        Role.ForceAdministrator => "Force administrator",
        Role.DataSharingManager => "Data sharing manager",
        Role.Auditor => "Auditor",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string Standing(this AccountLine account) =>
        account.Status == UserStatus.Suspended ? "Suspended"
        : account.Status == UserStatus.Closed ? "Closed"
        : account.HasJoined ? "Active"
        : "Link not followed";

    public static string StandingColour(this AccountLine account) => account.Standing() switch
    {
        "Suspended" => "red",
        "Closed" => "grey",
        "Active" => "green",
        _ => "yellow",
    };
}
