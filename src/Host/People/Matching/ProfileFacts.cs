using ECins.Host.Cases.People;
using ECins.Host.People.Details;

namespace ECins.Host.People.Matching;

/// <summary>What tells the person of a record from others, as far as one may know it.</summary>
internal static class ProfileFacts
{
    /// <param name="profile">The record, loaded with its details.</param>
    /// <param name="isRead">For those who read the record; or for those who are only told of it: see <see cref="Detail.IsTold"/>.</param>
    public static PersonFacts FactsOf(this Profile profile, bool isRead)
    {
        var details = profile.Details.Where(d => isRead ? !d.WasWrong : d.IsTold).ToList();
        return new PersonFacts
        {
            Names = [profile.Name, .. details.OfType<OtherName>().Select(n => n.Name)],
            BornOn = profile.BornOn,
            BornIn = profile.BornIn,
            Identifiers = [.. details.OfType<Identifier>().Select(i => FactOf(i.Register, i.OrganisationId, i.Value))],
            Addresses = [.. details.OfType<Address>().Select(a => new AddressFact(a.Lines, a.Town, a.Postcode, a.Uprn))],
            Emails = [.. details.OfType<EmailAddress>().Select(e => e.Address.ToLowerInvariant())],
            Telephones = [.. details.OfType<Telephone>().Select(t => string.Concat(t.Number.Where(char.IsDigit)))],
        };
    }

    /// <param name="register">The register.</param>
    /// <param name="organisation">Whose own reference it is.</param>
    /// <param name="value">As the register writes it.</param>
    public static IdentifierFact FactOf(IdentifierKind register, Guid? organisation, string value) =>
        // One organisation may have several references for a person: that two differ says nothing.
        new(register == IdentifierKind.OwnReference ? $"{register} {organisation} {value}" : register.ToString(), value);
}
