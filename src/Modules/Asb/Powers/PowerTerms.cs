using System.Text.Json;
using System.Text.Json.Serialization;

namespace ECins.Asb.Powers;

/// <summary>What a power is and asks for: data, which a force area changes. One that was used keeps those that it was used under.</summary>
internal sealed record PowerTerms
{
    public const int LongestName = 80;
    public const int LongestText = 1_000;
    public const int MostStatements = 12;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new PowerLife.Converter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public required string Name { get; init; }

    public required PowerKind Kind { get; init; }

    /// <summary>Whom or what it can be used on.</summary>
    public required IReadOnlyList<PowerSubject> On { get; init; }

    /// <summary>Who may issue it, in words.</summary>
    public required string IssuedBy { get; init; }

    public required string Basis { get; init; }

    /// <summary>The legal test: each statement has to be supported by evidence before it is issued.</summary>
    public IReadOnlyList<string> Test { get; init; } = [];

    /// <summary>What evidence is asked for.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>The key of the power that has to be served before; <c>null</c> when none has.</summary>
    public string? After { get; init; }

    /// <summary>The power before is good practice, and can be left out for a reason.</summary>
    public bool IsAfterAdvice { get; init; }

    /// <summary>The power before counts although it has run out.</summary>
    public bool AfterMayBeOver { get; init; }

    public int? MinimumAge { get; init; }

    /// <summary>How long it lasts unless somebody says otherwise.</summary>
    public PowerLife? Usual { get; init; }

    public PowerLife? Shortest { get; init; }

    public PowerLife? Longest { get; init; }

    /// <summary>How long at most where <see cref="LongerWhen"/> is so.</summary>
    public PowerLife? Longer { get; init; }

    public string LongerWhen { get; init; } = "";

    /// <summary>How long at most together with those that it follows without a gap.</summary>
    public PowerLife? LongestInAll { get; init; }

    public PowerLife? ShortestUnder18 { get; init; }

    public PowerLife? LongestUnder18 { get; init; }

    public bool IsReviewedYearlyUnder18 { get; init; }

    /// <summary>Days to appeal, the day of issue being the first.</summary>
    public int? AppealDays { get; init; }

    /// <summary>What follows a breach.</summary>
    public string Breach { get; init; } = "";

    /// <summary>Something else holds of those under 18.</summary>
    [JsonIgnore]
    public bool DiffersUnder18 => ShortestUnder18 is not null || LongestUnder18 is not null || IsReviewedYearlyUnder18;

    /// <summary>Something is handed over that says so.</summary>
    [JsonIgnore]
    public bool HasDocument => Kind != PowerKind.Informal;

    /// <summary>Its name within a sentence.</summary>
    [JsonIgnore]
    public string Noun => Name.Length > 1 && char.IsUpper(Name[1]) ? Name : char.ToLowerInvariant(Name[0]) + Name[1..];

    /// <summary>Its name as one of many: "a closure notice".</summary>
    [JsonIgnore]
    public string One => ("aeiouAEIOU".Contains(Noun[0], StringComparison.Ordinal) ? "an " : "a ") + Noun;

    public string Write() => JsonSerializer.Serialize(this, Options);

    public static PowerTerms Read(string text) => Read<PowerTerms>(text);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)!;
}

/// <summary>What sort of step it is.</summary>
internal enum PowerKind
{
    /// <summary>Said or offered, without a paper.</summary>
    Informal,

    Warning,

    /// <summary>Both sides sign.</summary>
    Agreement,

    Notice,

    /// <summary>Made by a court or the council.</summary>
    Order,
}

/// <summary>Whom or what a power is used on.</summary>
internal enum PowerSubject
{
    Person,

    /// <summary>A business, a club, a household.</summary>
    Body,

    /// <summary>Premises or an area.</summary>
    Place,
}
