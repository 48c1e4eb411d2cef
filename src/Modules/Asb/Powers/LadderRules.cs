using ECins.SharedKernel;

namespace ECins.Asb.Powers;

/// <summary>What may be used next on a person or place, and what is missing for it. Pure: it asks nobody.</summary>
internal static class LadderRules
{
    private const int Adult = 18;

    /// <summary>
    /// Every power of the ladder that can be used on such a subject, with what is missing for it. The next is the lowest above all that
    /// were used, unless nothing can ever mend what is missing; when that has to wait, another may be the next that can be used now.
    /// </summary>
    /// <param name="ladder">From the lowest rung, with what is no longer offered.</param>
    /// <param name="who">On whom or what.</param>
    /// <param name="earlier">What was used on them.</param>
    /// <param name="now">When it would be used (UTC).</param>
    public static IReadOnlyList<LadderStep> Steps(
        IReadOnlyList<Rung> ladder, PowerFacts who, IReadOnlyList<EarlierPower> earlier, DateTime now)
    {
        var reached = ladder.Where(r => earlier.Any(e => e.Key == r.Key && e.Counts)).Select(r => r.Order).DefaultIfEmpty(int.MinValue).Max();
        List<LadderStep> steps =
        [
            .. ladder.Where(r => !r.IsRetired && r.Terms.On.Contains(who.Subject))
                .Select(r => new LadderStep(r, Missing(r.Terms, who, earlier, ladder, now))),
        ];
        var next = steps.FindIndex(s => s.Rung.Order > reached && s.CanCome);
        var usable = steps.FindIndex(s => s.Rung.Order > reached && s.IsPermitted);
        return [.. steps.Select((step, at) => step with { IsNext = at == next, IsNextNow = at == usable })];
    }

    /// <summary>What is missing for a power at the time at which it is used, in plain words; what the law asks for first.</summary>
    public static IReadOnlyList<Gap> Missing(
        PowerTerms terms, PowerFacts who, IReadOnlyList<EarlierPower> earlier, IReadOnlyList<Rung> ladder, DateTime now)
    {
        Gap?[] gaps =
        [
            terms.On.Contains(who.Subject) ? null : new Gap($"{Sentence(terms.One)} cannot be used on {who.Subject.Show()}", true),
            AgeGap(terms, who, UkTime.DayOf(now)),
            MayBeUnder18Gap(terms, who, UkTime.DayOf(now)),
            BeforeGap(terms, earlier, ladder, now),
        ];
        return [.. gaps.OfType<Gap>().OrderBy(g => !g.IsHard)];
    }

    /// <summary>How much of the legal test is not supported yet; <c>null</c> when all of it is.</summary>
    public static Gap? TestGap(PowerTerms terms, IReadOnlyList<string> support)
    {
        var open = terms.Test.Where((_, at) => string.IsNullOrWhiteSpace(support.ElementAtOrDefault(at))).Count();
        return open == 0 ? null : new Gap($"Legal test: {open} of {terms.Test.Count} {(terms.Test.Count == 1 ? "statement" : "statements")} not yet supported", true);
    }

    /// <summary>
    /// Whether they are taken to be under 18 on a day: also while only the year of birth is known, and they may be. Of an unknown age they
    /// are not.
    /// </summary>
    public static bool IsUnder18(PowerFacts who, DateOnly day) =>
        who.Subject == PowerSubject.Person && (who.BornOn is { } born ? AgeOn(born, day) < Adult : who.BornIn is { } year && day.Year - year <= Adult);

    private static Gap? AgeGap(PowerTerms terms, PowerFacts who, DateOnly today)
    {
        if (terms.MinimumAge is not { } least || who.Subject != PowerSubject.Person)
            return null;
        if (who.BornOn is { } born)
            return AgeOn(born, today) >= least ? null : new Gap($"Born {born.Show()}: too young for {terms.One}, which needs an age of {least}", true);
        if (who.BornIn is not { } year)
            return new Gap($"Age not known: {terms.One} needs an age of {least}", false);
        return (today.Year - year - least) switch
        {
            < 0 => new Gap($"Born {year}: too young for {terms.One}, which needs an age of {least}", true),
            0 => new Gap($"Born {year}: may be too young for {terms.One}, which needs an age of {least}", false),
            _ => null,
        };
    }

    private static Gap? MayBeUnder18Gap(PowerTerms terms, PowerFacts who, DateOnly day) =>
        terms.DiffersUnder18 && who is { Subject: PowerSubject.Person, BornOn: null, BornIn: { } year } && day.Year - year == Adult
            ? new Gap($"Born {year}: may be under 18. What holds under 18 holds until the date of birth is known", false)
            : null;

    private static Gap? BeforeGap(PowerTerms terms, IReadOnlyList<EarlierPower> earlier, IReadOnlyList<Rung> ladder, DateTime now)
    {
        if (terms.After is not { } key || ladder.FirstOrDefault(r => r.Key == key)?.Terms is not { } before)
            return null;

        var served = earlier.Where(e => e.Key == key && e.IsServedBy(now)).OrderByDescending(e => e.ServedAt).ToList();
        if (served.Exists(e => (terms.AfterMayBeOver || e.StoodAt(now)) && !e.GivesTimeAt(now)))
            return null;
        if (terms.IsAfterAdvice)
            return new Gap($"{Sentence(before.One)} usually comes first", false);
        if (served.Count == 0)
            return new Gap($"{Sentence(before.One)} must be served first", true, true);

        return served.Find(e => e.StoodAt(now)) is { ComplyBy: { } by }
            ? new Gap($"The {before.Noun} gave until {by.Show()} to put things right: wait until then", true, true) { IsOfDay = true }
            : new Gap($"The {before.Noun} has run out: serve another first", true, true) { IsOfDay = true };
    }

    private static int AgeOn(DateOnly born, DateOnly day) => day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0);

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

/// <param name="Id">The power of the force area.</param>
/// <param name="Key">What it is called by.</param>
/// <param name="Order">Where it stands, the lowest first.</param>
/// <param name="Terms">What it asks for.</param>
/// <param name="IsRetired">It is no longer offered.</param>
internal sealed record Rung(Guid Id, string Key, int Order, PowerTerms Terms, bool IsRetired = false);

/// <param name="Subject">What they are.</param>
/// <param name="BornOn">Date of birth of a person.</param>
/// <param name="BornIn">Year of birth, where the day is not known.</param>
internal sealed record PowerFacts(PowerSubject Subject, DateOnly? BornOn = null, int? BornIn = null);

/// <summary>Something that is missing.</summary>
/// <param name="Text">What, in plain words.</param>
/// <param name="IsHard">Nothing goes without it; else a reason will do.</param>
/// <param name="CanBeMet">Waiting, or another power before it, mends it.</param>
internal sealed record Gap(string Text, bool IsHard, bool CanBeMet = false)
{
    /// <summary>On another day it may not be missing: what is served in time and entered late can be drafted, and is judged as it is issued.</summary>
    public bool IsOfDay { get; init; }
}

/// <param name="Rung">The power.</param>
/// <param name="Gaps">What is missing for it.</param>
internal sealed record LadderStep(Rung Rung, IReadOnlyList<Gap> Gaps)
{
    /// <summary>The lowest that was not reached yet, though something may be missing for it.</summary>
    public bool IsNext { get; init; }

    /// <summary>The lowest that was not reached yet and may be used now.</summary>
    public bool IsNextNow { get; init; }

    public bool CanCome => Gaps.All(g => !g.IsHard || g.CanBeMet);

    public bool IsDraftable => !Gaps.Any(g => g is { IsHard: true, IsOfDay: false });

    public bool IsPermitted => !Gaps.Any(g => g.IsHard);
}

/// <summary>A power that was used on the person or place before.</summary>
/// <param name="Key">Which.</param>
/// <param name="State">How it stands.</param>
/// <param name="ServedAt">When it was served (UTC).</param>
/// <param name="ExpiresAt">When it runs out (UTC).</param>
/// <param name="ComplyBy">Until when there was time to put things right (UK date).</param>
internal sealed record EarlierPower(string Key, PowerState State, DateTime? ServedAt, DateTime? ExpiresAt = null, DateOnly? ComplyBy = null)
{
    /// <summary>A step of the ladder was taken: a draft is none yet, and what was withdrawn is none any more.</summary>
    public bool Counts => State is not (PowerState.Draft or PowerState.Withdrawn);

    /// <summary>When it ended before its time (UK date).</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Whether it was served by then, and not withdrawn or ended. Days are compared: of most powers the hour is not known.</summary>
    public bool IsServedBy(DateTime then) => ServedAt is { } at && UkTime.DayOf(at) <= UkTime.DayOf(then)
        && (State is PowerState.Served or PowerState.Varied || (State == PowerState.Discharged && EndedOn > UkTime.DayOf(then)));

    public bool StoodAt(DateTime then) => IsServedBy(then) && (ExpiresAt is null || ExpiresAt > then);

    public bool GivesTimeAt(DateTime then) => ComplyBy >= UkTime.DayOf(then);
}
