using System.Diagnostics;
using System.Globalization;
using CsvHelper;
using ECins.Host.People.Matching;

namespace ECins.Bench;

/// <summary>How well and how fast the same person is found again, by the same blocks, weights and threshold as in use.</summary>
internal static class MatchBench
{
    private static readonly CsvReaderOptions Csv = new() { Separator = ',', TrimWhitespace = true };

    public static void Run(string file, int worst)
    {
        var records = Read(file);
        var clock = Stopwatch.StartNew();
        var candidates = Candidates(records);
        var scored = candidates.Select(pair => new Scored(records[pair.One], records[pair.Other], PersonMatcher.Compare(
            records[pair.One].Facts, records[pair.Other].Facts).Weight)).ToList();
        clock.Stop();

        var found = scored.Where(s => s.Weight >= PersonMatcher.Likely).ToList();
        var right = found.Count(s => s.IsRight);
        var all = records.GroupBy(r => r.Person).Sum(g => (long)g.Count() * (g.Count() - 1) / 2);
        Console.WriteLine($"records     {records.Count}");
        Console.WriteLine($"true pairs  {all}");
        Console.WriteLine($"compared    {candidates.Count} pairs, {100.0 * scored.Count(s => s.IsRight) / all:F2} % of the true ones among them");
        Console.WriteLine($"pairs       {found.Count} found, {right} of them right");
        Console.WriteLine($"recall      {(double)right / all:F4}");
        Console.WriteLine($"precision   {(double)right / Math.Max(1, found.Count):F4}");
        Console.WriteLine($"seconds     {clock.Elapsed.TotalSeconds:F2}");
        foreach (var miss in scored.Where(s => s.IsRight != s.Weight >= PersonMatcher.Likely).Take(worst))
            Console.WriteLine($"{(miss.IsRight ? "missed" : "wrong")} {miss.Weight:F1}\n  {miss.One.Facts.Show()}\n  {miss.Other.Facts.Show()}");
    }

    private static List<Record> Read(string file)
    {
        using var content = File.OpenRead(file);
        using var reader = CsvReader.Create(content, Csv);
        reader.ReadHeader();
        var records = new List<Record>();
        while (reader.Read())
            records.Add(RecordOf(reader));
        return records;
    }

    private static Record RecordOf(CsvReader row)
    {
        var born = DateOnly.TryParseExact(Text(row, "date_of_birth"), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : (DateOnly?)null;
        var lines = $"{Text(row, "street_number")} {Text(row, "address_1")} {Text(row, "address_2")}";
        return new Record(Text(row, "rec_id").Split('-')[1], new PersonFacts
        {
            Names = [$"{Text(row, "given_name")} {Text(row, "surname")}".Trim()],
            BornOn = born,
            Identifiers = Text(row, "soc_sec_id") is { Length: > 0 } number ? [new IdentifierFact("SocialSecurity", number)] : [],
            Addresses = [new AddressFact(lines, Text(row, "suburb"), Text(row, "postcode"))],
        });
    }

    private static string Text(CsvReader row, string column) => row.Headers.Contains(column) ? row.GetString(column) : "";

    private static HashSet<(int One, int Other)> Candidates(List<Record> records)
    {
        var blocks = records.SelectMany((record, at) => MatchKeys.Of(record.Facts).Select(key => (Key: key, At: at)))
            .GroupBy(k => k.Key, k => k.At);
        return
        [
            .. blocks.Select(b => b.ToList()).SelectMany(b =>
                b.SelectMany((one, at) => b.Skip(at + 1).Select(other => (One: Math.Min(one, other), Other: Math.Max(one, other))))),
        ];
    }

    private static string Show(this PersonFacts facts) =>
        $"{string.Join('/', facts.Names)}; {facts.BornOn:yyyy-MM-dd}; {facts.Addresses[0]}; {string.Join(' ', facts.Identifiers.Select(i => i.Value))}";

    private sealed record Record(string Person, PersonFacts Facts);

    private sealed record Scored(Record One, Record Other, double Weight)
    {
        public bool IsRight => One.Person == Other.Person;
    }
}
