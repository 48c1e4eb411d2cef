using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ECins.SharedKernel;

namespace ECins.Asb.Powers;

/// <summary>How long a power lasts: 48 hours, 3 months.</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">Of what.</param>
internal readonly record struct PowerLife(int Amount, LifeUnit Unit)
{
    private const int Most = 999;

    /// <summary>When it is over (UTC). Hours run to the minute; anything longer runs to the end of its last day.</summary>
    public DateTime From(DateTime at) => Unit == LifeUnit.Hours ? at.AddHours(Amount) : EndOf(On(UkTime.DayOf(at)));

    /// <summary>The end of a day in the UK (UTC).</summary>
    public static DateTime EndOf(DateOnly day) => UkTime.FromUk(day, new TimeOnly(23, 59));

    public override string ToString() => $"{Amount} {Unit.ToString().ToLowerInvariant()[..^(Amount == 1 ? 1 : 0)]}";

    /// <summary>Reads it as people type it: 3 months.</summary>
    public static bool TryRead(string? text, out PowerLife life)
    {
        life = default;
        var parts = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var number, var unit] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            || amount is < 1 or > Most || !Enum.TryParse<LifeUnit>(unit.TrimEnd('s', 'S') + "s", true, out var read) || !Enum.IsDefined(read))
            return false;

        life = new PowerLife(amount, read);
        return true;
    }

    private DateOnly On(DateOnly day) => Unit switch
    {
        LifeUnit.Days => day.AddDays(Amount),
        LifeUnit.Months => day.AddMonths(Amount),
        _ => day.AddYears(Amount),
    };

    /// <summary>Kept as it is shown.</summary>
    internal sealed class Converter : JsonConverter<PowerLife>
    {
        public override PowerLife Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryRead(reader.GetString(), out var life) ? life : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, PowerLife value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}

/// <summary>What a life is counted in.</summary>
internal enum LifeUnit
{
    Hours,
    Days,
    Months,
    Years,
}
