using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Mail;

/// <summary>What a force area decided of its mail: one row, and none while it has decided nothing.</summary>
internal sealed class MailRules : IVersioned
{
    /// <summary>The identifier of the one row.</summary>
    public static readonly Guid TheOne = new("0190c5a2-0000-7000-8000-00000000e001");

    public Guid Id { get; init; } = TheOne;

    /// <summary>Whether tasks may be mailed to addresses at mail services for private persons.</summary>
    public bool AllowsPersonal { get; set; } = true;

    /// <summary>Whether mail goes by TLS all the way to its recipient or not at all (REQUIRETLS, RFC 8689).</summary>
    public bool NeedsTls { get; set; }

    public int Version { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<MailRules>
    {
        public void Configure(EntityTypeBuilder<MailRules> builder) => builder.Property(r => r.Id).ValueGeneratedNever();
    }
}
