using ECins.Host.Cases.People;
using ECins.Host.People.Details;
using ECins.SharedKernel.Cases;

namespace ECins.Host.People.Matching;

/// <summary>What tells the person of a record from others, as far as one may know it.</summary>
internal static class ProfileFacts
{
    /// <summary>For those who read the record, loaded with its details: what was, too, and what is protected.</summary>
    public static PersonFacts FactsOfRead(this Profile profile) => FactsOf(profile, [.. profile.Details.Where(d => !d.WasWrong)]);

    /// <summary>
    /// For those who are only told of the record, loaded with its details: what is so now and not protected, without whom they
    /// were before a marriage or a transition.
    /// </summary>
    public static PersonFacts FactsTold(this Profile profile) => FactsOf(profile, [.. profile.Details.Where(d => d.IsTold)]);

    private static PersonFacts FactsOf(Profile profile, List<Detail> details) => new()
    {
        Names = [profile.Name, .. details.OfType<OtherName>().Select(n => n.Name)],
        BornOn = profile.BornOn,
        BornIn = profile.BornIn,
        Identifiers = [.. details.OfType<Identifier>().Select(i => FactOf(i.Register, i.OrganisationId, i.Value))],
        Addresses = [.. details.OfType<Address>().Select(a => new AddressFact(a.Lines, a.Town, a.Postcode, a.Uprn))],
        Emails = [.. details.OfType<EmailAddress>().Select(e => e.Address.ToLowerInvariant())],
        Telephones = [.. details.OfType<Telephone>().Select(t => string.Concat(t.Number.Where(char.IsDigit)))],
    };

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
