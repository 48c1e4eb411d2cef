using ECins.Asb.Powers;
using Xunit;

namespace ECins.Asb.Tests;

public sealed class LadderTests
{
    private static readonly DateTime Now = new(2026, 11, 27, 12, 0, 0, DateTimeKind.Utc);

    private static readonly IReadOnlyList<Rung> Rungs = [.. Ladder.Default().Select(e => new Rung(Guid.Empty, e.Key, e.Rung, e.Terms))];

    private static readonly PowerFacts Adult = new(PowerSubject.Person, new DateOnly(1990, 3, 1));

    [Fact]
    public void Default_EveryPowerBefore_IsOnTheLadderAndLower() => Assert.All(
        Rungs.Where(r => r.Terms.After is not null), r => Assert.True(Rungs.Single(b => b.Key == r.Terms.After).Order < r.Order));

    [Fact]
    public void Missing_CpnWithoutCpw_SaysThatOneMustBeServed() =>
        Assert.Equal([new Gap("A community protection warning must be served first", true, true)], Missing("cpn", Adult));

    [Fact]
    public void Missing_CpnAfterCpwInForce_IsNothing() =>
        Assert.Empty(Missing("cpn", Adult, Served("cpw", Now.AddDays(-30), Now.AddDays(60))));

    [Fact]
    public void Missing_CpnAfterCpwRunOut_AsksForAnother() => Assert.Equal(
        [new Gap("The community protection warning has run out: serve another first", true, true) { IsOfDay = true }],
        Missing("cpn", Adult, Served("cpw", Now.AddDays(-200), Now.AddDays(-1))));

    [Fact]
    public void Missing_CpnWhileThereIsTimeToPutThingsRight_AsksToWait() => Assert.Equal(
        [new Gap("The community protection warning gave until 3 December 2026 to put things right: wait until then", true, true) { IsOfDay = true }],
        Missing("cpn", Adult, Served("cpw", Now.AddDays(-3), Now.AddDays(60)) with { ComplyBy = new DateOnly(2026, 12, 3) }));

    [Fact]
    public void Missing_CpnUsedOnAnotherDay_IsJudgedByThatDay()
    {
        var warning = Served("cpw", Now.AddDays(-20), Now.AddDays(-5)) with { ComplyBy = new DateOnly(2026, 11, 14) };
        Assert.Equal([new Gap("A community protection warning must be served first", true, true)], At(-21, warning));
        Assert.StartsWith("The community protection warning gave until", Assert.Single(At(-20, warning)).Text, StringComparison.Ordinal);
        Assert.Empty(At(-10, warning));
        Assert.Empty(At(-10, warning with { State = PowerState.Discharged, EndedOn = new DateOnly(2026, 11, 18) }));
        Assert.NotEmpty(At(-8, warning with { State = PowerState.Discharged, EndedOn = new DateOnly(2026, 11, 18) }));
        Assert.NotEmpty(At(0, warning));

        static IReadOnlyList<Gap> At(int days, EarlierPower earlier) => LadderRules.Missing(Terms("cpn"), Adult, [earlier], Rungs, Now.AddDays(days));
    }

    [Fact]
    public void StoodAt_ServedTodayWithoutAnHour_StandsSinceTheMorning() =>
        Assert.True(Served("cpw", Now, Now.AddDays(60)).StoodAt(Now.AddHours(-3)));

    [Fact]
    public void Missing_CpnAfterCpwWithdrawnOrNotServed_IsTheCpw()
    {
        Assert.Single(Missing("cpn", Adult, new EarlierPower("cpw", PowerState.Withdrawn, Now.AddDays(-3))));
        Assert.Single(Missing("cpn", Adult, new EarlierPower("cpw", PowerState.Issued, null)));
    }

    [Fact]
    public void Missing_YoungerThanTheLawAllows_SaysTooYoung()
    {
        Assert.Contains(Missing("cpw", new PowerFacts(PowerSubject.Person, null, 2012)), g => g.IsHard && g.Text.StartsWith("Born 2012: too young for a community", StringComparison.Ordinal));
        Assert.True(Missing("cpw", new PowerFacts(PowerSubject.Person, new DateOnly(2010, 11, 28)))[0].IsHard);
        Assert.Empty(Missing("cpw", new PowerFacts(PowerSubject.Person, new DateOnly(2010, 11, 27))));
        Assert.True(Missing("injunction", new PowerFacts(PowerSubject.Person, new DateOnly(2017, 1, 1)))[0].IsHard);
    }

    [Fact]
    public void Missing_AgeNotKnown_CanBeAnsweredWithAReason()
    {
        Assert.Equal([new Gap("Age not known: a community protection warning needs an age of 16", false)], Missing("cpw", new PowerFacts(PowerSubject.Person)));
        Assert.False(Missing("cpw", new PowerFacts(PowerSubject.Person, null, 2010))[0].IsHard);
        Assert.Empty(Missing("cpw", new PowerFacts(PowerSubject.Body)));
    }

    [Fact]
    public void MayBeUnder18_ByTheYearOfBirth_IsHeldToWhatHoldsUnder18AndTold()
    {
        var who = new PowerFacts(PowerSubject.Person, null, 2008);
        Assert.True(LadderRules.IsUnder18(who, new DateOnly(2026, 11, 27)));
        Assert.False(LadderRules.IsUnder18(who, new DateOnly(2027, 1, 1)));
        Assert.False(LadderRules.IsUnder18(who with { BornOn = new DateOnly(2008, 11, 27) }, new DateOnly(2026, 11, 27)));
        Assert.Equal([new Gap("Born 2008: may be under 18. What holds under 18 holds until the date of birth is known", false)], Missing("injunction", who));
        Assert.Empty(Missing("injunction", who with { BornIn = 2007 }));
        Assert.Empty(Missing("cpw", who));
    }

    [Fact]
    public void Missing_AbcWithoutLetter_IsAdvisedOnly() => Assert.Equal([new Gap("A warning letter usually comes first", false)], Missing("abc", Adult));

    [Fact]
    public void Missing_ClosureOrderAfterNoticeRunOut_IsNothing() => Assert.Empty(
        Missing("closure-order", new PowerFacts(PowerSubject.Place), Served("closure-notice", Now.AddDays(-3), Now.AddDays(-2))));

    [Fact]
    public void TestGap_SomeSupported_CountsTheOthers()
    {
        var terms = Terms("cpn");
        Assert.Equal("Legal test: 2 of 3 statements not yet supported", LadderRules.TestGap(terms, ["Diary", "", " "])!.Text);
        Assert.Null(LadderRules.TestGap(terms, ["a", "b", "c"]));
    }

    [Fact]
    public void Steps_AfterCpw_NextIsCpn()
    {
        var steps = LadderRules.Steps(Rungs, Adult, [Served("cpw", Now.AddDays(-30), Now.AddDays(60))], Now);
        Assert.Equal("cpn", steps.Single(s => s.IsNext).Rung.Key);
        Assert.DoesNotContain(steps, s => s.Rung.Key == "closure-notice");
    }

    [Fact]
    public void Steps_OnlyDraftedOrWithdrawn_NextIsTheSameStillButIssuedIsReached()
    {
        Assert.Equal("verbal-advice", NextAfter(PowerState.Draft));
        Assert.Equal("verbal-advice", NextAfter(PowerState.Withdrawn));
        Assert.NotEqual("verbal-advice", NextAfter(PowerState.Issued));

        static string NextAfter(PowerState state) =>
            LadderRules.Steps(Rungs, Adult, [new EarlierPower("verbal-advice", state, null)], Now).Single(s => s.IsNext).Rung.Key;
    }

    [Fact]
    public void Steps_NothingUsed_NextIsTheLowest() => Assert.Equal("verbal-advice", LadderRules.Steps(Rungs, Adult, [], Now).Single(s => s.IsNext).Rung.Key);

    [Fact]
    public void AppealBy_Cpn_CountsTheDayOfIssue() =>
        Assert.Equal(new DateOnly(2026, 12, 17), PowerDates.AppealBy(Terms("cpn"), new DateOnly(2026, 11, 27)));

    [Fact]
    public void Usual_Dispersal_RunsOutAfter48HoursToTheMinute() =>
        Assert.Equal(Now.AddHours(48), PowerDates.Usual(Terms("dispersal"), Now, false, false, []));

    [Fact]
    public void Latest_ClosureNotice_Is24HoursAnd48WhenASeniorOfficerSigned()
    {
        Assert.Equal(Now.AddHours(24), PowerDates.Latest(Terms("closure-notice"), Now, false, false, []));
        Assert.Equal(Now.AddHours(48), PowerDates.Latest(Terms("closure-notice"), Now, false, true, []));
    }

    [Fact]
    public void Latest_ClosureOrder_Is3MonthsAnd6InAll()
    {
        var terms = Terms("closure-order");
        var first = new PowerTime(Now.AddMonths(-4), Now);
        Assert.Equal(PowerLife.EndOf(new DateOnly(2027, 2, 27)), PowerDates.Latest(terms, Now, false, false, []));
        Assert.Equal(PowerLife.EndOf(new DateOnly(2027, 1, 27)), PowerDates.Latest(terms, Now, false, false, [first]));
        Assert.Equal(
            PowerLife.EndOf(new DateOnly(2027, 2, 27)),
            PowerDates.Latest(terms, Now, false, false, [first with { Until = Now.AddMonths(-1) }]));
    }

    [Fact]
    public void Latest_InjunctionUnder18_Is12Months()
    {
        Assert.Equal(PowerLife.EndOf(new DateOnly(2027, 11, 27)), PowerDates.Latest(Terms("injunction"), Now, true, false, []));
        Assert.Null(PowerDates.Latest(Terms("injunction"), Now, false, false, []));
    }

    [Fact]
    public void Cbo_AdultAndChild_HaveTheirOwnLimits()
    {
        var terms = Terms("cbo");
        Assert.Equal(PowerLife.EndOf(new DateOnly(2028, 11, 27)), PowerDates.Earliest(terms, Now, false));
        Assert.Equal(PowerLife.EndOf(new DateOnly(2027, 11, 27)), PowerDates.Earliest(terms, Now, true));
        Assert.Equal(PowerLife.EndOf(new DateOnly(2029, 11, 27)), PowerDates.Latest(terms, Now, true, false, []));
        Assert.Equal(new DateOnly(2027, 11, 27), PowerDates.ReviewOn(terms, new DateOnly(2026, 11, 27), true));
        Assert.Null(PowerDates.ReviewOn(terms, new DateOnly(2026, 11, 27), false));
    }

    [Fact]
    public void Terms_WrittenAndRead_SayTheSame() => Assert.All(Rungs, r => Assert.Equal(r.Terms.Write(), PowerTerms.Read(r.Terms.Write()).Write()));

    [Theory]
    [InlineData("48 hours", "48 hours")]
    [InlineData("1 Months", "1 month")]
    [InlineData("soon", null)]
    [InlineData("0 days", null)]
    public void Life_AsTyped_IsRead(string typed, string? shown) => Assert.Equal(shown, PowerLife.TryRead(typed, out var life) ? life.ToString() : null);

    private static PowerTerms Terms(string key) => Rungs.Single(r => r.Key == key).Terms;

    private static EarlierPower Served(string key, DateTime at, DateTime until) => new(key, PowerState.Served, at, until);

    private static IReadOnlyList<Gap> Missing(string key, PowerFacts who, params EarlierPower[] earlier) =>
        LadderRules.Missing(Terms(key), who, earlier, Rungs, Now);
}
