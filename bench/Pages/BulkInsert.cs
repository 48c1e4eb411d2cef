using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ECins.Bench.Pages;

/// <summary>Puts records into their tables as the model maps them, past the change tracker: millions in minutes.</summary>
internal sealed class BulkInsert(SqliteConnection connection, IModel model) : IDisposable
{
    private readonly Dictionary<Type, Table> _tables = [];

    public void Add<T>(T record)
        where T : class
    {
        if (!_tables.TryGetValue(typeof(T), out var table))
            _tables.Add(typeof(T), table = new Table(connection, model.FindEntityType(typeof(T))!));
        table.Insert(record);
    }

    public void Dispose()
    {
        foreach (var table in _tables.Values)
            table.Dispose();
    }

    private sealed class Table : IDisposable
    {
        private readonly SqliteCommand _command;
        private readonly (IProperty Property, Func<object?, object?> Convert, SqliteParameter Parameter)[] _columns;

        public Table(SqliteConnection connection, IEntityType entity)
        {
            _command = connection.CreateCommand();
            _columns = [.. entity.GetProperties().Select(Column)];
            var names = entity.GetProperties().Select(p => $"\"{p.GetColumnName()}\"");
#pragma warning disable CA2100 // Made of the model's own names.
            _command.CommandText =
                $"INSERT INTO \"{entity.GetTableName()}\" ({string.Join(", ", names)}) VALUES ({string.Join(", ", _columns.Select(c => c.Parameter.ParameterName))})";
#pragma warning restore CA2100
        }

        public void Insert(object record)
        {
            foreach (var (property, convert, parameter) in _columns)
                parameter.Value = convert(property.PropertyInfo!.GetValue(record)) ?? DBNull.Value;
            _command.ExecuteNonQuery();
        }

        public void Dispose() => _command.Dispose();

        private (IProperty, Func<object?, object?>, SqliteParameter) Column(IProperty property, int at)
        {
            var mapping = (RelationalTypeMapping)property.GetTypeMapping();
            var parameter = (SqliteParameter)mapping.CreateParameter(_command, "@p" + at, null, nullable: true);
            _command.Parameters.Add(parameter);
            return (property, value => value is null || mapping.Converter is null ? value : mapping.Converter.ConvertToProvider(value), parameter);
        }
    }
}
