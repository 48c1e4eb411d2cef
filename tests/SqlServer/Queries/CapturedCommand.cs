namespace ECins.SqlServer.Queries;

/// <summary>A statement as it would have gone to the server.</summary>
/// <param name="Text">The SQL.</param>
/// <param name="Parameters">Its parameters, declared: <c>@name nvarchar(40), @id binary(16)</c>.</param>
/// <param name="Source">Who sent it, for the reader of a fault.</param>
internal sealed record CapturedCommand(string Text, string Parameters, string Source)
{
    /// <summary>Makes the schema that the procedures stand in.</summary>
    public const string Schema = "CREATE SCHEMA [check]";

    /// <summary>A procedure with the statement as its body, which SQL Server's model can hold and check.</summary>
    public string ToProcedure() => $"CREATE PROCEDURE [check].[{Source} {Guid.NewGuid():N}] {Parameters} AS\n{Text}";
}
