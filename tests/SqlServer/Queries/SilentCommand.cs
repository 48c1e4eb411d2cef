using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;

namespace ECins.SqlServer.Queries;

/// <summary>A command with SQL Server's own parameters that goes nowhere.</summary>
internal sealed class SilentCommand(Capture capture, bool alwaysAnswers) : DbCommand
{
    private readonly SqlCommand _command = new();

    [AllowNull]
    public override string CommandText
    {
        get => _command.CommandText;
        set => _command.CommandText = value;
    }

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; }

    protected override DbParameterCollection DbParameterCollection => _command.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery() => Capture() ? 1 : 0;

    public override object? ExecuteScalar() => Capture() ? 1 : 0;

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => new MadeUpReader(Capture(), IsScalar());

    protected override DbParameter CreateDbParameter() => _command.CreateParameter();

    private bool Capture() => capture.Add(_command) || alwaysAnswers;

    // One row comes back of these, whatever they find.
    private bool IsScalar() =>
        CommandText.StartsWith("SELECT CASE", StringComparison.Ordinal) || CommandText.StartsWith("SELECT COUNT", StringComparison.Ordinal);

    protected override void Dispose(bool disposing)
    {
        _command.Dispose();
        base.Dispose(disposing);
    }
}
