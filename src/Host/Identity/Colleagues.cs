using ECins.Host.Cases;
using ECins.SharedKernel.Access;

namespace ECins.Host.Identity;

/// <summary>The core's side of <see cref="IColleagues"/>.</summary>
internal sealed class Colleagues(CallerReader callers, PrincipalNames names, CurrentCaller caller) : IColleagues
{
    private const int Most = 500;

    public async Task<IReadOnlyList<Colleague>> WorkingAsync(string workstream, CancellationToken cancellation)
    {
        if (caller.Value.OrganisationId is not { } organisation)
            return [];

        var people = await callers.InForceAsync(u => u.OrganisationId == organisation, cancellation);
        return
        [
            .. people.Where(p => p.Workstreams.Contains(workstream)).OrderBy(p => p.Name, StringComparer.CurrentCulture).Take(Most)
                .Select(p => new Colleague(p.UserId!.Value, p.Name)),
        ];
    }

    public Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<Guid> users, CancellationToken cancellation) =>
        names.OfAsync(users, cancellation);
}
