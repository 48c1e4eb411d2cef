using ECins.SharedKernel.Audit;

namespace ECins.Host.Audit;

/// <summary>What the page being answered shows: see <see cref="IReadLog"/>.</summary>
internal sealed class ReadLog : IReadLog
{
    private readonly HashSet<Subject> _subjects = [];

    public IReadOnlyCollection<Subject> Subjects => _subjects;

    public void Showed(Subject subject) => _subjects.Add(subject);
}
