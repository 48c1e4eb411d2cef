using ECins.SharedKernel.Workstreams;

namespace ECins.Asb.Contacts;

/// <summary>The people whom the caller is to reach now, and those overdue in cases of theirs whom a colleague was to reach.</summary>
internal sealed class ContactsDue(ContactQueries contacts) : IWorkstreamDue
{
    private const int Most = 10;

    public async Task<IReadOnlyList<DueLine>> OfCallerAsync(CancellationToken cancellation)
    {
        var due = (await contacts.DueAsync(ContactView.Mine, Most, cancellation))
            .Concat(await contacts.DueAsync(ContactView.Owned, Most, cancellation)).DistinctBy(l => l.Plan.Id);
        return [.. due.OrderBy(l => l.Plan.DueOn).Take(Most).Select(Line)];
    }

    private static DueLine Line(ContactLine line) =>
        new(line.Plan.DueOn, $"Contact with {line.Person.Name}", line.Href, $"{line.Person.Reference}, {line.Person.Title}. {line.Plan.Way.Show()}");
}
