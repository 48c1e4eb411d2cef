using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Finding.Text;

/// <summary>
/// The one door to an engine's full text. It only proposes rows, the newest first; who may find them is decided by the query
/// that it becomes a part of.
/// </summary>
internal interface ITextSearch
{
    /// <summary>The most rows that one search looks at: what a word that stands everywhere costs at most.</summary>
    const int Most = 10_000;

    /// <summary>Rows of a kind whose text holds the terms.</summary>
    IQueryable<long> InText(CoreDbContext core, FindableKind kind, FindTerms terms);

    /// <summary>Rows of people whose open names hold the terms.</summary>
    IQueryable<long> InNames(CoreDbContext core, FindTerms terms);
}

/// <summary>SQLite's FTS5.</summary>
internal sealed class SqliteTextSearch : ITextSearch
{
    public IQueryable<long> InText(CoreDbContext core, FindableKind kind, FindTerms terms) =>
        Ask(core, "Text", FindQuery.Of(kind, terms, Write));

    public IQueryable<long> InNames(CoreDbContext core, FindTerms terms) =>
        Ask(core, "Names", FindQuery.Of(FindableKind.Person, terms, Write));

    private static IQueryable<long> Ask(CoreDbContext core, string column, string query)
    {
        var asked = $"{column} : ({query})";
        return core.Database.SqlQuery<long>(
            $"SELECT rowid AS Value FROM core_FindableText WHERE core_FindableText MATCH {asked} ORDER BY rowid DESC LIMIT {ITextSearch.Most}");
    }

    private static string Write(FindWord word) => word.Opens ? $"\"{word.Text}\"*" : $"\"{word.Text}\"";
}

/// <summary>SQL Server's full text.</summary>
internal sealed class SqlServerTextSearch : ITextSearch
{
    public IQueryable<long> InText(CoreDbContext core, FindableKind kind, FindTerms terms)
    {
        var query = FindQuery.Of(kind, terms, Write);
        return Newest(core.Set<Findable>().Where(f => EF.Functions.Contains(f.Text, query)));
    }

    public IQueryable<long> InNames(CoreDbContext core, FindTerms terms)
    {
        var query = FindQuery.Of(FindableKind.Person, terms, Write);
        return Newest(core.Set<Findable>().Where(f => EF.Functions.Contains(f.Names, query)));
    }

    private static IQueryable<long> Newest(IQueryable<Findable> found) =>
        found.OrderByDescending(f => f.Id).Take(ITextSearch.Most).Select(f => f.Id);

    private static string Write(FindWord word) => word.Opens ? $"\"{word.Text}*\"" : $"\"{word.Text}\"";
}
