using System.Globalization;
using ECins.Host.Organisations;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Host.Identity;

/// <summary>A practitioner's account.</summary>
internal sealed class User : IdentityUser<Guid>
{
    public const int LongestName = 120;
    public const int LongestAddress = 256;

    // The framework takes the codes of two steps to either side of now.
    private const int CodesInTime = 5;

    /// <summary>The name other users know this person by.</summary>
    public required string Name { get; set; }

    public required string JobTitle { get; set; }

    public required Guid OrganisationId { get; init; }

    public Organisation Organisation { get; init; } = null!;

    public UserStatus Status { get; set; }

    /// <summary>Suspended by somebody who oversees every organisation's accounts; only such a one lets them in again.</summary>
    public bool IsSuspendedFromAbove { get; set; }

    /// <summary>The most that this person may handle.</summary>
    public Marking Handling { get; set; }

    /// <summary>
    /// The authenticator codes accepted last, newest first, as many as can still be in their time: whoever saw one typed
    /// cannot use it again.
    /// </summary>
    public string UsedCodes { get; private set; } = "";

    public List<UserRole> Roles { get; } = [];

    public List<TeamMember> Memberships { get; } = [];

    public static User New(Guid id, string name, string jobTitle, Guid organisationId, string mail) => new()
    {
        Id = id,
        Name = name,
        JobTitle = jobTitle,
        OrganisationId = organisationId,
        UserName = mail,
        NormalizedUserName = mail.ToUpperInvariant(),
        Email = mail,
        NormalizedEmail = mail.ToUpperInvariant(),
        LockoutEnabled = true,
        SecurityStamp = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture),
    };

    /// <summary>Gives the account another address.</summary>
    public void MoveTo(string mail)
    {
        (UserName, Email) = (mail, mail);
        NormalizedUserName = NormalizedEmail = mail.ToUpperInvariant();
    }

    public bool HasUsed(string code) => UsedCodes.Split(' ').Contains(code);

    public void Use(string code) => UsedCodes = string.Join(' ', UsedCodes.Split(' ').Prepend(code).Take(CodesInTime));

    internal sealed class Mapping : IEntityTypeConfiguration<User>
    {
        public void Configure(EntityTypeBuilder<User> builder)
        {
            builder.Property(u => u.Handling).HasConversion<int>();
            builder.Property(u => u.Name).HasMaxLength(LongestName);
            builder.Property(u => u.JobTitle).HasMaxLength(LongestName);
            builder.Property(u => u.UserName).HasMaxLength(256);
            builder.Property(u => u.NormalizedUserName).HasMaxLength(256);
            builder.Property(u => u.Email).HasMaxLength(LongestAddress);
            builder.Property(u => u.NormalizedEmail).HasMaxLength(256);
            builder.Property(u => u.PhoneNumber).HasMaxLength(40);
            builder.Property(u => u.ConcurrencyStamp).HasMaxLength(40).IsConcurrencyToken();
            builder.Property(u => u.SecurityStamp).HasMaxLength(64).OffTheRecord();
            builder.Property(u => u.PasswordHash).HasMaxLength(256).OffTheRecord();
            builder.Property(u => u.UsedCodes).HasMaxLength(60).OffTheRecord();
            builder.HasIndex(u => u.NormalizedUserName).IsUnique();
            builder.HasIndex(u => u.NormalizedEmail);
            builder.HasIndex(u => new { u.OrganisationId, u.Name });
            builder.HasOne(u => u.Organisation).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum UserStatus
{
    Active,

    /// <summary>Out from the next request on, until let in again.</summary>
    Suspended,

    /// <summary>Out for good.</summary>
    Closed,
}

internal sealed class UserRole
{
    public required Guid UserId { get; init; }

    public required Role Role { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<UserRole>
    {
        public void Configure(EntityTypeBuilder<UserRole> builder)
        {
            builder.HasKey(r => new { r.UserId, r.Role });
            builder.HasOne<User>().WithMany(u => u.Roles).HasForeignKey(r => r.UserId);
        }
    }
}
