using ECins.SharedKernel.Data;

namespace ECins.Host.People.Details;

/// <summary>An identifier as it was entered, in a form with the fields Register and Number.</summary>
/// <param name="Register">The register; <c>null</c> while that was not said.</param>
/// <param name="Number">As somebody wrote it.</param>
internal sealed record NewIdentifier(IdentifierKind? Register, string Number)
{
    /// <summary>As the register writes it; <c>null</c> when it cannot be one of that register.</summary>
    public string? ValueIn(int year) => Register is { } register ? IdentifierForms.Of(register, Number, year) : null;

    public void Check(Rules rules, int year) => rules
        .Expect(Register is not null, "Register", "Select which identifier it is")
        .ExpectText(Number, Identifier.Longest, "Number", "Enter the identifier")
        .Expect(
            Register is null || ValueIn(year) is not null, "Number",
            Register is { } wanted ? $"Check it: this cannot be a {wanted.Show()}. It is {IdentifierForms.Example(wanted)}" : "");
}
