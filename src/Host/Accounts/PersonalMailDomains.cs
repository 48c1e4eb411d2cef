using System.Collections.Frozen;

namespace ECins.Host.Accounts;

/// <summary>
/// Mail services for private persons, whose addresses are refused for accounts, and for tasks where the force area says so:
/// those in <c>personal-mail-domains.txt</c>, and those that the configuration adds under <c>Accounts:PersonalMailDomains</c>.
/// </summary>
internal sealed class PersonalMailDomains(IConfiguration configuration)
{
    private readonly FrozenSet<string> _domains = Listed()
        .Concat(configuration.GetSection("Accounts:PersonalMailDomains").Get<string[]>() ?? [])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the address is at one of them, or below one.</summary>
    public bool Contains(string address)
    {
        var labels = address[(address.LastIndexOf('@') + 1)..].TrimEnd('.').Split('.');
        return Enumerable.Range(0, labels.Length).Any(from => _domains.Contains(string.Join('.', labels[from..])));
    }

    private static string[] Listed()
    {
        using var file = typeof(PersonalMailDomains).Assembly.GetManifestResourceStream("Accounts/personal-mail-domains.txt")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
