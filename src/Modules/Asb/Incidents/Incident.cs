using ECins.Asb.Settings.IncidentTypes;
using ECins.Asb.Triaging;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Finding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Incidents;

/// <summary>
/// A report of anti-social behaviour. It is held by itself until it is taken into a case, and then reached through that.
/// </summary>
internal sealed class Incident : IFindable, IVersioned
{
    /// <summary>What an incident of no case yet is held as.</summary>
    public const string HoldingKind = "incident";

    public const int LongestText = 4_000;
    public const int LongestPlace = 300;
    public const int LongestReference = 60;
    public const int LongestAgency = 120;
    public const int LongestAddress = NewAddress.LongestLines + NewAddress.LongestTown + NewAddress.LongestPostcode + 20;

    // No letter or digit that is taken for another when spoken or written down.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public required Guid Id { get; init; }

    public required Guid HoldingId { get; set; }

    public Holding Holding { get; init; } = null!;

    public required Guid TypeId { get; init; }

    public IncidentType Type { get; init; } = null!;

    /// <summary>What happened, as told.</summary>
    public required string What { get; init; }

    /// <summary>Where, as told.</summary>
    public required string Place { get; init; }

    /// <summary>The place without what people write differently, to find reports of the same one.</summary>
    public required string PlaceKey { get; init; }

    /// <summary>The place's address in one line; empty when that was not said.</summary>
    public string Address { get; init; } = "";

    /// <summary>The property's unique reference number; empty when it is not known.</summary>
    public string Uprn { get; init; } = "";

    /// <summary>When (UTC); midday, or when it was reported that day before, when only the day is known.</summary>
    public required DateTime HappenedAt { get; init; }

    public required bool IsTimeKnown { get; init; }

    /// <summary>The day on which it happened (UK date).</summary>
    public required DateOnly HappenedOn { get; init; }

    /// <summary>In which hour of the week it happened: see <see cref="WeekHours"/>; <c>null</c> when only the day is known.</summary>
    public int? WeekHour { get; init; }

    public required bool IsStillGoingOn { get; init; }

    /// <summary>For how long the like of it has gone on.</summary>
    public required HowLong HowLong { get; init; }

    public required AffectedParty Affected { get; init; }

    public required ReporterKind Reporter { get; init; }

    public required ReportChannel Channel { get; init; }

    /// <summary>The agency that passed it on; empty unless one did.</summary>
    public string FromAgency { get; init; } = "";

    /// <summary>What that agency calls it by.</summary>
    public string FromReference { get; init; } = "";

    /// <summary>What tells it from others that came in files, so that none comes twice; <c>null</c> unless it came in one.</summary>
    public Guid? ImportKey { get; init; }

    /// <summary>What the victim or anybody else thinks the hostility was against.</summary>
    public HateStrands Hate { get; init; }

    /// <summary>Somebody was in danger when it was reported.</summary>
    public required bool WasDanger { get; init; }

    public required CrimeView Crime { get; init; }

    /// <summary>The police's number, when they have recorded a crime.</summary>
    public required string CrimeReference { get; init; }

    /// <summary>What evidence there is and who has it.</summary>
    public required string Evidence { get; init; }

    /// <summary>When it was recorded here (UTC).</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>What becomes of it.</summary>
    public Triage Triage { get; init; } = null!;

    /// <summary>The records of the people that it names.</summary>
    public List<ReportedPerson> People { get; } = [];

    public int Version { get; init; }

    /// <summary>What people call it by: REP-7K3-9QF-4M. Made of its identifier, so that it tells nothing.</summary>
    public string Reference => ReferenceOf(Id);

    /// <summary>The reference without what people write differently, to find the report by it.</summary>
    public string ReferenceKey
    {
        get => KeyOf(Reference);
        private init => _ = value;
    }

    string IFindable.FoundAs => Place;

    string IFindable.FoundText => What;

    IEnumerable<string> IFindable.References => [Reference, CrimeReference, FromReference];

    DateTime? IFindable.FoundAt => HappenedAt;

    public bool IsOfCase => Holding.Kind == Holding.CaseKind;

    public static string ReferenceOf(Guid id)
    {
        var rest = BitConverter.ToUInt64(id.ToByteArray(), 8);
        var signs = string.Create(8, rest, static (to, left) =>
        {
            for (var at = 0; at < to.Length; at++, left /= (ulong)Alphabet.Length)
                to[at] = Alphabet[(int)(left % (ulong)Alphabet.Length)];
        });
        return $"REP-{signs[..3]}-{signs[3..6]}-{signs[6..]}";
    }

    /// <summary>Letters and digits only, in capitals.</summary>
    public static string KeyOf(string place)
    {
        var key = string.Concat(place.ToUpperInvariant().Where(char.IsLetterOrDigit));
        return key.Length > LongestPlace ? key[..LongestPlace] : key;
    }

    /// <summary>As it is kept and compared.</summary>
    public static string UprnOf(string written) => written.Trim().TrimStart('0');

    public static string ShowWhen(DateTime happenedAt, bool isTimeKnown) =>
        isTimeKnown ? happenedAt.Show() : UkTime.DayOf(happenedAt).Show();

    /// <summary>It names that person as being that.</summary>
    public bool Names(Guid record, InvolvementRole part) => People.Exists(p => p.RecordId == record && p.Role == part);

    /// <summary>What it says in the chronology of the case that takes it in.</summary>
    public string Summary() => $"{Type.FullName}, {Place}.\n{What}";

    internal sealed class Mapping : IEntityTypeConfiguration<Incident>
    {
        public void Configure(EntityTypeBuilder<Incident> builder)
        {
            builder.Property(i => i.What).HasMaxLength(LongestText);
            builder.Property(i => i.Place).HasMaxLength(LongestPlace);
            builder.Property(i => i.PlaceKey).HasMaxLength(LongestPlace);
            builder.Property(i => i.ReferenceKey).HasMaxLength(LongestReference);
            builder.Property(i => i.Address).HasMaxLength(LongestAddress);
            builder.Property(i => i.Uprn).HasMaxLength(NewAddress.LongestUprn);
            builder.Property(i => i.CrimeReference).HasMaxLength(LongestReference);
            builder.Property(i => i.Evidence).HasMaxLength(LongestText);
            builder.Property(i => i.FromAgency).HasMaxLength(LongestAgency);
            builder.Property(i => i.FromReference).HasMaxLength(LongestReference);
            builder.Property(i => i.Hate).HasConversion<int>();
            builder.HasIndex(i => i.RecordedAt);
            builder.HasIndex(i => i.ReferenceKey);
            builder.HasIndex(i => i.FromReference);
            builder.HasIndex(i => i.ImportKey).IsUnique();
            // All that is asked of a report to count it, so that its row is not looked at.
            builder.HasIndex(i => new { i.HappenedOn, i.PlaceKey, i.TypeId, i.WeekHour, i.HoldingId });
            builder.HasIndex(i => new { i.PlaceKey, i.HappenedOn, i.HoldingId });
            builder.HasIndex(i => new { i.PlaceKey, i.RecordedAt });
            builder.HasIndex(i => new { i.Uprn, i.RecordedAt });
            builder.HasOne(i => i.Triage).WithOne(t => t.Incident).HasForeignKey<Triage>(t => t.Id).OnDelete(DeleteBehavior.Restrict);
            builder.HasMany(i => i.People).WithOne(p => p.Incident).HasForeignKey(p => p.IncidentId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(i => i.Type).WithMany().OnDelete(DeleteBehavior.Restrict);
            builder.HasOne(i => i.Holding).WithMany().OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>Who was affected. Not who reported it.</summary>
internal enum AffectedParty
{
    /// <summary>The person who reported it.</summary>
    Reporter,

    /// <summary>Somebody else, who is named.</summary>
    SomebodyElse,

    /// <summary>Nobody in particular: the community, a place.</summary>
    Community,
}

/// <summary>Who told us, and whether they may be on a system that others see.</summary>
internal enum ReporterKind
{
    /// <summary>Gave their name, and agreed to be recorded.</summary>
    Named,

    /// <summary>Reported it as part of their work.</summary>
    Professional,

    /// <summary>Did not give their name.</summary>
    Anonymous,

    /// <summary>Is known to whoever took the report, and refused to be on a shared system: counted, and recorded nowhere.</summary>
    Refused,
}

/// <summary>Whether it could be a crime.</summary>
internal enum CrimeView
{
    No,

    /// <summary>It may be one, and the police have not recorded it.</summary>
    MayBe,

    /// <summary>The police have recorded one.</summary>
    Recorded,

    NotSure,
}

/// <summary>How a report came.</summary>
internal enum ReportChannel
{
    Phone,

    /// <summary>Face to face, at a desk or on the street.</summary>
    InPerson,

    /// <summary>Through the agency's own form on its website.</summary>
    OnlineForm,

    /// <summary>By e-mail or letter.</summary>
    Written,

    /// <summary>Passed on by another agency.</summary>
    OtherAgency,
}

/// <summary>For how long the like of it has gone on.</summary>
internal enum HowLong
{
    /// <summary>It happened once.</summary>
    Once,

    Days,

    Weeks,

    Months,

    /// <summary>A year or more.</summary>
    Years,

    NotKnown,
}

/// <summary>The strands of hate crime that are monitored nationally, and what else a force area counts. Kept as a number.</summary>
[Flags]
internal enum HateStrands
{
    None = 0,
    Race = 1,
    Religion = 2,
    SexualOrientation = 4,
    Disability = 8,
    TransgenderIdentity = 16,

    /// <summary>Age, sex, alternative subcultures: what is monitored locally, if at all.</summary>
    Other = 32,
}
