namespace ECins.Host.Demo;

internal static class DemoEnvironment
{
    /// <summary>Whether this is the demonstration: invented people, doors that open with one click.</summary>
    public static bool IsDemo(this IHostEnvironment environment) => environment.IsEnvironment("Demo");
}
