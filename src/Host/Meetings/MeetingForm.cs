using ECins.SharedKernel;
using ECins.SharedKernel.Data;

namespace ECins.Host.Meetings;

/// <summary>When and where a meeting is, as it is entered, in UK time.</summary>
internal sealed class MeetingForm
{
    private const int MostDays = 366;

    public DateOnly? Day { get; set; }

    public string? Time { get; set; }

    public string? Place { get; set; }

    /// <summary>When it begins (UTC); to be asked of a form that was checked.</summary>
    public DateTime StartsAt => UkTime.TryReadClock(Time, out var clock) ? UkTime.FromUk(Day!.Value, clock) : default;

    public static MeetingForm Of(Meeting meeting)
    {
        var starts = UkTime.InUk(meeting.StartsAt);
        return new() { Day = DateOnly.FromDateTime(starts), Time = $"{starts:HH:mm}", Place = meeting.Place };
    }

    /// <param name="now">Now (UTC).</param>
    /// <param name="within">How soon it must be; within a year unless said.</param>
    public void Check(DateTime now, TimeSpan? within = null)
    {
        new Rules()
            .Expect(Day is not null, "When.Day", "Enter the day")
            .Expect(UkTime.TryReadClock(Time, out _), "When.Time", "Enter the time, like 14:05")
            .ExpectText(Place, Meeting.LongestPlace, "When.Place", "Enter where, or how to join")
            .Check();
        new Rules()
            .Expect(StartsAt > now, "When.Day", "It must be in the future")
            .Expect(within is null || StartsAt <= now + within, "When.Day", $"A tactical meeting is within {within?.TotalHours:0} hours")
            .Expect(StartsAt <= now.AddDays(MostDays), "When.Day", "It must be within a year")
            .Check();
    }
}
