using ECins.Host.Composition;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Tasks;

namespace ECins.Host.Tasks.Forms;

/// <summary>The forms that workstreams have for people without an account.</summary>
internal sealed class OutsideForms(ModuleCatalog catalog, IServiceProvider services) : IScopedService
{
    /// <summary>A form of a workstream; <c>null</c> where it has none such.</summary>
    public OutsideFormDefinition? Find(string? key, string workstream) => catalog.Find(workstream)?.OutsideForms.FirstOrDefault(f => f.Key == key);

    /// <summary>The form of a task as it stands; <c>null</c> where it asks for none.</summary>
    public FormSheet? SheetOf(ExternalTask task, Holding holding) =>
        Find(task.FormKey, holding.Workstream) is { } form ? FormSheet.Read(form, task) : null;

    /// <summary>Inside the unit of work that asks: keeps with the task what is asked now, and tells the workstream.</summary>
    public async Task AskAsync(ExternalTask task, AskedForm asked, Holding holding, CancellationToken cancellation)
    {
        var form = Find(asked.Key, holding.Workstream) ?? throw new RefusedException("The workstream has no such form.");
        var source = Source(form);
        (task.FormKey, task.FormAbout, task.GoesOnClosed) = (form.Key, asked.About, form.GoesOnClosed);
        var questions = await source.QuestionsAsync(cancellation);
        new Rules().Expect(questions.Count > 0, "", $"The form \"{form.Name}\" has no question in use, so nobody can answer it").Check();
        task.FormQuestions = FormSheet.Write(questions);
        await source.AskedAsync(Told(task), cancellation);
    }

    /// <summary>Inside the unit of work that accepts an answer: the workstream takes it over.</summary>
    public Task TakeAsync(ExternalTask task, FormSheet sheet, CancellationToken cancellation) =>
        Source(sheet.Definition).TakeAsync(Told(task), sheet.Entries, cancellation);

    private IOutsideForm Source(OutsideFormDefinition form) => (IOutsideForm)ActivatorUtilities.CreateInstance(services, form.Form);

    private static OutsideFormTask Told(ExternalTask task) => new(task.Id, task.HoldingId, task.FormAbout!.Value, task.AskedAt);
}

/// <param name="Key">The form.</param>
/// <param name="About">The record of the person who is asked, or on whose behalf.</param>
internal sealed record AskedForm(string Key, Guid About);
