namespace ECins.Host.Cases.People;

/// <summary>What a profile is of.</summary>
internal enum ProfileKind
{
    Person,
    Family,

    /// <summary>People who are seen together: on the street, in a business, in a club.</summary>
    Group,

    /// <summary>A building or a part of one, with an address.</summary>
    Premises,

    /// <summary>Somewhere without an address of its own: a street, a park.</summary>
    Place,
}

/// <summary>What sort of family, group, premises or place it is; a person is of none.</summary>
internal enum ProfileSort
{
    None,
    Family,
    StreetGroup,
    SaidToBeGang,
    BandOfFriends,
    Business,
    Club,
    OtherGroup,
    House,
    Flat,
    BlockOfFlats,
    Shop,
    PubOrClub,
    School,
    CareHome,
    OtherPremises,
    Street,
    Park,
    BusStation,
    CarPark,
    Estate,
    TownCentre,
    OtherPlace,
}
