using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static ECins.Host.Cases.People.Profile;

namespace ECins.Host.People.Details;

/// <summary>Another name that a person goes or went by.</summary>
internal sealed class OtherName : Detail
{
    public required string Name { get; init; }

    public required OtherNameKind NameKind { get; init; }

    internal new sealed class Mapping : IEntityTypeConfiguration<OtherName>
    {
        public void Configure(EntityTypeBuilder<OtherName> builder) =>
            builder.Property(n => n.Name).HasMaxLength(LongestName);
    }
}

internal enum OtherNameKind
{
    /// <summary>Given by themselves or others as theirs.</summary>
    Alias,

    /// <summary>What friends or the street call them.</summary>
    Nickname,

    /// <summary>Before a marriage, a deed or a transition.</summary>
    Former,

    /// <summary>The same name, written otherwise by somebody.</summary>
    Spelling,
}
