namespace ECins.Host.Composition;

/// <summary>A section of the host's configuration.</summary>
internal interface ISettings
{
    /// <summary>The section's name.</summary>
    static abstract string Section { get; }

    /// <summary>Throws a <see cref="StartupException"/> for values that the host must not start with.</summary>
    void Check();
}

/// <summary>Reads sections: a setting that is wrong or unknown stops the start rather than be passed over.</summary>
internal static class Settings
{
    /// <summary>What is configured, checked; defaults where nothing is.</summary>
    public static T Read<T>(this IConfiguration configuration)
        where T : ISettings, new()
    {
        var settings = Bind<T>(configuration.GetSection(T.Section));
        settings.Check();
        return settings;
    }

    private static T Bind<T>(IConfigurationSection section)
        where T : new()
    {
        var known = typeof(T).GetProperties().Where(p => p.CanWrite).Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (section.GetChildren().FirstOrDefault(child => !known.Contains(child.Key)) is { } unknown)
            throw new StartupException($"{unknown.Path} is no setting. In {section.Key} there are: {string.Join(", ", known.Order())}.");

        try
        {
            return section.Get<T>() ?? new T();
        }
        catch (InvalidOperationException problem)
        {
            throw new StartupException(problem.Message);
        }
    }
}
