using ECins.Asb.Data;
using ECins.Asb.Powers;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Settings.Ladders;

/// <summary>
/// Adds and changes the powers of the ladder. For those who may change the workstream's settings. Powers that were used keep the
/// terms that they were used under.
/// </summary>
internal sealed class LadderService(AsbDbContext asb, PowerQueries powers, IUnitOfWork unitOfWork, Caller caller, TimeProvider time) : IScopedService
{
    /// <returns>The power.</returns>
    public Task<Guid> AddAsync(TermsForm form, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(PowerDeeds.TypeAdded) { Workstream = "asb" },
        async unit =>
        {
            await CheckAsync(form, null, cancellation);
            var id = Guid.CreateVersion7(time.GetUtcNow());
            asb.Add(new PowerType { Id = id, Key = id.ToString(), Rung = form.Order, Terms = form.ToTerms() });
            unit.About(SubjectOf(id));
            return id;
        },
        cancellation);

    /// <summary>Changes a power, based on a version of it that the user saw.</summary>
    public Task ChangeAsync(Guid id, TermsForm form, int version, CancellationToken cancellation) => unitOfWork.WriteAsync(
        DeedOf(PowerDeeds.TypeChanged, id),
        async _ =>
        {
            var type = await asb.Set<PowerType>().SingleOrDefaultAsync(t => t.Id == id, cancellation) ?? throw new RefusedException("There is no such power.");
            await CheckAsync(form, id, cancellation);
            asb.Entry(type).ExpectVersion(version);
            (type.Rung, type.Terms, type.IsRetired) = (form.Order, form.ToTerms(), form.IsRetired);
        },
        cancellation);

    private static Deed DeedOf(DeedType type, Guid id) => new(type) { Workstream = "asb", Subjects = [SubjectOf(id)] };

    private static Subject SubjectOf(Guid id) => new(PowerType.SubjectKind, id.ToString());

    private async Task CheckAsync(TermsForm form, Guid? id, CancellationToken cancellation)
    {
        if (!caller.Can(AsbPermissions.ChangeSettings))
            throw new RefusedException("May not change the workstream's settings.");
        form.Check([.. (await powers.TypesAsync(cancellation)).Where(t => t.Id != id)]);
    }
}
