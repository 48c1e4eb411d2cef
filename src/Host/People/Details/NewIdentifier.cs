using ECins.SharedKernel.Data;

namespace ECins.Host.People.Details;

/// <summary>An identifier as it was entered, in a form with the fields Register and Number.</summary>
/// <param name="Register">The register; <c>null</c> while that was not said.</param>
/// <param name="Number">As somebody wrote it.</param>
/// <param name="IsProtected">As <see cref="Detail.IsProtected"/>.</param>
internal sealed record NewIdentifier(IdentifierKind? Register, string Number, bool IsProtected = false)
{
    /// <summary>As the register writes it; <c>null</c> when it cannot be one of that register.</summary>
    public string? ValueIn(int year) => Register is { } register ? IdentifierForms.Of(register, Number, year) : null;

    /// <summary>Makes it, once its rules hold.</summary>
    /// <param name="year">Which year it is.</param>
    /// <param name="organisation">Whose own reference it is, if it is one.</param>
    /// <param name="stamp">Who writes it down, and when.</param>
    public Identifier Make(int year, Guid? organisation, DetailStamp stamp) => new()
    {
        Id = stamp.Id,
        ProfileId = stamp.ProfileId,
        AddedById = stamp.ById,
        AddedAt = stamp.At,
        Register = Register!.Value,
        OrganisationId = Register == IdentifierKind.OwnReference ? organisation : null,
        Value = ValueIn(year)!,
        IsProtected = IsProtected,
    };

    public void Check(Rules rules, int year) => rules
        .Expect(Register is not null, "Register", "Select which identifier it is")
        .ExpectText(Number, Identifier.Longest, "Number", "Enter the identifier")
        .Expect(
            Register is null || ValueIn(year) is not null, "Number",
            Register is { } wanted ? $"Check it: this cannot be a {wanted.Show()}. It is {IdentifierForms.Example(wanted)}{IdentifierForms.Check(wanted)}" : "");
}
