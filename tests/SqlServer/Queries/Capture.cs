using System.Collections.Concurrent;
using Microsoft.Data.SqlClient;

namespace ECins.SqlServer.Queries;

/// <summary>Keeps what the application would have sent, and says with how many made-up rows to answer.</summary>
internal sealed class Capture
{
    // Loops that go on while there is work must come to an end.
    private const int AnsweredCommands = 40;

    private readonly ConcurrentDictionary<(string, string), CapturedCommand> _commands = new();
    private readonly ConcurrentDictionary<string, bool> _sources = new();
    private int _answered;

    public string Source { get; private set; } = "";

    public bool WithRows { get; private set; }

    /// <summary>Whoever sent anything.</summary>
    public ICollection<string> Sources => _sources.Keys;

    public ICollection<CapturedCommand> Commands => _commands.Values;

    public void Begin(string source, bool withRows)
    {
        (Source, WithRows) = (source, withRows);
        Interlocked.Exchange(ref _answered, 0);
    }

    /// <returns>Whether to answer with a row.</returns>
    public bool Add(SqlCommand command)
    {
        _sources.TryAdd(Source, true);
        var parameters = string.Join(", ", command.Parameters.Cast<SqlParameter>().Select(Declare));
        _commands.TryAdd((command.CommandText, parameters), new CapturedCommand(command.CommandText, parameters, Source));
        return WithRows && Interlocked.Increment(ref _answered) <= AnsweredCommands;
    }

    private static string Declare(SqlParameter parameter)
    {
        var type = parameter.SqlDbType.ToString().ToLowerInvariant();
        var name = parameter.ParameterName.StartsWith('@') ? parameter.ParameterName : "@" + parameter.ParameterName;
        return type switch
        {
            "nvarchar" or "nchar" => $"{name} {type}({Size(parameter, 4000)})",
            "varchar" or "char" or "varbinary" or "binary" => $"{name} {type}({Size(parameter, 8000)})",
            "decimal" => $"{name} decimal(38, 10)",
            _ => $"{name} {type}",
        };
    }

    private static string Size(SqlParameter parameter, int longest) =>
        parameter.Size is > 0 and var size && size <= longest ? $"{size}" : "max";
}
