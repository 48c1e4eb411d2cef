using ECins.Host.People.Details;
using ECins.Host.People.Portraits;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;

namespace ECins.Host.Cases.People;

/// <summary>What there is to say of profiles of each kind, and how it is shown.</summary>
internal static class ProfileWords
{
    /// <summary>Every sort, below its kind.</summary>
    public static IReadOnlyList<Choice> Sorts { get; } = [.. Enum.GetValues<ProfileSort>().Where(s => s != ProfileSort.None).Select(ChoiceOf)];

    /// <summary>The sorts that something of the kind can be.</summary>
    public static IReadOnlyList<Choice> SortsOf(ProfileKind kind) =>
        [.. Enum.GetValues<ProfileSort>().Where(s => s != ProfileSort.None && s.KindOf() == kind).Select(s => new Choice(s.ToString(), s.Show()))];

    public static ProfileKind KindOf(this ProfileSort sort) => sort switch
    {
        ProfileSort.None => ProfileKind.Person,
        ProfileSort.Family => ProfileKind.Family,
        <= ProfileSort.OtherGroup => ProfileKind.Group,
        <= ProfileSort.OtherPremises => ProfileKind.Premises,
        _ => ProfileKind.Place,
    };

    /// <summary>What something of the kind can be in a case.</summary>
    public static IReadOnlyList<InvolvementRole> RolesOf(ProfileKind kind) => kind switch
    {
        ProfileKind.Place => [InvolvementRole.Location, InvolvementRole.Subject],
        ProfileKind.Premises => [InvolvementRole.Location, InvolvementRole.Subject, InvolvementRole.Victim],
        _ => [.. Enum.GetValues<InvolvementRole>().Where(r => r != InvolvementRole.Location)],
    };

    /// <summary>Whether something of the kind can have such a detail.</summary>
    public static bool CanHave(this ProfileKind kind, Detail detail) => kind == ProfileKind.Person || detail switch
    {
        OtherName or Warning => true,
        Identifier => false,
        Portrait => kind.IsPictured(),
        _ => kind is ProfileKind.Premises or ProfileKind.Place or ProfileKind.Group,
    };

    /// <summary>Whether the same thing may be recorded as either: a station as premises or as a place.</summary>
    public static bool CanBe(this ProfileKind one, ProfileKind other) => one == other || (one.IsSomewhere() && other.IsSomewhere());

    /// <summary>Whether there are photographs of something of the kind: of people, and of where things happen.</summary>
    public static bool IsPictured(this ProfileKind kind) => kind == ProfileKind.Person || kind.IsSomewhere();

    public static bool IsSomewhere(this ProfileKind kind) => kind is ProfileKind.Premises or ProfileKind.Place;

    public static string Show(this ProfileKind kind) => kind.ToString();

    /// <summary>What one of the kind is called among other words.</summary>
    public static string Noun(this ProfileKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>
    /// What those are told who know of a profile by the index alone: of a person the name; of anything else no more than its
    /// kind, since a place's name may be somebody's address.
    /// </summary>
    public static string Told(this ProfileKind kind, string name) => kind switch
    {
        ProfileKind.Person => name,
        ProfileKind.Premises => "Premises",
        _ => $"A {kind.Noun()}",
    };

    public static string Show(this ProfileSort sort) => sort switch
    {
        ProfileSort.StreetGroup => "Street group",
        ProfileSort.SaidToBeGang => "Said to be a gang",
        ProfileSort.BandOfFriends => "Band of friends",
        ProfileSort.Club => "Club or society",
        ProfileSort.OtherGroup => "Another group",
        ProfileSort.BlockOfFlats => "Block of flats",
        ProfileSort.PubOrClub => "Pub or night club",
        ProfileSort.CareHome => "Care home or hostel",
        ProfileSort.OtherPremises => "Other premises",
        ProfileSort.Park => "Park or open space",
        ProfileSort.BusStation => "Bus or railway station",
        ProfileSort.CarPark => "Car park",
        ProfileSort.TownCentre => "Town centre",
        ProfileSort.OtherPlace => "Another place",
        ProfileSort.None => "Person",
        _ => sort.ToString(),
    };

    private static Choice ChoiceOf(ProfileSort sort) => new(sort.ToString(), sort.Show(), Group: sort.KindOf() switch
    {
        ProfileKind.Family => null,
        ProfileKind.Group => "Group",
        var kind => kind.Show(),
    });
}
