using Xunit;

namespace ECins.SqlServer.Queries;

/// <summary>The application after everything was asked of it once.</summary>
public sealed class DrivenApplication : IAsyncLifetime
{
    private readonly Application _application = new();

    internal Capture Capture => _application.Capture;

    internal IReadOnlyList<Type> Driven { get; private set; } = [];

    internal IReadOnlyList<string> Untranslated { get; private set; } = [];

    internal IReadOnlyCollection<string> Warnings { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        using var warnings = new QueryWarnings(() => Capture.Source);
        var driver = new Driver(_application);
        await driver.DriveAllAsync();
        await TableSweep.SweepAsync(Capture);
        (Driven, Untranslated, Warnings) = ([.. driver.Driven], driver.Untranslated, warnings.Heard);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
