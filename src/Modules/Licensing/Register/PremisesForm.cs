using ECins.SharedKernel.Data;

namespace ECins.Licensing.Register;

/// <summary>Premises as they are entered.</summary>
internal sealed record PremisesForm(string? Name, PremisesKind? Kind, string? Address, string? LicenceNumber)
{
    public void Check() => new Rules()
        .ExpectText(Name, Premises.LongestName, "Name", "Enter the name that they trade under")
        .Expect(Kind is not null, "Kind", "Select what they are")
        .ExpectText(Address, Premises.LongestAddress, "Address", "Enter the address")
        .ExpectWithin(LicenceNumber, Premises.LongestNumber, "LicenceNumber")
        .Check();
}
