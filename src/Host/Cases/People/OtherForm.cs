using ECins.Host.People.Matching;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;

namespace ECins.Host.Cases.People;

/// <summary>What a family, a group, premises or a place is, as entered.</summary>
internal sealed class OtherForm
{
    /// <summary><c>null</c> while they have not said.</summary>
    public ProfileSort? Sort { get; set; }

    /// <summary>What kind of thing it is, by its sort; <c>null</c> while they have not said.</summary>
    public ProfileKind? Kind => Sort?.KindOf();

    public string? Name { get; set; }

    /// <summary>The street's unique reference number.</summary>
    public string? Usrn { get; set; }

    /// <summary>Where it is: see <see cref="GeoPoint"/>.</summary>
    public string? At { get; set; }

    /// <summary>What is known of it, in words.</summary>
    public string? About { get; set; }

    public static OtherForm Of(Profile profile) => new()
    {
        Sort = profile.Sort,
        Name = profile.Name,
        Usrn = profile.Usrn,
        At = profile.At?.ToString(),
        About = profile.Appearance,
    };

    /// <summary>What tells it from others, as far as what was entered can be read.</summary>
    public OtherFacts Facts(NewAddress? address) => new()
    {
        Sort = Sort == ProfileSort.None ? null : Sort,
        Names = IsEmpty(Name) ? [] : [Name!],
        Usrn = Usrn?.Trim().TrimStart('0') ?? "",
        At = GeoPoint.Read(At ?? ""),
        Addresses = address is { } a ? [new AddressFact(a.Lines, a.Town, a.Postcode, a.Uprn.Trim().TrimStart('0'))] : [],
    };

    public void Check(Rules rules) => rules
        .Expect(Sort is { } sort && sort != ProfileSort.None && Enum.IsDefined(sort), "Other.Sort", "Select what it is")
        .ExpectText(Name, Profile.LongestName, "Other.Name", "Enter what it is called")
        .Expect(IsEmpty(Usrn) || IsUsrn(Usrn!.Trim()), "Other.Usrn", "A USRN is eight digits or fewer")
        .Expect(IsEmpty(At) || GeoPoint.Read(At!) is not null, "Other.At", $"Enter a point in the United Kingdom, like {GeoPoint.Example}")
        .Expect((IsEmpty(Usrn) && IsEmpty(At)) || Kind?.IsSomewhere() == true, "Other.Sort", "Only premises and places have a USRN or a position")
        .ExpectWithin(About, Profile.LongestDescription, "Other.About");

    public void WriteTo(Profile profile)
    {
        profile.Sort = Sort!.Value;
        profile.Name = Name!.Trim();
        profile.Usrn = Usrn?.Trim().TrimStart('0') ?? "";
        profile.At = IsEmpty(At) ? null : GeoPoint.Read(At!);
        profile.Appearance = About?.Trim() ?? "";
    }

    private static bool IsUsrn(string text) => text.Length <= Profile.LongestUsrn && text.All(char.IsAsciiDigit);

    private static bool IsEmpty(string? text) => string.IsNullOrWhiteSpace(text);
}
