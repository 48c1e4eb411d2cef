using System.Net;
using ECins.Host.Cases.Consent;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

public sealed class ConsentTests(TestHost host) : IClassFixture<TestHost>
{
    private (string, string)[] Given =>
    [
        ("Consent.Status", "Given"), ("Consent.Way", "Spoken"), ("Consent.BasisInWords", "Public task"),
        .. Persons.Date("Consent.SaidOn", host.Clock.UkToday()),
    ];

    [Fact]
    public async Task Record_TwiceOver_KeepsBoth_AndMarksWhoRefused()
    {
        var (area, priya, path, person) = await BeginAsync();
        Assert.True((await priya.GetAsync(person)).Says("Not asked"));
        await RecordAsync(priya, person, Given);
        Assert.True((await priya.GetAsync(person)).Says("Public task"));
        Assert.False((await priya.GetAsync(path + "/people")).Says("Consent: "));
        await RecordAsync(priya, person, ("Consent.Status", "Withdrawn"), ("Consent.Way", "Written"), ("Consent.Note", "Not with the school"));
        var page = await priya.GetAsync(person);
        Assert.True(page.Says("Not with the school"));
        Assert.True(page.Says("What was recorded before"));
        Assert.True((await priya.GetAsync(path + "/people")).Says("Consent: withdrawn"));
        var kept = await area.Area.ReadAsync(core => core.Set<ConsentRecord>().OrderBy(c => c.RecordedAt).Select(c => c.Status).ToListAsync());
        Assert.Equal([ConsentStatus.Given, ConsentStatus.Withdrawn], kept);
    }

    [Fact]
    public async Task Record_NotAllSaid_IsToldBesideTheFields()
    {
        var (_, priya, _, person) = await BeginAsync();
        await priya.GetAsync(person + "/consent");
        var screen = await priya.SubmitAsync("Save");
        Assert.Equal("Select what they said", Error(screen, "Status"));
        Assert.Equal("Select what the sharing rests on, or say it in words", Error(screen, "Basis"));
        screen = await priya.SubmitAsync("Save", ("Consent.Status", "Overridden"), ("Consent.BasisInWords", "Safeguarding"));
        Assert.Equal("Enter why", Error(screen, "Note"));
        Assert.Equal("Enter who approved it", Error(screen, "ApprovedBy"));
        screen = await priya.SubmitAsync("Save", ("Consent.Status", "GivenByGuardian"));
        Assert.Equal("Enter who gave it", Error(screen, "SaidBy"));
        screen = await priya.SubmitAsync("Save", [.. Given, ("Consent.Basis", "Because we can")]);
        Assert.Equal("Select one of these", Error(screen, "Basis"));
        screen = await priya.SubmitAsync("Save", ("Consent.Status", "ToConfirm"), ("Consent.Basis", ""));
        Assert.Equal("Select what they said", Error(screen, "Status"));
    }

    [Fact]
    public async Task Record_AfterSomebodyElseDid_ShowsBoth()
    {
        var (area, priya, _, person) = await BeginAsync();
        using var second = await area.SignInAsync(area.Priya);
        await second.GetAsync(person + "/consent");
        await RecordAsync(priya, person, Given);
        var screen = await second.SubmitAsync("Save", [.. Given, ("Consent.Status", "Refused")]);
        Assert.True(screen.Says("Somebody else saved a change"));
        Assert.True(screen.Says("Refused"));
        await second.SubmitAsync("Save");
        Assert.Equal(person, second.Page.Location);
        Assert.True((await priya.GetAsync(person)).Says("Refused"));
    }

    [Fact]
    public async Task Record_ByWhoReads_OrOfAnotherCase_IsNotThere()
    {
        var (area, priya, path, person) = await BeginAsync();
        var other = await priya.OpenCaseAsync("Shouting at the quay");
        await priya.GetAsync(other + "/note");
        var stranger = person.Replace(path, other, StringComparison.Ordinal) + "/consent";
        Assert.Equal(HttpStatusCode.NotFound, (await priya.PostAsync(stranger, Given)).Status);
        await priya.ShareAsync(path, "Calder", Level.Read);
        await RecordAsync(priya, person, Given);
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.True((await ruth.GetAsync(person)).Says("Public task"));
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(person + "/consent")).Status);
        using var gareth = await area.SignInAsync(area.Gareth);
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(person)).Status);
    }

    [Fact]
    public async Task Record_PastItsReview_IsToBeConfirmedAgain()
    {
        var (area, priya, path, person) = await BeginAsync();
        await RecordAsync(priya, person, [.. Given, .. Persons.Date("Consent.ReviewOn", host.Clock.UkToday().AddDays(1))]);
        Assert.False((await priya.GetAsync("/")).Says("to be confirmed again"));
        host.Clock.Advance(TimeSpan.FromDays(2));
        using var later = await area.SignInAsync(area.Priya);
        Assert.True((await later.GetAsync("/")).Says($"Consent of a person in {await area.ReferenceAsync(path)} to be confirmed again"));
        Assert.True((await later.GetAsync(path + "/people")).Says("Consent: needs re-confirmation"));
    }

    private static string? Error(Screen screen, string field) => screen.Error("Consent_" + field);

    private async Task<(AsbArea Area, Visitor Priya, string Path, string Person)> BeginAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        return (area, priya, path, await priya.AddPersonAsync(path, "Ilse Brandt"));
    }

    private static async Task RecordAsync(Visitor visitor, string person, params (string, string)[] fields)
    {
        await visitor.GetAsync(person + "/consent");
        await visitor.SubmitAsync("Save", fields);
        Assert.Equal(person, visitor.Page.Location);
    }
}
