namespace ECins.Host.People.Details;

/// <summary>A detail in a line.</summary>
internal static class DetailText
{
    public static string Of(Detail detail) => detail switch
    {
        OtherName name => $"{name.Name} ({name.NameKind.Show().ToLowerInvariant()})",
        Identifier { Organisation: { } organisation } reference => $"{reference.Value}, reference of {organisation.Name}",
        Identifier identifier => $"{identifier.Register.Show()} {identifier.Value}",
        Address address => address.OneLine,
        ContactDetail contact => contact.Where,
        Warning warning => $"{warning.WarningKind.Show()}. {warning.Reason}",
        _ => throw new ArgumentOutOfRangeException(nameof(detail)),
    };
}
