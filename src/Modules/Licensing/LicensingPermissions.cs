using ECins.SharedKernel.Access;

namespace ECins.Licensing;

internal static class LicensingPermissions
{
    public const string Work = "licensing.premises.work";

    public static IReadOnlyList<Permission> All { get; } =
        [new(Work, "Keep the register of premises and record visits", Role.Practitioner)];
}
