using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Screens;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Settings.Lists;

/// <summary>The force area's lists. They are about nobody, so reading them is open to all who work it.</summary>
internal sealed class ListQueries(AsbDbContext asb) : IScopedService
{
    private const int Most = 200;

    /// <summary>One or several lists, retired items too, in their order.</summary>
    public async Task<IReadOnlyList<ListItem>> OfAsync(IReadOnlyCollection<ListKind> lists, CancellationToken cancellation)
    {
        var items = await asb.Set<ListItem>().AsNoTracking().Where(i => lists.Contains(i.List))
            .OrderBy(i => i.Rank).ThenBy(i => i.Id).Take(Most).ToListAsync(cancellation);

        // Kinds of lists are stored by name, and would come in its order.
        return [.. items.OrderBy(i => i.List)];
    }

    /// <summary>What a list offers.</summary>
    public async Task<IReadOnlyList<Choice>> OfferedAsync(ListKind list, CancellationToken cancellation) =>
        [.. (await OfAsync([list], cancellation)).Where(i => !i.IsRetired).Select(i => new Choice(i.Id.ToString(), i.Name))];

    public Task<ListItem?> FindAsync(Guid id, CancellationToken cancellation) =>
        asb.Set<ListItem>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancellation);
}
