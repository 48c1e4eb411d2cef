using System.Data.Common;
using ECins.Host.Data;

namespace ECins.SqlServer.Queries;

/// <summary>
/// Databases of SQL Server that are not there: every statement is kept, and answered with a made-up row or none. The
/// platform always answers with one: the force area that the application is entered for.
/// </summary>
internal sealed class SilentDatabases(DatabaseOptions options, Capture capture) : Databases(options)
{
    public override DbConnection NewConnection(string database) => new SilentConnection(capture, database == Platform);
}
