using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Details;

/// <summary>A way to reach a person, and how it is safe to use it.</summary>
internal abstract class ContactDetail : Detail
{
    public const int LongestTimes = 100;
    public const int LongestCodeWord = 50;
    public const int LongestOthers = 200;

    /// <summary>When it is safe, in words; empty when it is at any time.</summary>
    public required string SafeTimes { get; init; }

    /// <summary>What either side says so that the other knows who it is; empty when none was agreed.</summary>
    public required string CodeWord { get; init; }

    /// <summary>Who else may hear or read it; empty for nobody that is known.</summary>
    public required string Others { get; init; }

    /// <summary>Whom to ask for, what to say first; empty when anything goes.</summary>
    public required string Safely { get; init; }

    /// <summary>The number or the address.</summary>
    public abstract string Where { get; }

    internal new sealed class Mapping : IEntityTypeConfiguration<ContactDetail>
    {
        public void Configure(EntityTypeBuilder<ContactDetail> builder)
        {
            builder.Property(c => c.SafeTimes).HasMaxLength(LongestTimes);
            builder.Property(c => c.CodeWord).HasMaxLength(LongestCodeWord);
            builder.Property(c => c.Others).HasMaxLength(LongestOthers);
            builder.Property(c => c.Safely).HasMaxLength(LongestNote);
            builder.Ignore(c => c.Where);
        }
    }
}
