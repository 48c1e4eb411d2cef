using ECins.Host.Cases.People;
using ECins.Host.People.Details;

namespace ECins.Host.People.Matching;

/// <summary>What tells the person of a record from others, as far as one may know it.</summary>
internal static class ProfileFacts
{
    /// <param name="profile">The record, loaded with its details.</param>
    /// <param name="mayKnowProtected">Whether protected details count: for those who read the record.</param>
    public static PersonFacts FactsOf(this Profile profile, bool mayKnowProtected)
    {
        var details = profile.Details.Where(d => (mayKnowProtected || !d.IsProtected) && !d.WasWrong).ToList();
        return new PersonFacts
        {
            Names = [profile.Name, .. details.OfType<OtherName>().Select(n => n.Name)],
            BornOn = profile.BornOn,
            BornIn = profile.BornIn,
            Identifiers = [.. details.OfType<Identifier>().Select(i => new IdentifierFact(KindOf(i), i.Value))],
            Addresses = [.. details.OfType<Address>().Select(a => new AddressFact(a.Lines, a.Town, a.Postcode, a.Uprn))],
            Telephones = [.. details.OfType<Telephone>().Select(t => string.Concat(t.Number.Where(char.IsDigit)))],
        };
    }

    // That the references of two systems differ says nothing.
    private static string KindOf(Identifier identifier) =>
        identifier.Register == IdentifierKind.OwnReference ? $"{identifier.Register} {identifier.Value}" : identifier.Register.ToString();
}
