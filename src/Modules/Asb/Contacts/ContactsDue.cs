using ECins.SharedKernel;
using ECins.SharedKernel.Workstreams;

namespace ECins.Asb.Contacts;

/// <summary>The people whom the caller is to reach now, and those overdue in cases of theirs whom a colleague was to reach.</summary>
internal sealed class ContactsDue(ContactQueries contacts) : IWorkstreamDue, IScopedService
{
    private const int Most = 10;

    public async Task<IReadOnlyList<DueLine>> OfCallerAsync(CancellationToken cancellation)
    {
        var due = (await contacts.DueAsync(ContactView.Mine, Most, cancellation))
            .Concat(await contacts.DueAsync(ContactView.Owned, Most, cancellation)).DistinctBy(l => l.Plan.Id);
        return [.. due.OrderBy(l => l.Plan.DueOn).Take(Most).Select(l => Line(l, l.Href))];
    }

    public async Task<IReadOnlyList<LateWith>> LateWithAsync(IReadOnlyCollection<Guid> colleagues, int most, CancellationToken cancellation) =>
        [.. (await contacts.LateWithAsync(colleagues, most, cancellation)).Select(l => new LateWith(l.Plan.DoerId, "Contacts", Line(l, l.ReadHref)))];

    private static DueLine Line(ContactLine line, string href) =>
        new(line.Plan.DueOn, $"Contact with {line.Person.Name}", href, $"{line.Person.Reference}, {line.Person.Title}. {line.Plan.Way.Show()}");
}
