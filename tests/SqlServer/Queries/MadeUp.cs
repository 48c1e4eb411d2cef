namespace ECins.SqlServer.Queries;

/// <summary>Values that a column or an argument could have.</summary>
internal static class MadeUp
{
    /// <summary>Also the name of every enumeration's first value.</summary>
    public const string Text = "0";

    public static DateTime Time { get; } = new(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>A value of a simple type, or <c>null</c>.</summary>
    public static object? Simple(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => Simple(inner),
        { IsEnum: true } => Enum.ToObject(type, 0),
        _ when type == typeof(string) => Text,
        _ when type == typeof(byte[]) => new byte[16],
        _ when type == typeof(Guid) => new Guid("0190c5a2-0000-7000-8000-000000000001"),
        _ when type == typeof(DateTime) => Time,
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(Time),
        _ when type == typeof(DateOnly) => DateOnly.FromDateTime(Time),
        _ when type == typeof(bool) => true,
        _ when type.IsPrimitive || type == typeof(decimal) => Convert.ChangeType(1, type, null),
        _ => null,
    };
}
