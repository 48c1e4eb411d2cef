using ECins.Bench;

const string Usage = """
    bench: measures the product.

      match FILE.csv [--worst N]   finds the same person in a file of records with known duplicates (rec-N-org, rec-N-dup-K)
    """;

if (args is ["match", var file, ..] && File.Exists(file))
{
    MatchBench.Run(file, args is [_, _, "--worst", var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 0);
    return 0;
}

await Console.Error.WriteLineAsync(Usage);
return 1;
