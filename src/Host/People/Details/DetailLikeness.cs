using ECins.Host.Finding;
using ECins.Host.People.Matching;

namespace ECins.Host.People.Details;

/// <summary>Whether two details say the same, however each was written: what betrays the one betrays the other.</summary>
internal static class DetailLikeness
{
    public static bool SaysTheSameAs(this Detail one, Detail other) => (one, other) switch
    {
        (Address a, Address b) => IsSame(a, b),
        (Telephone a, Telephone b) => Codes.Telephone(a.Number) == Codes.Telephone(b.Number),
        (EmailAddress a, EmailAddress b) => string.Equals(a.Address, b.Address, StringComparison.OrdinalIgnoreCase),
        (OtherName a, OtherName b) => IsSame(a.Name, b.Name),
        (Identifier a, Identifier b) => a.Register == b.Register && a.OrganisationId == b.OrganisationId && IsSame(a.Value, b.Value),
        _ => false,
    };

    /// <summary>Whether any of those known says never to use it so: the same number stands on several records, and none takes back what another warns of.</summary>
    public static bool IsRuledOut<T>(this T one, IEnumerable<T> known, Predicate<T> isNever)
        where T : ContactDetail => known.Any(other => isNever(other) && other.SaysTheSameAs(one));

    // One may lack what the other has.
    private static bool IsSame(Address a, Address b) =>
        (a.Uprn.Length > 0 && a.Uprn == b.Uprn)
        || (IsSame(a.Lines, b.Lines) && Agrees(a.Postcode, b.Postcode) && Agrees(a.Town, b.Town));

    private static bool Agrees(string a, string b) => a.Length == 0 || b.Length == 0 || IsSame(a, b);

    private static bool IsSame(string a, string b) => Words.Joined(a) == Words.Joined(b);
}
