using ECins.Host.Cases.People;
using ECins.Host.People.Details;
using ECins.SharedKernel.Cases;

namespace ECins.Host.People.Matching;

/// <summary>What tells the person of a record from others, as far as one may know it.</summary>
internal static class ProfileFacts
{
    /// <param name="profile">The record, loaded with its details.</param>
    /// <param name="isRead">For those who read the record; or for those who are only told of it: see <see cref="Detail.IsTold"/>.</param>
    public static PersonFacts FactsOf(this Profile profile, bool isRead)
    {
        var details = profile.Counting(isRead);
        return new PersonFacts
        {
            Names = [profile.Name, .. details.OfType<OtherName>().Select(n => n.Name)],
            BornOn = profile.BornOn,
            BornIn = profile.BornIn,
            Identifiers = [.. details.OfType<Identifier>().Select(i => FactOf(i.Register, i.OrganisationId, i.Value))],
            Addresses = [.. AddressesOf(details)],
            Emails = [.. details.OfType<EmailAddress>().Select(e => e.Address.ToLowerInvariant())],
            Telephones = [.. details.OfType<Telephone>().Select(t => string.Concat(t.Number.Where(char.IsDigit)))],
        };
    }

    /// <summary>The same of what is no person.</summary>
    public static OtherFacts OtherFactsOf(this Profile profile, bool isRead)
    {
        var details = profile.Counting(isRead);
        return new OtherFacts
        {
            Sort = profile.Sort,
            Names = [profile.Name, .. details.OfType<OtherName>().Select(n => n.Name)],
            Usrn = profile.Usrn,
            At = profile.At,
            Addresses = [.. AddressesOf(details)],
        };
    }

    private static List<Detail> Counting(this Profile profile, bool isRead) =>
        [.. profile.Details.Where(d => isRead ? !d.WasWrong : d.IsTold)];

    private static IEnumerable<AddressFact> AddressesOf(List<Detail> details) =>
        details.OfType<Address>().Select(a => new AddressFact(a.Lines, a.Town, a.Postcode, a.Uprn));

    /// <summary>What tells a person who is about to be recorded from others.</summary>
    public static PersonFacts Facts(this NewPerson person) => new()
    {
        Names = string.IsNullOrWhiteSpace(person.Name) ? [] : [person.Name],
        BornOn = person.BornOn,
        BornIn = person.BornIn,
        Addresses = person.Address is { } a ? [new AddressFact(a.Lines, a.Town, a.Postcode, a.Uprn.Trim().TrimStart('0'))] : [],
    };

    /// <param name="register">The register.</param>
    /// <param name="organisation">Whose own reference it is.</param>
    /// <param name="value">As the register writes it.</param>
    public static IdentifierFact FactOf(IdentifierKind register, Guid? organisation, string value) =>
        // One organisation may have several references for a person: that two differ says nothing.
        new(register == IdentifierKind.OwnReference ? $"{register} {organisation} {value}" : register.ToString(), value);
}
