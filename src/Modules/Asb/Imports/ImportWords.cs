using ECins.Asb.Map;

namespace ECins.Asb.Imports;

/// <summary>How what concerns imports is shown.</summary>
internal static class ImportWords
{
    public static string Show(this ImportState state) => state switch
    {
        ImportState.Previewed => "To decide",
        ImportState.Running => "Under way",
        ImportState.Cancelled => "Stopped",
        ImportState.Done => "Done",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Colour(this ImportState state) => state switch
    {
        ImportState.Done => "green",
        ImportState.Running => "yellow",
        ImportState.Cancelled => "red",
        _ => "blue",
    };

    public static string Months(this StreetImport import) => (import.From, import.To) switch
    {
        ({ } from, { } to) when from == to => from.ShowMonth(),
        ({ } from, { } to) => $"{from.ShowMonth()} to {to.ShowMonth()}",
        _ => "No incidents",
    };
}
