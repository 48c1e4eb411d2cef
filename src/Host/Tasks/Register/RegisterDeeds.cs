using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks.Register;

/// <summary>What is done with the register of people without an account, as it goes on record.</summary>
internal static class RegisterDeeds
{
    public const string Listed = "external-person.listed";
    public const string Shown = "external-person.shown";

    public static readonly DeedType Added = new("external-person.added", DeedKind.Collection, "entered somebody without an account, to be asked later");
    public static readonly DeedType Changed = new("external-person.changed", DeedKind.Alteration, "changed how somebody without an account is reached");
    public static readonly DeedType Retired = new("external-person.retired", DeedKind.Alteration, "said that somebody without an account is not to be asked any more");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Added, Changed, Retired,
        new(Listed, DeedKind.Consultation, "looked at whom their organisation asks without an account"),
        new(Shown, DeedKind.Consultation, "looked at somebody without an account, and what they were asked"),
    ];
}
