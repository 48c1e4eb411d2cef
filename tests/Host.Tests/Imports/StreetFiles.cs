using System.Text;
using ECins.Host.Tests.Harness;

namespace ECins.Host.Tests.Imports;

/// <summary>Files in the form of data.police.uk, with invented rows.</summary>
internal static class StreetFiles
{
    public const string Header =
        "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";

    public static string Incident(string place = "Bus Station", string month = "2025-03", double north = 54.7031) =>
        $",{month},Fenshire Police,Fenshire Police,1.601200,{north.ToString(System.Globalization.CultureInfo.InvariantCulture)},On or near {place},E01999001,Saltmere 001A,Anti-social behaviour,,";

    public static string Other(string kind = "Burglary") =>
        $"0a1b,2025-03,Fenshire Police,Fenshire Police,1.60,54.70,On or near High Street,E01999001,Saltmere 001A,{kind},Under investigation,";

    public static byte[] Of(params string[] rows) => Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. rows]) + "\n");

    /// <summary>Sends a file and looks at what is in it.</summary>
    public static async Task<Screen> BringAsync(this Visitor visitor, byte[] file, string name = "2025-03-fenshire-street.csv")
    {
        await visitor.GetAsync("/asb/imports/add");
        var answer = await visitor.UploadAsync("Look at it", "File", [(name, file)]);
        return answer.Location is null ? answer : await visitor.FollowAsync();
    }

    /// <summary>What the summary says of something.</summary>
    public static string? Row(this Screen screen, string key) => screen.Document.QuerySelectorAll(".govuk-summary-list__row")
        .SingleOrDefault(r => r.QuerySelector("dt")!.TextContent.Trim() == key)?.QuerySelector("dd")!.TextContent.Trim();
}
