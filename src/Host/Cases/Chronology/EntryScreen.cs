using System.Globalization;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Chronology;

/// <summary>The base of pages that write in the chronology: what is entered of an entry.</summary>
internal abstract class EntryScreen(CaseBarQueries bars, Caller caller) : AddressedScreen(bars, caller)
{
    public static IReadOnlyList<EntryKind> Writable { get; } =
        [EntryKind.Note, EntryKind.Contact, EntryKind.Visit, EntryKind.Call, EntryKind.Meeting, EntryKind.Decision];

    public virtual IReadOnlyList<Choice> Kinds => [.. Writable.Select(k => new Choice(k.ToString(), k.Show()))];

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public EntryKind Kind { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    /// <summary>The time of day as entered: 14:05.</summary>
    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public string? Present { get; set; }

    [BindProperty]
    public bool IsOpinion { get; set; }

    /// <summary>To be marked OFFICIAL-SENSITIVE though the case is not.</summary>
    [BindProperty]
    public bool IsSensitive { get; set; }

    public bool MayMark => Bar.Holding.Marking < Marking.OfficialSensitive && Caller.Handling >= Marking.OfficialSensitive;

    protected NewEntry Entered()
    {
        var isTime = UkTime.TryReadClock(Time, out var at);
        new Rules()
            .Expect(Kinds.Any(k => k.Value == Kind.ToString()), "Kind", "Select the kind")
            .Expect(Day is not null, "Day", "Enter the day it happened")
            .Expect(isTime, "Time", "Enter the time as hours and minutes, like 14:05").Check();
        return new NewEntry(Kind, Text ?? "", UkTime.FromUk(Day!.Value, at))
        {
            IsOpinion = IsOpinion,
            Present = Present ?? "",
            Audience = Audience,
            Readers = Readers,
            Marking = IsSensitive ? Marking.OfficialSensitive : null,
        };
    }

    /// <param name="instant">UTC.</param>
    protected void EnterWhen(DateTime instant)
    {
        var uk = UkTime.InUk(instant);
        Day = DateOnly.FromDateTime(uk);
        Time = uk.ToString("HH:mm", CultureInfo.InvariantCulture);
    }
}
