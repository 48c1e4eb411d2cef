namespace ECins.Host.People.Details;

internal enum Gender
{
    NotKnown,
    Female,
    Male,
    Other,
}
