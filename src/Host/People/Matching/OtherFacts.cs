using ECins.Host.Cases.People;

namespace ECins.Host.People.Matching;

/// <summary>What is known of a family, a group, premises or a place as far as it tells one from another.</summary>
internal sealed record OtherFacts
{
    /// <summary><c>null</c> while that was not said: then it is like nothing.</summary>
    public required ProfileSort? Sort { get; init; }

    /// <summary>Everything it is called.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The street's unique reference number; empty when it is not known.</summary>
    public string Usrn { get; init; } = "";

    public GeoPoint? At { get; init; }

    public IReadOnlyList<AddressFact> Addresses { get; init; } = [];

    public IEnumerable<string> Uprns => Addresses.Select(a => a.Uprn ?? "").Where(uprn => uprn.Length > 0);

    /// <summary>With names that are addresses: what has a house number in it.</summary>
    public IEnumerable<AddressFact> AddressesAndNames =>
        Addresses.Concat(Names.Where(name => name.Any(char.IsAsciiDigit)).Select(name => new AddressFact(name, "", "")));

    /// <summary>Everything, for the record of who looked for it.</summary>
    public override string ToString() =>
        string.Join("; ", [.. Names, Usrn, .. Addresses.Select(a => $"{a.Lines} {a.Town} {a.Postcode} {a.Uprn}".Trim())]);
}
