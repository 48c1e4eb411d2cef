using ECins.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Finding;

/// <summary>
/// The words by which one record is found, kept by <see cref="FindableKeeper"/>. It says nothing of who may find it: that is
/// asked of the record itself, in the same query.
/// </summary>
internal sealed class Findable : IBookkeeping
{
    /// <summary>A number, which both engines' full text asks for; rising, so that the newest come first.</summary>
    public long Id { get; init; }

    public required FindableKind Kind { get; init; }

    /// <summary>The record: a profile, a case, an entry, an address, a file, a record of a workstream's own.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>What it is found by for those whom the index tells of it: of people the open names, of everything else nothing.</summary>
    public required string Names { get; set; }

    /// <summary>What it is found by for those who read it.</summary>
    public required string Text { get; set; }

    /// <summary>
    /// Of a record of a workstream's own, which stands in tables that the core does not know: what it is held under. Of all
    /// others the record itself says so.
    /// </summary>
    public Guid? HoldingId { get; set; }

    /// <summary>Of such a record: when it happened (UTC).</summary>
    public DateTime? At { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Findable>
    {
        public void Configure(EntityTypeBuilder<Findable> builder) =>
            builder.HasIndex(f => new { f.Kind, f.SubjectId }).IsUnique();
    }
}

internal enum FindableKind
{
    Person,
    Case,
    Entry,
    Address,
    File,
    Record,
}
