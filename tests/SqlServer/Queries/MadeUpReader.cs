using System.Collections;
using System.Data.Common;

namespace ECins.SqlServer.Queries;

/// <summary>One row or none, whatever the columns: each value is made up by the type that is read.</summary>
/// <param name="finds">Whether there is anything to be found.</param>
/// <param name="isScalar">Whether a row says so when there is not.</param>
internal sealed class MadeUpReader(bool finds, bool isScalar) : DbDataReader
{
    // More than any batch of statements has; a reader that never ends would be read for ever.
    private const int MostResults = 50;

    private int _results;
    private bool _isRead;

    public override int Depth => 0;

    public override int FieldCount => 100;

    public override bool HasRows => finds || isScalar;

    public override bool IsClosed => false;

    public override int RecordsAffected => finds ? 1 : 0;

    public override object this[int ordinal] => 1;

    public override object this[string name] => 1;

    public override bool Read()
    {
        var isThere = HasRows && !_isRead;
        _isRead = true;
        return isThere;
    }

    public override bool NextResult()
    {
        _isRead = false;
        return finds && ++_results < MostResults;
    }

    public override bool IsDBNull(int ordinal) => false;

    public override T GetFieldValue<T>(int ordinal) => (T)MadeUp.Simple(typeof(T))!;

    public override bool GetBoolean(int ordinal) => finds;

    public override byte GetByte(int ordinal) => GetFieldValue<byte>(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override char GetChar(int ordinal) => GetFieldValue<char>(ordinal);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    public override string GetDataTypeName(int ordinal) => "sql_variant";

    public override DateTime GetDateTime(int ordinal) => GetFieldValue<DateTime>(ordinal);

    public override decimal GetDecimal(int ordinal) => GetFieldValue<decimal>(ordinal);

    public override double GetDouble(int ordinal) => GetFieldValue<double>(ordinal);

    public override Type GetFieldType(int ordinal) => typeof(object);

    public override float GetFloat(int ordinal) => GetFieldValue<float>(ordinal);

    public override Guid GetGuid(int ordinal) => GetFieldValue<Guid>(ordinal);

    public override short GetInt16(int ordinal) => GetFieldValue<short>(ordinal);

    public override int GetInt32(int ordinal) => finds ? 1 : 0;

    public override long GetInt64(int ordinal) => finds ? 1 : 0;

    public override string GetName(int ordinal) => $"c{ordinal}";

    public override int GetOrdinal(string name) => 0;

    public override string GetString(int ordinal) => MadeUp.Text;

    public override object GetValue(int ordinal) => 1;

    public override int GetValues(object[] values) => 0;

    public override IEnumerator GetEnumerator() => throw new NotSupportedException();
}
