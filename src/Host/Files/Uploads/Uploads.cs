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

    /// <summary>Fails beside the field when a file was not taken in.</summary>
    /// <exception cref="RuleException">With why.</exception>
    public void Check()
    {
        if (_broken.Count > 0)
            throw new RuleException(_broken);
    }

    /// <summary>A unit of work that names the files has committed.</summary>
    public void Keep() => _areKept = true;

    public void Dispose()
    {
        if (!_areKept)
            _files.ForEach(intake.Drop);
    }
}
