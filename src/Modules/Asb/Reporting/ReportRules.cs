using ECins.Asb.Incidents;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;

namespace ECins.Asb.Reporting;

/// <summary>When a report is complete, question by question. Each rule names the form field that it stands beside.</summary>
internal static class ReportRules
{
    public const int LongestName = 120;
    public const int LongestContact = 500;
    public const int MostAlleged = 10;
    private const int OldestAge = 120;

    public static Rules Danger(this Rules rules, ReportDraft draft) =>
        rules.Expect(draft.IsDanger is not null, nameof(draft.IsDanger), "Select yes if anyone is in danger now");

    public static Rules What(this Rules rules, ReportDraft draft) => rules
        .Expect(draft.TypeId is not null, nameof(draft.TypeId), "Select what kind of behaviour it was")
        .ExpectText(draft.What, Incident.LongestText, nameof(draft.What), "Enter what happened");

    public static Rules Where(this Rules rules, ReportDraft draft) =>
        rules.ExpectText(draft.Place, Incident.LongestPlace, nameof(draft.Place), "Enter where it happened")
            .ExpectWithin(draft.PlaceLines, NewAddress.LongestLines, nameof(draft.PlaceLines))
            .ExpectWithin(draft.PlaceTown, NewAddress.LongestTown, nameof(draft.PlaceTown))
            .ExpectPostcode(draft.PlacePostcode, nameof(draft.PlacePostcode))
            .Expect(NewAddress.IsUprn(draft.PlaceUprn), nameof(draft.PlaceUprn), "A UPRN is up to twelve digits");

    public static Rules When(this Rules rules, ReportDraft draft, DateTime now) => rules
        .Expect(draft.Day is not null, nameof(draft.Day), "Enter the day it happened")
        .Expect(draft.Day is null || draft.Day <= UkTime.DayOf(now), nameof(draft.Day), "The day it happened must be today or in the past")
        .Expect(draft.Day != UkTime.DayOf(now) || draft.Time is not { } time || UkTime.FromUk(draft.Day.Value, time) <= now, nameof(draft.Time), "The time it happened must be in the past")
        .Expect(draft.Day is null || draft.Day >= UkTime.FirstDay, nameof(draft.Day), UkTime.BeforeFirstDay)
        .Expect(draft.HowLong is not null, nameof(draft.HowLong), "Select how long it has gone on");

    public static Rules Affected(this Rules rules, ReportDraft draft, DateOnly today)
    {
        rules.Expect(draft.Affected is not null, nameof(draft.Affected), "Select who was affected");
        return draft.Affected == AffectedParty.SomebodyElse
            ? rules.Person(draft.AffectedName, nameof(draft.AffectedName), draft.AffectedContact, nameof(draft.AffectedContact))
                .More(draft.AffectedMore, nameof(draft.AffectedMore), today)
            : rules;
    }

    public static Rules Alleged(this Rules rules, ReportDraft draft) => rules
        .Expect(draft.IsAllegedAsked, nameof(draft.Alleged), "Say who is said to have done it, or that it is not known")
        .Expect(draft.Alleged.Count <= MostAlleged, nameof(draft.Alleged), $"Enter {MostAlleged} people or fewer")
        .Expect(draft.Alleged.All(a => a.Length <= LongestName), nameof(draft.Alleged), $"Each line must be {LongestName} characters or less");

    public static Rules Reporter(this Rules rules, ReportDraft draft, DateOnly today)
    {
        rules.Expect(draft.Channel is not null, nameof(draft.Channel), "Select how it was reported")
            .Expect(
                draft.Channel != ReportChannel.OtherAgency || draft.FromAgency.Trim().Length > 0, nameof(draft.FromAgency),
                "Enter which agency passed it on")
            .ExpectWithin(draft.FromAgency, Incident.LongestAgency, nameof(draft.FromAgency))
            .ExpectWithin(draft.FromReference, Incident.LongestReference, nameof(draft.FromReference))
            .Expect(draft.Reporter is not null, nameof(draft.Reporter), "Select who is reporting it")
            .Expect(
                draft.Affected != AffectedParty.Reporter || draft.Reporter is null or ReporterKind.Named, nameof(draft.Reporter),
                "You said the person reporting it was affected. They must be named, or change who was affected");
        return draft.Reporter is ReporterKind.Named or ReporterKind.Professional
            ? rules.Person(draft.ReporterName, nameof(draft.ReporterName), draft.ReporterContact, nameof(draft.ReporterContact))
                .More(draft.ReporterMore, nameof(draft.ReporterMore), today)
            : rules;
    }

    public static Rules Crime(this Rules rules, ReportDraft draft) => rules
        .Expect(draft.Crime is not null, nameof(draft.Crime), "Select whether it could be a crime")
        .Expect(
            draft.Crime != CrimeView.Recorded || draft.CrimeReference.Trim().Length > 0, nameof(draft.CrimeReference),
            "Enter the police's number")
        .Expect(
            draft.CrimeReference.Length <= Incident.LongestReference, nameof(draft.CrimeReference),
            $"The number must be {Incident.LongestReference} characters or less");

    public static Rules Hate(this Rules rules, ReportDraft draft) => rules
        .Expect(draft.IsHate is not null, nameof(draft.IsHate), "Select yes if anybody thinks so")
        .Expect(draft.IsHate != true || draft.Hate != HateStrands.None, nameof(HateModel.Strands), "Select what it was against");

    public static Rules Evidence(this Rules rules, ReportDraft draft) => rules
        .Expect(draft.IsEvidenceAsked, nameof(draft.Evidence), "Say what evidence there is, or leave it empty and continue")
        .Expect(
            draft.Evidence.Length <= Incident.LongestText, nameof(draft.Evidence),
            $"This must be {Incident.LongestText} characters or less");

    /// <summary>The questions, each with its rules, in the order in which they are asked.</summary>
    public static IReadOnlyDictionary<string, Func<Rules, ReportDraft, DateTime, Rules>> Questions { get; } =
        new OrderedDictionary<string, Func<Rules, ReportDraft, DateTime, Rules>>
        {
            ["danger"] = (rules, draft, _) => rules.Danger(draft),
            ["what"] = (rules, draft, _) => rules.What(draft),
            ["where"] = (rules, draft, _) => rules.Where(draft),
            ["when"] = When,
            ["affected"] = (rules, draft, now) => rules.Affected(draft, UkTime.DayOf(now)),
            ["alleged"] = (rules, draft, _) => rules.Alleged(draft),
            ["reporter"] = (rules, draft, now) => rules.Reporter(draft, UkTime.DayOf(now)),
            ["crime"] = (rules, draft, _) => rules.Crime(draft),
            ["hate"] = (rules, draft, _) => rules.Hate(draft),
            ["evidence"] = (rules, draft, _) => rules.Evidence(draft),
        };

    /// <summary>All of them; <paramref name="now"/> is UTC.</summary>
    public static void CheckAll(ReportDraft draft, DateTime now) =>
        Questions.Values.Aggregate(new Rules(), (rules, question) => question(rules, draft, now)).Check();

    /// <summary>The questions that are not answered yet, or not rightly.</summary>
    public static IReadOnlyList<string> Open(ReportDraft draft, DateTime now) =>
        [.. Questions.Where(q => !q.Value(new Rules(), draft, now).AreKept).Select(q => q.Key)];

    private static Rules Person(this Rules rules, string name, string nameField, string contact, string contactField) => rules
        .ExpectText(name, LongestName, nameField, "Enter their name")
        .ExpectWithin(contact, LongestContact, contactField);

    private static Rules More(this Rules rules, Particulars more, string field, DateOnly today) => rules
        .Expect(more.BornOn is null || more.BornOn <= today, $"{field}.BornOn", "Date of birth must be in the past")
        .Expect(more.BornIn is null || (more.BornIn >= today.Year - OldestAge && more.BornIn <= today.Year), $"{field}.BornIn", "Enter the year with four digits, like 1987")
        .Expect(more.BornOn is null || more.BornIn is null || more.BornOn.Value.Year == more.BornIn, $"{field}.BornIn", "Leave the year empty when the date of birth is known");
}
