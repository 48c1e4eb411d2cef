using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Tasks.Outside.Languages;
using ECins.Host.Tasks.Templates;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Demo;

/// <summary>What people without an account are often asked in the demonstration, and the language that some of them read.</summary>
internal sealed class DemoTemplates(
    CoreDbContext core, TemplateService templates, OutsideLanguages languages, CallerReader callers, CurrentCaller caller) : IScopedService
{
    public async Task FillAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        if (demo.Templates is not [var first, ..] || await core.Set<TaskTemplate>().AnyAsync(cancellation))
            return;

        caller.Value = (await callers.ReadAllAsync(u => u.Name == first.By, cancellation)).Single();
        foreach (var (tag, phrases) in demo.Languages ?? new Dictionary<string, IReadOnlyDictionary<string, string>>())
            await SpeakAsync(tag, phrases, cancellation);
        foreach (var template in demo.Templates)
            await AddAsync(template, cancellation);
    }

    private async Task SpeakAsync(string tag, IReadOnlyDictionary<string, string> phrases, CancellationToken cancellation)
    {
        if (await languages.FindAsync(tag, cancellation) is null)
            await languages.AddAsync(tag, cancellation);
        var version = (await languages.FindAsync(tag, cancellation))!.Version;
        await languages.ChangeAsync(tag, phrases.ToDictionary(p => Enum.Parse<OutsidePhrase>(p.Key), p => p.Value), version, cancellation);
    }

    private async Task AddAsync(DemoTemplate demo, CancellationToken cancellation)
    {
        var id = await templates.AddAsync(new TemplateForm(demo.Name, demo.Workstream, demo.Ask, demo.Minimum), cancellation);
        foreach (var (tag, wording) in demo.In ?? new Dictionary<string, DemoWording>())
        {
            var version = await core.Set<TaskTemplate>().Where(t => t.Id == id).Select(t => t.Version).SingleAsync(cancellation);
            await templates.WordAsync(id, tag, new WordingForm(wording.Ask, wording.Minimum), version, cancellation);
        }
    }
}
