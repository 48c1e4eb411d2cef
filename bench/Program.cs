using ECins.Bench;
using ECins.Bench.Hotspots;
using ECins.Bench.Mail;
using ECins.Bench.Pages;

const string Usage = """
    bench: measures the product.

      match FILE.csv [--worst N]   finds the same person in a file of records with known duplicates (rec-N-org, rec-N-dup-K)
      mail [COUNT]                 asks so many people at once and drains their mails by one host, beside a bare MailKit loop
      hotspots FOLDER [COUNT]      brings in a year made of a folder's street-level files, and measures what counts over so many reports
      pages --size S,M,L           makes force areas of these sizes and measures pages through the real host, beside a bare one
    """;

if (args is ["match", var file, ..] && File.Exists(file))
{
    MatchBench.Run(file, args is [_, _, "--worst", var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 0);
    return 0;
}

if (args is ["pages", "--size", var names] && names.Split(',').Select(n => Size.All.SingleOrDefault(s => s.Name == n)).ToList() is var sizes
    && sizes.TrueForAll(s => s is not null))
{
    await PagesBench.RunAsync([.. sizes.Select(s => s!)]);
    return 0;
}

if (args is ["hotspots", var streets, .. var howMany] && Directory.Exists(streets))
{
    await HotspotsBench.RunAsync(streets, howMany is [var reports] ? int.Parse(reports, System.Globalization.CultureInfo.InvariantCulture) : 100_000);
    return 0;
}

if (args is ["mail", .. var much])
{
    await MailBench.RunAsync(much is [var mails] ? int.Parse(mails, System.Globalization.CultureInfo.InvariantCulture) : 10_000);
    return 0;
}

if (args is ["bare", var database, .. var rest])
{
    await BareHost.RunAsync(database, rest);
    return 0;
}

await Console.Error.WriteLineAsync(Usage);
return 1;
