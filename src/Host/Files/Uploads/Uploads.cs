using ECins.SharedKernel;
using ECins.SharedKernel.Data;

namespace ECins.Host.Files.Uploads;

/// <summary>
/// The files that came with the form being answered: see <see cref="TakesFilesAttribute"/>. Those that no unit of work
/// made its own are forgotten when the request ends.
/// </summary>
internal sealed class Uploads(FileIntake intake) : IScopedService, IDisposable
{
    private readonly List<ReceivedFile> _files = [];
    private readonly List<BrokenRule> _broken = [];
    private bool _areKept;

    public IReadOnlyList<ReceivedFile> Files => _files;

    public void Add(ReceivedFile file) => _files.Add(file);

    public void Refuse(string field, string why) => _broken.Add(new BrokenRule(field, why));

    /// <summary>Begins the form's rules with why files were not taken in, beside their field.</summary>
    public Rules Rules() => _broken.Aggregate(new Rules(), (rules, broken) => rules.Expect(false, broken.Field, broken.Message));

    /// <summary>A unit of work that names the files has committed.</summary>
    public void Keep() => _areKept = true;

    public void Dispose()
    {
        if (!_areKept)
            _files.ForEach(intake.Drop);
    }
}
