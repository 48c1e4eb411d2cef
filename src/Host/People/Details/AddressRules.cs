using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;

namespace ECins.Host.People.Details;

/// <summary>What an address must be, in a form with the fields Lines, Town, Postcode and Uprn.</summary>
internal static class AddressRules
{
    public static Rules Check(Rules rules, NewAddress address) => rules
        .ExpectText(address.Lines, Address.LongestLines, "Lines", "Enter the flat, house and street, as far as known")
        .Expect(address.Town.Length <= Address.LongestTown, "Town", $"This must be {Address.LongestTown} characters or less")
        .ExpectPostcode(address.Postcode, "Postcode")
        .Expect(NewAddress.IsUprn(address.Uprn), "Uprn", "A UPRN is up to twelve digits");
}
