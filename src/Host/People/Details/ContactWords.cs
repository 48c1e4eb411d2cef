namespace ECins.Host.People.Details;

/// <summary>What must be known before a person is reached in some way.</summary>
internal static class ContactWords
{
    /// <summary>In the order in which it matters; empty when anything goes.</summary>
    public static string Rules(this ContactDetail contact) => string.Join(' ', Sentences(contact));

    /// <summary>The same with the number or address that it is about.</summary>
    public static string RulesInFull(this ContactDetail contact) => contact is Telephone { NeverLeaveMessage: true }
        ? string.Join(' ', Sentences(contact).Skip(1).Prepend($"Never leave a message on {contact.Where}."))
        : $"Before you {Using(contact.Way)} {contact.Where}: {contact.Rules()}";

    private static string Using(ContactWay way) => way switch
    {
        ContactWay.Telephone => "ring",
        ContactWay.Email => "write to",
        _ => "visit or write to",
    };

    private static IEnumerable<string> Sentences(ContactDetail contact)
    {
        var (doing, perceived) = contact.Way switch
        {
            ContactWay.Telephone => ("ring", "hear it"),
            ContactWay.Email => ("write", "read it"),
            _ => ("come", "be there or open letters"),
        };
        foreach (var never in Nevers(contact))
            yield return never;
        if (contact.SafeTimes.Length > 0)
            yield return $"Safe to {doing}: {Ended(contact.SafeTimes)}";
        if (contact.Others.Length > 0)
            yield return $"Who else may {perceived}: {Ended(contact.Others)}";
        if (contact.CodeWord.Length > 0)
            yield return $"Code word: {Ended(contact.CodeWord)}";
        if (contact.Safely.Length > 0)
            yield return Ended(contact.Safely);
    }

    private static IEnumerable<string> Nevers(ContactDetail contact)
    {
        if (contact is Telephone { NeverLeaveMessage: true })
            yield return "Never leave a message.";
        if (contact is Address { NeverWrite: true })
            yield return "Never write.";
        if (contact is Address { NeverVisit: true })
            yield return "Never visit.";
        if (contact is Address { NeverVisit: false, NeverInUniform: true })
            yield return "Never visit in uniform.";
    }

    private static string Ended(string words) => words[^1] is '.' or '!' or '?' ? words : words + ".";
}
