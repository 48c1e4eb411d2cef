using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace ECins.SqlServer.Queries;

internal sealed class SilentConnection(Capture capture, bool alwaysAnswers) : DbConnection
{
    private ConnectionState _state;

    // With several result sets at a time, rows are not buffered: the made-up ones have no columns to go by.
    [AllowNull]
    public override string ConnectionString { get; set; } = "Server=.;MultipleActiveResultSets=True";

    public override string Database => "none";

    public override string DataSource => "none";

    public override string ServerVersion => "16.0";

    public override ConnectionState State => _state;

    public override void ChangeDatabase(string databaseName)
    {
    }

    public override void Open() => _state = ConnectionState.Open;

    public override void Close() => _state = ConnectionState.Closed;

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new SilentTransaction(this);

    protected override DbCommand CreateDbCommand() => new SilentCommand(capture, alwaysAnswers) { Connection = this };
}

internal sealed class SilentTransaction(SilentConnection connection) : DbTransaction
{
    public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;

    protected override DbConnection DbConnection => connection;

    public override void Commit()
    {
    }

    public override void Rollback()
    {
    }
}
