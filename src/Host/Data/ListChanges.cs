namespace ECins.Host.Data;

internal static class ListChanges
{
    /// <summary>Makes a list of rows hold exactly these keys, keeping the rows that stay as they are.</summary>
    public static void Become<TRow, TKey>(
        this List<TRow> rows, IReadOnlyCollection<TKey> keys, Func<TRow, TKey> keyOf, Func<TKey, TRow> make)
    {
        rows.RemoveAll(row => !keys.Contains(keyOf(row)));
        rows.AddRange(keys.Except(rows.Select(keyOf)).Select(make).ToList());
    }
}
