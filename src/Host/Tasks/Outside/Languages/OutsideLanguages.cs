using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Tasks.Templates;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Outside.Languages;

/// <summary>The languages that the force area has words in. Kept by those who manage templates.</summary>
internal sealed class OutsideLanguages(CoreDbContext core, IUnitOfWork unitOfWork, CurrentCaller caller, TimeProvider time) : IScopedService
{
    /// <summary>The words of a language; those in English when there is no such language.</summary>
    public async Task<OutsideWords> WordsAsync(string? tag, CancellationToken cancellation) =>
        string.IsNullOrEmpty(tag) || await FindAsync(tag, cancellation) is not { } found
            ? OutsideWords.English
            : new OutsideWords(found.Tag, found.Phrases.ToDictionary(p => p.Phrase, p => p.Text));

    /// <summary>By tag, with its phrases; <c>null</c> when there is none.</summary>
    public async Task<OutsideLanguage?> FindAsync(string tag, CancellationToken cancellation) =>
        tag.Length <= OutsideLanguage.LongestTag
            ? await core.Set<OutsideLanguage>().AsNoTracking().Include(l => l.Phrases).SingleOrDefaultAsync(l => l.Tag == tag, cancellation)
            : null;

    /// <summary>Their tags, and how many phrases each has.</summary>
    public async Task<IReadOnlyList<(string Tag, int Phrases)>> ListAsync(CancellationToken cancellation) =>
        [.. (await core.Set<OutsideLanguage>().OrderBy(l => l.Tag).Select(l => new { l.Tag, l.Phrases.Count }).ToListAsync(cancellation)).Select(l => (l.Tag, l.Count))];

    public Task AddAsync(string? tag, CancellationToken cancellation)
    {
        new Rules().Expect(LanguageTags.Find(tag) is not null, "Tag", "Select a language").Check();
        return WriteAsync(
            TemplateDeeds.LanguageAdded, tag!,
            async () =>
            {
                new Rules().Expect(!await core.Set<OutsideLanguage>().AnyAsync(l => l.Tag == tag, cancellation), "Tag", "This language is there already").Check();
                core.Add(new OutsideLanguage { Id = NewId(), Tag = tag! });
            },
            cancellation);
    }

    /// <summary>Sets what it says. A phrase that is left empty is shown in English.</summary>
    public Task ChangeAsync(string tag, IReadOnlyDictionary<OutsidePhrase, string> texts, int version, CancellationToken cancellation)
    {
        Check(texts);
        return WriteAsync(
            TemplateDeeds.LanguageChanged, tag,
            async () =>
            {
                var language = await core.Set<OutsideLanguage>().Include(l => l.Phrases).SingleOrDefaultAsync(l => l.Tag == tag, cancellation)
                    ?? throw new RefusedException("There is no such language.");
                core.Entry(language).ExpectVersion(version);
                core.Entry(language).Property(l => l.Tag).IsModified = true;
                foreach (var (phrase, text) in texts)
                    Set(language, phrase, text);
            },
            cancellation);
    }

    private static void Check(IReadOnlyDictionary<OutsidePhrase, string> texts)
    {
        var rules = new Rules();
        foreach (var (phrase, text) in texts.Where(t => t.Value.Length > 0))
        {
            var field = $"Texts[{phrase}]";
            rules.Expect(text.Length <= OutsideLanguage.LongestPhrase, field, $"This must be {OutsideLanguage.LongestPhrase} characters or less")
                .Expect(phrase != OutsidePhrase.MailSubject || text.IndexOfAny(['\r', '\n']) < 0, field, "This must be one line");
            Gaps.Expect(rules, field, OutsideEnglish.Phrases[phrase], text);
        }

        rules.Check();
    }

    private void Set(OutsideLanguage language, OutsidePhrase phrase, string text)
    {
        var there = language.Phrases.Find(p => p.Phrase == phrase);
        if (there is not null && text.Length == 0)
            core.Remove(there);
        else if (there is not null)
            there.Text = text;
        else if (text.Length > 0)
            core.Add(new LanguagePhrase { Id = NewId(), LanguageId = language.Id, Phrase = phrase, Text = text });
    }

    private Task WriteAsync(DeedType deed, string tag, Func<Task> work, CancellationToken cancellation)
    {
        if (!caller.Value.Can(CorePermissions.ManageTemplates))
            throw new RefusedException("May not manage templates.");
        return unitOfWork.WriteAsync(new Deed(deed) { Subjects = [new Subject("task-language", tag)] }, _ => work(), cancellation);
    }

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}
