using System.Text.RegularExpressions;
using ECins.Host.Assessments;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Files;
using ECins.Host.Cases.Links;
using ECins.Host.Cases.People;
using ECins.Host.Cases.Photographs;
using ECins.Host.Cases.Referrals;
using ECins.Host.Cases.Requests;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.People.Details;
using ECins.Host.People.Portraits;
using ECins.Host.People.Relationships;
using ECins.Host.Tasks;
using ECins.Host.Tasks.Inside;
using ECins.Host.Tests.AsbCases;
using ECins.Host.Tests.Assessments;
using ECins.Host.Tests.CaseReviews;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Files;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Meetings;
using ECins.Host.Tests.People;
using ECins.Host.Tests.Problems;
using ECins.Host.Tests.Tasks;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Pages;

/// <summary>A case with one of everything that a page can be on, and what stands for each in a route.</summary>
internal sealed partial class WellFilled
{
    // Of no case: users, teams and kinds, which anybody may name.
    private static readonly string[] OfNobody =
    [
        "cases/{caseId}/ownership/deputy/{userId}", "cases/{caseId}/ownership/offer/{userId}", "cases/{caseId}/sharing/add/{kind}",
        "cases/{caseId}/sharing/add/{kind}/{id}", "cases/{caseId}/plan/tasks/add/{kind}", "cases/{caseId}/plan/tasks/add/{kind}/{id}", "cases/{caseId}/sharing/keep-out/{id}", "cases/{caseId}/sharing/refer/{team}",
        "meetings/groups/{id}/members/{user}", "asb/cases/{caseId}/powers/add/{profile}/{type}", "asb/cases/{caseId}/powers/{power}/add/{kind}",
        "problems/{caseId}/sharing/add/{kind}", "problems/{caseId}/sharing/add/{kind}/{id}", "problems/{caseId}/sharing/keep-out/{id}",
        "problems/{caseId}/plan/tasks/add/{kind}", "problems/{caseId}/plan/tasks/add/{kind}/{id}", AssessedBy, Scored,
    ];

    private const string Scored = "cases/{caseId}/assess/{key}";
    private const string AssessedBy = "cases/{caseId}/people/{involvement}/assess/{key}";

    private readonly Dictionary<string, string> _values = new() { [AssessedBy] = Assessing.VictimRisk, [Scored] = Assessing.VictimRisk };

    /// <summary>Stands in everything that is said in the case.</summary>
    public required string Word { get; init; }

    /// <summary>Another case of its owner's.</summary>
    private Guid Other { get; set; }

    /// <summary>A problem of its owner's.</summary>
    private Guid Problem { get; set; }

    /// <summary>Its address.</summary>
    public string Path { get; private set; } = "";

    private Guid Id => Guid.Parse(Path.Split('/')[^1]);

    public static async Task<WellFilled> MakeAsync(TestHost host, AsbArea area, User owner, Team other, User asker, User reader, string word)
    {
        var filled = new WellFilled { Word = word };
        using var visitor = await area.SignInAsync(owner);
        await filled.OpenAsync(host, area, visitor);
        await area.Area.DrainAsync();
        filled._values["tasks/{id}"] = IdIn(await visitor.AskAloneAsync($"User/{owner.Id}", word, host.Clock.UkToday().AddDays(3), ("Workstream", "asb")));
        await filled.MeetAsync(host, visitor);
        filled.Problem = Guid.Parse(IdIn(await visitor.OpenProblemAsync(host, word)));
        await area.Area.WriteAsync(core => filled.AddAsync(core, host.Clock.GetUtcNow().UtcDateTime, owner, other, asker, reader));
        await area.Area.ReadAsync(async core => await filled.ReadAsync(core, other, asker));
        return filled;
    }

    /// <summary>The places of a route that a value is to be put in, each as the route up to it.</summary>
    public static IReadOnlyList<string> PlacesOf(string route)
    {
        var plain = Constraint().Replace(route, "{$1}");
        return [.. Value().Matches(plain).Select(m => plain[..(m.Index + m.Length)])];
    }

    /// <summary>The places that name a record which lies within the one that the page is on.</summary>
    public static IReadOnlyList<string> WithinOf(string route) => [.. PlacesOf(route).Skip(1).Except(OfNobody)];

    /// <summary>The address of the page on this case's records, but for those places: they are filled from another's.</summary>
    public string AddressOf(string route, WellFilled? another = null, IReadOnlyCollection<string>? places = null)
    {
        var address = Constraint().Replace(route, "{$1}");
        foreach (var place in PlacesOf(route).Reverse())
        {
            var from = places?.Contains(place) == true ? another! : this;
            Assert.True(from._values.TryGetValue(place, out var value), $"Say in {nameof(WellFilled)} what stands in {place}.");
            address = address[..place.LastIndexOf('{')] + value + address[place.Length..];
        }

        return "/" + address;
    }

    // Through the pages, where content is kept outside the rows.
    private async Task OpenAsync(TestHost host, AsbArea area, Visitor visitor)
    {
        _values["asb/hotspots/reports/{id}"] = _values["asb/incidents/{id}"] = IdIn(await visitor.ReportAsync(("What", Word), ("AffectedName", Word)));
        Other = Guid.Parse(IdIn(await visitor.OpenCaseAsync()));
        Path = await visitor.OpenCaseAsync(Word);
        var person = await visitor.AddPersonAsync(Path, $"Ada {Word}");
        await visitor.AddPersonAsync(Path, $"Bea {Word}");
        await visitor.GetAsync(person + "/photographs/add");
        await visitor.UploadAsync("Add the photograph", "Photograph", [("a.png", Samples.Png())], ("Shows", Word));
        await visitor.AddFileAsync(Path, Samples.Png(), ("FileTitle", Word));
        await visitor.GetAsync(Path + "/note");
        await visitor.UploadAsync("Save note", "Photographs", [("a.jpg", Asking.Photograph())], ("Text", Word));
        await visitor.AskAsync(host, Path, ("Ask", Word), ("Facts", Word), ("Route", "Letter"), ("PostalAddress", Word));
        await AskSeveralAsync(host, visitor);
        _values["cases/{caseId}/assessments/{assessment}"] = IdIn(await visitor.AssessAsync(person, isWorst: true, ("Form.Note", Word)));
        await visitor.GetAsync("/licensing/premises/add");
        await visitor.SubmitAsync("Add", ("Name", Word), ("Kind", "Pub"), ("Address", "1 Quay Street"));
        _values["licensing/premises/{id}"] = IdIn(visitor.Page.Location!);
        _values["cases/{caseId}/people/{involvement}"] = IdIn(person);
        await ReviewAsync(host, visitor);
        await UsePowerAsync(visitor);
        var name = $"Ada {Word}";
        var victim = await area.RecordOfAsync(Path, name);
        _values["asb/cases/{caseId}/contact/{person}"] = victim.ToString();
        await visitor.PlanContactAsync(Path, victim, ("Note", Word));
        await visitor.AskRemedyAsync(Path, victim, ("Words", Word));
        await visitor.TypeDiaryAsync(Path, victim, host.Clock.UkToday(), Word);
        _values["asb/cases/{caseId}/diary/{id}"] = visitor.Page.Document.QuerySelector("main a[href$='/report']")!.GetAttribute("href")!.Split('/')[^2];
        _values["asb/cases/{caseId}/remedies/{id}"] = IdIn(await visitor.RemedyPathAsync(Path));
    }

    private async Task ReviewAsync(TestHost host, Visitor visitor)
    {
        var report = await visitor.ReportAsync(("Place", Word), ("What", Word));
        var review = await visitor.RequestReviewAsync(Word);
        await visitor.SeekAsync(review, Word);
        await visitor.SubmitAsync("Take them", ("Chosen", IdIn(report)));
        _values["asb/case-reviews/{id}"] = IdIn(review);
        _values["asb/case-reviews/{id}/incidents/{incident}"] = (await visitor.ToldPathAsync(review))!.Split('/')[^2];
        await visitor.RecommendItselfAsync(host, review, Word);
        _values["asb/case-reviews/{id}/recommendations/{recommendation}"] = IdIn((await visitor.AnswerPathAsync(review))!);
    }

    private async Task UsePowerAsync(Visitor visitor)
    {
        const string Powers = "asb/cases/{caseId}/powers";
        var ids = (await visitor.DraftPathAsync(Path, "Warning letter")).Split('/');
        (_values[Powers + "/add/{profile}"], _values[Powers + "/add/{profile}/{type}"]) = (ids[^2], ids[^1]);
        var power = await visitor.DraftAsync(Path, "Warning letter", ("Prohibitions", Word));
        await visitor.GetAsync(power + "/add/Hearing");
        await visitor.SubmitAsync(
            "Save", ("What", Word), ("Court", Word), ("On.Day", "1"), ("On.Month", "3"), ("On.Year", "2030"));
        await visitor.GetAsync(power);
        _values[Powers + "/{power}"] = IdIn(power);
        _values[Powers + "/{power}/add/{kind}"] = "Breach";
        _values[Powers + "/{power}/events/{event}"] = IdIn(visitor.Page.Document.QuerySelector($"a[href^='{power}/events/']")!.GetAttribute("href")!);
    }

    private async Task MeetAsync(TestHost host, Visitor visitor)
    {
        var group = await visitor.MakeGroupAsync();
        var meeting = await visitor.CallAsync(group, host.Clock.UkToday().AddDays(9));
        await visitor.PutOnAsync(meeting, Word);
        _values["meetings/groups/{id}"] = IdIn(group);
        _values["meetings/{id}"] = IdIn(meeting);
        _values["meetings/{id}/items/{item}"] = IdIn(await visitor.ItemAsync(meeting, Word));
    }

    // The one who was asked before, whose postal address is known by that.
    private async Task AskSeveralAsync(TestHost host, Visitor visitor)
    {
        await visitor.GetAsync(Path + "/tasks/ask-several");
        var person = visitor.Page.Document.GetElementById("Chosen")!.GetAttribute("value")!;
        await visitor.SubmitAsync(
            "Continue",
            [("Chosen", person), ("Ways", "Letter"), ("Ask", Word + " too"), ("Facts", Word), ("Safety", "NothingKnown"), .. Persons.Date("DueOn", host.Clock.UkToday().AddDays(5))]);
        await visitor.SubmitAsync("Ask 1 person");
        _values["cases/{caseId}/tasks/rounds/{round}"] = IdIn(visitor.Page.Location!);
    }

    private async Task AddAsync(DbContext core, DateTime now, User owner, Team other, User asker, User reader)
    {
        var people = await core.Set<Involvement>().Where(i => i.HoldingId == Id && i.Profile.Name.EndsWith(Word)).Select(i => i.ProfileId).ToListAsync();
        var involved = Guid.Parse(_values["cases/{caseId}/people/{involvement}"]);
        var profile = await core.Set<Involvement>().Where(i => i.Id == involved).Select(i => i.ProfileId).SingleAsync();
        var share = ShareOf(Id, owner, reader, now);
        core.AddRange(
            new OtherName { Id = New(), ProfileId = profile, AddedById = owner.Id, AddedAt = now, Name = Word, NameKind = OtherNameKind.Alias },
            new Telephone
            {
                Id = New(),
                ProfileId = profile,
                AddedById = owner.Id,
                AddedAt = now,
                Number = "01632960123",
                NeverLeaveMessage = false,
                SafeTimes = "",
                CodeWord = "",
                Others = Word,
                Safely = "",
            },
            new Warning
            {
                Id = New(),
                ProfileId = profile,
                AddedById = owner.Id,
                AddedAt = now,
                WarningKind = WarningKind.Dog,
                Reason = Word,
                ReviewOn = DateOnly.FromDateTime(now).AddDays(20),
            },
            new Relationship
            {
                Id = New(),
                FromId = profile,
                ToId = people.First(p => p != profile),
                Kind = RelationKind.Sibling,
                Words = "",
                Note = Word,
                AddedById = owner.Id,
                AddedAt = now,
            },
            TaskOf(Id, Holding.CaseKind, owner, now),
            TaskOf(Problem, Host.Problems.Problem.HeldKind, owner, now),
            new CaseLink { Id = New(), CaseId = Id, OtherId = Other, Reason = Word, ById = owner.Id, At = now },
            new CaseLink { Id = New(), CaseId = Problem, OtherId = Other, Reason = Word, ById = owner.Id, At = now },
            ShareOf(Problem, owner, reader, now),
            share,
            new Referral
            {
                Id = New(),
                HoldingId = Id,
                TeamId = other.Id,
                ShareId = share.Id,
                UpTo = Level.Read,
                Ask = Word,
                SentAt = now,
                ChangedAt = now,
                SentById = owner.Id,
            },
            new AccessRequest
            {
                Id = New(),
                HoldingId = Id,
                ProfileId = profile,
                ById = asker.Id,
                ForHoldingId = Other,
                Reason = Word,
                AskedAt = now,
                DueAt = now.AddDays(1),
            });
    }

    private Share ShareOf(Guid holding, User owner, User reader, DateTime now) => new()
    {
        Id = New(),
        HoldingId = holding,
        Principal = PrincipalKind.User,
        PrincipalId = reader.Id,
        Level = Level.Read,
        Reason = Word,
        GrantedById = owner.Id,
        GrantedAt = now,
    };

    private InternalTask TaskOf(Guid holding, string heldAs, User owner, DateTime now) => new()
    {
        Id = New(),
        HoldingId = holding,
        HeldAs = heldAs,
        What = Word,
        ToKind = PrincipalKind.User,
        ToId = owner.Id,
        ToName = Word,
        ToOrganisationId = owner.OrganisationId,
        DoerId = owner.Id,
        DueOn = DateOnly.FromDateTime(now).AddDays(5),
        AskerId = owner.Id,
        AskedAt = now,
    };

    private async Task<bool> ReadAsync(DbContext core, Team other, User somebody)
    {
        const string Case = "cases/{caseId}";
        const string Shared = "problems/{caseId}";
        const string Person = Case + "/people/{involvement}";
        var profile = await core.Set<Warning>().Where(w => w.Reason == Word).Select(w => w.ProfileId).SingleAsync();
        async Task PutAsync(string place, IQueryable<Guid> ids) => _values[place] = (await ids.OrderBy(id => id).FirstAsync()).ToString();

        _values[Case] = _values["asb/" + Case] = Id.ToString();
        _values[Shared] = _values["problems/{problemId}"] = Problem.ToString();
        _values["asking/{id}"] = _values["emergency/people/{id}"] = profile.ToString();
        await PutAsync("people/{id}", core.Set<Profile>().Where(p => p.Name == Word).Select(p => p.Id));
        await PutAsync(Case + "/entries/{entry}", core.Set<Entry>().Where(e => e.HoldingId == Id && e.Text == Word).Select(e => e.Id));
        await PutAsync(Case + "/files/{file}", core.Set<Document>().Where(d => d.HoldingId == Id).Select(d => d.Id));
        await PutAsync(Case + "/photographs/{photograph}", core.Set<Photograph>().Where(p => p.HoldingId == Id).Select(p => p.Id));
        foreach (var (held, id) in new[] { (Case, Id), (Shared, Problem) })
        {
            await PutAsync(held + "/plan/links/{link}", core.Set<CaseLink>().Where(l => l.CaseId == id).Select(l => l.Id));
            await PutAsync(held + "/plan/tasks/{task}", core.Set<InternalTask>().Where(t => t.HoldingId == id).Select(t => t.Id));
            await PutAsync(held + "/sharing/{share}", core.Set<Share>().Where(s => s.HoldingId == id && s.Reason == Word).Select(s => s.Id));
            _values[held + "/sharing/add/{kind}"] = _values[held + "/plan/tasks/add/{kind}"] = nameof(PrincipalKind.User);
        }

        await PutAsync(Case + "/assessments/{assessment}/reviews/{review}", core.Set<AssessmentReview>().Where(r => r.Assessment.CaseId == Id).Select(r => r.Id));
        await PutAsync(Case + "/referrals/{referral}", core.Set<Referral>().Where(r => r.HoldingId == Id).Select(r => r.Id));
        await PutAsync(Case + "/sharing/requests/{request}", core.Set<AccessRequest>().Where(r => r.HoldingId == Id).Select(r => r.Id));
        await PutAsync(Case + "/tasks/{task}", core.Set<ExternalTask>().Where(t => t.HoldingId == Id).Select(t => t.Id));
        await PutAsync(Person + "/details/{detail}", core.Set<Telephone>().Where(d => d.ProfileId == profile).Select(d => d.Id));
        await PutAsync(Person + "/warnings/{detail}", core.Set<Warning>().Where(d => d.ProfileId == profile).Select(d => d.Id));
        await PutAsync(Person + "/photographs/{photograph}", core.Set<Portrait>().Where(p => p.ProfileId == profile).Select(p => p.Id));
        await PutAsync(Person + "/relationships/{relationship}", core.Set<Relationship>().Where(r => r.FromId == profile).Select(r => r.Id));
        _values[Person + "/same/{other}"] = profile.ToString();
        _values[Case + "/sharing/refer/{team}"] = other.Id.ToString();
        foreach (var place in OfNobody.Where(p => !_values.ContainsKey(p)))
            _values[place] = somebody.Id.ToString();
        return true;
    }

    private static Guid New() => Guid.CreateVersion7();

    private static string IdIn(string path) => path.Split('/')[^1];

    [GeneratedRegex(@"\{(\w+)(:[^}]*)?\}")]
    private static partial Regex Constraint();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Value();
}
