using ECins.Host.Composition;

namespace ECins.Host.Texts;

/// <summary>The provider of text messages, in the shape of GOV.UK Notify: the configuration section <c>Texts</c>.</summary>
internal sealed class TextOptions : ISettings
{
    public static string Section => "Texts";

    /// <summary>Where the provider answers.</summary>
    public string Address { get; init; } = "https://api.notifications.service.gov.uk";

    /// <summary>Its key, as the provider shows it: a name, the service and the secret. Without one no text message is sent.</summary>
    public string Key { get; init; } = "";

    /// <summary>The provider's template for codes. It has <c>((organisation))</c> and <c>((code))</c>.</summary>
    public string CodeTemplate { get; init; } = "";

    public bool HasProvider => Key.Length > 0;

    public void Check()
    {
        if (!Uri.TryCreate(Address, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
            throw new StartupException("Texts:Address must be an https address.");
        if (!HasProvider)
            return;
        if (ProviderKey.Of(Key) is null)
            throw new StartupException("Texts:Key must be a key as the provider shows it: a name, the service and the secret, with hyphens between.");
        if (!Guid.TryParse(CodeTemplate, out _))
            throw new StartupException("Texts:CodeTemplate must be the identifier of the provider's template for codes.");
    }
}

/// <param name="Service">Who sends, as the provider knows it.</param>
/// <param name="Secret">What its requests are signed with.</param>
internal sealed record ProviderKey(string Service, string Secret)
{
    private const int UuidLength = 36;

    // The name before them may have hyphens of its own.
    public static ProviderKey? Of(string key)
    {
        if (key.Length < (UuidLength * 2) + 1)
            return null;

        var (service, secret) = (key[^((UuidLength * 2) + 1)..^(UuidLength + 1)], key[^UuidLength..]);
        return Guid.TryParse(service, out _) && Guid.TryParse(secret, out _) ? new ProviderKey(service, secret) : null;
    }
}
