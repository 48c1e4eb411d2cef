using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ECins.SqlServer.Schemas;

/// <summary>
/// A migration script folded into what it leaves behind: DacFx holds declarations, not changes to them. A statement it
/// does not know stops it, so that nothing goes by unseen.
/// </summary>
internal sealed class MigratedSchema
{
    private static readonly Sql160ScriptGenerator Writer = new();

    private readonly Dictionary<string, CreateSchemaStatement> _schemas = [];
    private readonly Dictionary<string, CreateTableStatement> _tables = [];
    private readonly Dictionary<string, CreateIndexStatement> _indexes = [];
    private readonly List<TSqlStatement> _fullText = [];
    private readonly List<TSqlStatement> _data = [];

    /// <summary>What stands at the end, as declarations.</summary>
    public IEnumerable<string> Declarations =>
        _schemas.Values.Concat<TSqlStatement>(_tables.Values).Concat(_indexes.Values).Concat(_fullText).Select(Write);

    /// <summary>The statements that put rows in or change them.</summary>
    public IEnumerable<string> Data => _data.Select(Write);

    public static MigratedSchema Of(string script)
    {
        var schema = new MigratedSchema();
        schema.Apply(script);
        return schema;
    }

    private void Apply(string script)
    {
        var parsed = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true)
            .Parse(new StringReader(script), out var errors);
        if (errors.Count > 0)
            throw new FormatException(string.Join('\n', errors.Select(e => $"line {e.Line}: {e.Message}")));
        foreach (var statement in parsed.Batches.SelectMany(b => b.Statements))
            Apply(statement);
    }

    private void Apply(TSqlStatement statement)
    {
        switch (statement)
        {
            case BeginTransactionStatement or CommitTransactionStatement or SetIdentityInsertStatement:
            case DeclareVariableStatement or SelectStatement { QueryExpression: QuerySpecification { SelectElements: [SelectSetVariable] } }:
            case IfStatement { Predicate: BooleanIsNullExpression { IsNot: true, Expression: VariableReference } }:
                // The last three find and drop a default by its generated name; it goes with its column, see below.
                break;
            case IfStatement { ThenStatement: ThrowStatement, ElseStatement: null }:
                // A server that lacks something is told so.
                break;
            case IfStatement { Predicate: BooleanIsNullExpression { IsNot: false } or BooleanNotExpression { Expression: ExistsPredicate }, ElseStatement: null } missing:
                Apply(missing.ThenStatement);
                break;
            case BeginEndBlockStatement block:
                block.StatementList.Statements.ToList().ForEach(Apply);
                break;
            case ExecuteStatement { ExecuteSpecification.ExecutableEntity: ExecutableStringList { Strings: [StringLiteral text] } }:
                Apply(text.Value);
                break;
            case CreateFullTextCatalogStatement or CreateFullTextIndexStatement:
                _fullText.Add(statement);
                break;
            case InsertStatement or UpdateStatement or DeleteStatement:
                _data.Add(statement);
                break;
            case CreateSchemaStatement schema:
                // Each is made if it is missing, wherever it is first needed.
                _schemas.TryAdd(schema.Name.Value, schema);
                break;
            default:
                ApplyToTable(statement);
                break;
        }
    }

    private void ApplyToTable(TSqlStatement statement)
    {
        switch (statement)
        {
            case CreateTableStatement table:
                _tables.Add(NameOf(table.SchemaObjectName), table);
                break;
            case DropTableStatement drop:
                drop.Objects.ToList().ForEach(table => _tables.Remove(NameOf(table)));
                break;
            case CreateIndexStatement index:
                _indexes.Add(NameOf(index.OnName) + index.Name.Value, index);
                break;
            case DropIndexStatement drop:
                foreach (var index in drop.DropIndexClauses.Cast<DropIndexClause>())
                    _indexes.Remove(NameOf(index.Object) + index.Index.Value);
                break;
            case AlterTableStatement alter:
                Alter(_tables[NameOf(alter.SchemaObjectName)].Definition, alter);
                break;
            default:
                throw new NotSupportedException($"Teach {nameof(MigratedSchema)} this statement: {Write(statement)}");
        }
    }

    private static void Alter(TableDefinition table, AlterTableStatement statement)
    {
        switch (statement)
        {
            case AlterTableAddTableElementStatement add:
                add.Definition.ColumnDefinitions.ToList().ForEach(table.ColumnDefinitions.Add);
                add.Definition.TableConstraints.ToList().ForEach(c => Add(table, c));
                break;
            case AlterTableAlterColumnStatement change:
                Replace(Column(table, change.ColumnIdentifier), change);
                break;
            case AlterTableDropTableElementStatement drop:
                drop.AlterTableDropTableElements.ToList().ForEach(e => Drop(table, e));
                break;
            default:
                throw new NotSupportedException($"Teach {nameof(MigratedSchema)} this statement: {Write(statement)}");
        }
    }

    private static void Add(TableDefinition table, ConstraintDefinition constraint)
    {
        if (constraint is DefaultConstraintDefinition { Column: { } column } value)
            Column(table, column).DefaultConstraint = new DefaultConstraintDefinition { Expression = value.Expression };
        else
            table.TableConstraints.Add(constraint);
    }

    private static void Replace(ColumnDefinition column, AlterTableAlterColumnStatement change)
    {
        column.DataType = change.DataType;
        column.DefaultConstraint = null;
        column.Constraints.Clear();
        column.Constraints.Add(new NullableConstraintDefinition
        {
            Nullable = change.AlterTableAlterColumnOption != AlterTableAlterColumnOption.NotNull,
        });
    }

    private static void Drop(TableDefinition table, AlterTableDropTableElement element)
    {
        if (element.TableElementType == TableElementType.Column)
            table.ColumnDefinitions.Remove(Column(table, element.Name));
        else
            table.TableConstraints.Remove(table.TableConstraints.Single(c => c.ConstraintIdentifier?.Value == element.Name.Value));
    }

    private static ColumnDefinition Column(TableDefinition table, Identifier name) =>
        table.ColumnDefinitions.Single(c => c.ColumnIdentifier.Value == name.Value);

    private static string NameOf(SchemaObjectName name) => $"{name.SchemaIdentifier?.Value}.{name.BaseIdentifier.Value}";

    private static string Write(TSqlStatement statement)
    {
        Writer.GenerateScript(statement, out var text);
        return text;
    }
}
