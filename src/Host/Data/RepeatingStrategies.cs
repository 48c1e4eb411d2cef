using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ECins.Host.Data;

internal static class RepeatingStrategies
{
    /// <summary>Repeats a whole unit of work after a passing fault of SQL Server; SQLite has none worth repeating.</summary>
    public static IExecutionStrategy RepeatingStrategy(this DbContext context) =>
        context.Database.IsSqlServer()
            ? new SqlServerRetryingExecutionStrategy(context)
            : context.Database.CreateExecutionStrategy();
}
