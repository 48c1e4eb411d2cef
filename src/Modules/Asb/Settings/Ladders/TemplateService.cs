using ECins.Asb.Data;
using ECins.Asb.Powers;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Documents;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Settings.Ladders;

/// <summary>
/// Loads the Word document that a power is written on. For those who may change the workstream's settings. Powers that were issued
/// stay on the one that they were issued on.
/// </summary>
internal sealed class TemplateService(AsbDbContext asb, IUnitOfWork unitOfWork, Caller caller, TimeProvider time) : IScopedService
{
    public const string Field = "Upload";

    /// <summary>Loads one in the place of the one before.</summary>
    /// <exception cref="RuleException">It is no Word document that can be filled in without doing anything else, or names a field that nothing stands for.</exception>
    public Task LoadAsync(Guid typeId, byte[] content, CancellationToken cancellation) => WriteAsync(
        PowerDeeds.TemplateLoaded, typeId,
        () =>
        {
            Check(content);
            asb.Add(new PowerTemplate
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                TypeId = typeId,
                Content = content,
                By = caller.Name,
                At = time.GetUtcNow().UtcDateTime,
            });
        },
        cancellation);

    /// <summary>Goes back to the one that comes with the power.</summary>
    public Task DropAsync(Guid typeId, CancellationToken cancellation) => WriteAsync(PowerDeeds.TemplateDropped, typeId, () => { }, cancellation);

    private static void Check(byte[] content)
    {
        var fault = WordFile.FaultOf(content);
        var unknown = fault is null ? PowerLetters.UnknownIn(content) : [];
        new Rules()
            .Expect(fault is null, Field, fault ?? "")
            .Expect(unknown.Count == 0, Field, $"Nothing stands for {string.Join(", ", unknown.Take(5).Select(f => "{{" + f + "}}"))}. Use the fields below")
            .Check();
    }

    private Task WriteAsync(DeedType deed, Guid typeId, Action write, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(deed) { Workstream = "asb", Subjects = [new Subject(PowerType.SubjectKind, typeId.ToString())] },
        async _ =>
        {
            if (!caller.Can(AsbPermissions.ChangeSettings))
                throw new RefusedException("May not change the workstream's settings.");
            if (!await asb.Set<PowerType>().AnyAsync(t => t.Id == typeId, cancellation))
                throw new RefusedException("There is no such power.");
            foreach (var before in await asb.Set<PowerTemplate>().Where(t => t.TypeId == typeId && !t.IsReplaced).ToListAsync(cancellation))
                before.IsReplaced = true;
            write();
        },
        cancellation);
}
