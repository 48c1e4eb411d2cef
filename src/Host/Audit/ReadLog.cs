using ECins.SharedKernel.Audit;

namespace ECins.Host.Audit;

/// <summary>What the page being answered shows: see <see cref="IReadLog"/>.</summary>
internal sealed class ReadLog : IReadLog
{
    private readonly HashSet<Subject> _subjects = [];
    private readonly Dictionary<string, string> _notes = [];

    public IReadOnlyCollection<Subject> Subjects => _subjects;

    /// <summary>As <see cref="Deed.Notes"/>.</summary>
    public IReadOnlyDictionary<string, string> Notes => _notes;

    public void Showed(Subject subject) => _subjects.Add(subject);

    /// <summary>Notes a circumstance of the reading: what was looked for. Erasable, unlike the event.</summary>
    public void Note(string name, string value) => _notes[name] = value;
}
