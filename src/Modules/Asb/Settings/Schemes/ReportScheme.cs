using ECins.Asb.Repeats;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.Settings.Schemes;

/// <summary>How the force area counts: when the working day ends, and from when on something is a repeat. There is one.</summary>
internal sealed class ReportScheme : IVersioned
{
    public const int MostTimes = 20;
    public const int MostMonths = 24;
    public const int MostDays = 60;
    private const int MinutesOfHour = 60;

    public required Guid Id { get; init; }

    /// <summary>So many similar occurrences make a repeat.</summary>
    public int RepeatTimes { get; set; } = 3;

    /// <summary>Within so many months.</summary>
    public int RepeatMonths { get; set; } = 3;

    /// <summary>When offices close, in minutes of the UK day: what comes in later counts from the next working day.</summary>
    public int ClosesAtMinute { get; set; } = 17 * MinutesOfHour;

    /// <summary>How often, in working days, those harmed are told how their case stands, unless another plan is made.</summary>
    public int UpdateEvery { get; set; } = 10;

    public int Version { get; init; }

    public TimeOnly ClosesAt
    {
        get => TimeOnly.MinValue.AddMinutes(ClosesAtMinute);
        set => ClosesAtMinute = (value.Hour * MinutesOfHour) + value.Minute;
    }

    public RepeatRule Repeats => new(RepeatTimes, RepeatMonths);

    internal sealed class Mapping : IEntityTypeConfiguration<ReportScheme>
    {
        public void Configure(EntityTypeBuilder<ReportScheme> builder) => builder.Ignore(s => s.ClosesAt).Ignore(s => s.Repeats);
    }
}
