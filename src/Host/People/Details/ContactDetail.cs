using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.People.Details;

/// <summary>A way to reach a person, and how it is safe to use it, which can change while the way stays.</summary>
internal abstract class ContactDetail : Detail
{
    public const int LongestTimes = 100;
    public const int LongestCodeWord = 50;
    public const int LongestOthers = 200;

    /// <summary>When it is safe, in words; empty when it is at any time.</summary>
    public string SafeTimes { get; set; } = "";

    /// <summary>What either side says so that the other knows who it is; empty when none was agreed.</summary>
    public string CodeWord { get; set; } = "";

    /// <summary>Who else may hear, read or see it; empty for nobody that is known.</summary>
    public string Others { get; set; } = "";

    /// <summary>Whom to ask for, what to say first; empty when anything goes.</summary>
    public string Safely { get; set; } = "";

    /// <summary>The number or the address.</summary>
    public abstract string Where { get; }

    public abstract ContactWay Way { get; }

    internal new sealed class Mapping : IEntityTypeConfiguration<ContactDetail>
    {
        public void Configure(EntityTypeBuilder<ContactDetail> builder)
        {
            builder.Property(c => c.SafeTimes).HasMaxLength(LongestTimes);
            builder.Property(c => c.CodeWord).HasMaxLength(LongestCodeWord);
            builder.Property(c => c.Others).HasMaxLength(LongestOthers);
            builder.Property(c => c.Safely).HasMaxLength(LongestNote);
            builder.Ignore(c => c.Where);
            builder.Ignore(c => c.Way);
        }
    }
}

internal enum ContactWay
{
    Telephone,
    Email,

    /// <summary>Letters and visits.</summary>
    Address,
}
