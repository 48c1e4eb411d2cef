using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.SharedKernel.Data;

/// <summary>
/// The base of every context on a force area's database: one schema per module, the same model on both engines. Made
/// by the host on the scope's connection; saving throws outside a unit of work.
/// </summary>
/// <param name="options">Given by the host.</param>
/// <param name="schema">The module's key, or <c>core</c>.</param>
public abstract class ForceAreaDbContext(DbContextOptions options, string schema) : DbContext(options)
{
    /// <summary>The schema that the context's tables stand in.</summary>
    public string Schema { get; } = schema;

    /// <summary>Describes the entities of the module.</summary>
    protected abstract void Describe(ModelBuilder model);

    /// <inheritdoc />
    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.MapAccess();
        Describe(modelBuilder);
        modelBuilder.PlaceInSchema(Schema, Database.IsSqlite());
        modelBuilder.GuardVersions();
    }

    /// <inheritdoc />
    protected sealed override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.StoreValuesAlike();
}
