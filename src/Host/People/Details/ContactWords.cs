namespace ECins.Host.People.Details;

/// <summary>What must be known before a person is reached in some way.</summary>
internal static class ContactWords
{
    /// <summary>In the order in which it matters; empty when anything goes.</summary>
    public static string Rules(this ContactDetail contact) => string.Join(' ', Sentences(contact));

    /// <summary>The same with the number or address that it is about.</summary>
    public static string RulesInFull(this ContactDetail contact) => contact switch
    {
        Telephone { NeverLeaveMessage: true } => string.Join(' ', Sentences(contact).Skip(1).Prepend($"Never leave a message on {contact.Where}.")),
        Telephone => $"Before you ring {contact.Where}: {contact.Rules()}",
        _ => $"Before you write to {contact.Where}: {contact.Rules()}",
    };

    private static IEnumerable<string> Sentences(ContactDetail contact)
    {
        var (doing, perceived) = contact is Telephone ? ("ring", "hear") : ("write", "read");
        if (contact is Telephone { NeverLeaveMessage: true })
            yield return "Never leave a message.";
        if (contact.SafeTimes.Length > 0)
            yield return $"Safe to {doing}: {Ended(contact.SafeTimes)}";
        if (contact.Others.Length > 0)
            yield return $"Who else may {perceived} it: {Ended(contact.Others)}";
        if (contact.CodeWord.Length > 0)
            yield return $"Code word: {Ended(contact.CodeWord)}";
        if (contact.Safely.Length > 0)
            yield return Ended(contact.Safely);
    }

    private static string Ended(string words) => words[^1] is '.' or '!' or '?' ? words : words + ".";
}
