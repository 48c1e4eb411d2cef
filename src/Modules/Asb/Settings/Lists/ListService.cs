using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Settings.Lists;

/// <summary>Adds to the lists and changes them. For those who may change the workstream's settings.</summary>
internal sealed class ListService(AsbDbContext asb, IUnitOfWork unitOfWork, Caller caller, TimeProvider time) : IScopedService
{
    public Task AddAsync(ListKind list, string? name, CancellationToken cancellation)
    {
        Check(list, name);
        return unitOfWork.WriteAsync(
            About(ListDeeds.Added),
            async unit =>
            {
                await DemandAsync(list, name!.Trim(), null, cancellation);
                var item = new ListItem
                {
                    Id = Guid.CreateVersion7(time.GetUtcNow()),
                    List = list,
                    Name = name.Trim(),
                    Rank = await asb.Set<ListItem>().CountAsync(i => i.List == list, cancellation),
                };
                asb.Add(item);
                unit.About(SubjectOf(item.Id));
            },
            cancellation);
    }

    /// <summary>Changes one, based on a version of it that the user saw.</summary>
    public Task ChangeAsync(ListItem shown, string? name, bool isRetired, int version, CancellationToken cancellation)
    {
        Check(shown.List, name);
        return unitOfWork.WriteAsync(
            About(ListDeeds.Changed) with { Subjects = [SubjectOf(shown.Id)] },
            async _ =>
            {
                await DemandAsync(shown.List, name!.Trim(), shown.Id, cancellation);
                var item = await asb.Set<ListItem>().SingleOrDefaultAsync(i => i.Id == shown.Id, cancellation)
                    ?? throw new RefusedException("There is no such item.");
                asb.Entry(item).ExpectVersion(version);
                (item.Name, item.IsRetired) = (name.Trim(), isRetired);
            },
            cancellation);
    }

    private static Deed About(DeedType type) => new(type) { Workstream = "asb" };

    private static Subject SubjectOf(Guid id) => new("list-item", id.ToString());

    private static void Check(ListKind list, string? name) => new Rules().ExpectText(name, list.Longest(), "Name", "Enter the words").Check();

    private async Task DemandAsync(ListKind list, string name, Guid? except, CancellationToken cancellation)
    {
        if (!caller.Can(AsbPermissions.ChangeSettings))
            throw new RefusedException("May not change the workstream's settings.");
        if (await asb.Set<ListItem>().AnyAsync(i => i.List == list && i.Name == name && i.Id != except, cancellation))
            throw new RuleException("Name", "The list has this already");
    }
}
