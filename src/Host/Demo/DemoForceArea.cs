using System.Text.Json;
using System.Text.Json.Serialization;
using ECins.Host.Cases.Consent;
using ECins.Host.Cases.People;
using ECins.Host.Cases.Plan;
using ECins.Host.Identity;
using ECins.Host.Meetings.Agenda;
using ECins.Host.Organisations;
using ECins.Host.People.Details;
using ECins.Host.People.Relationships;
using ECins.Host.Problems;
using ECins.Host.Workstreams;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;

namespace ECins.Host.Demo;

/// <summary>An invented force area as its file describes it. Days count from the day it is filled.</summary>
internal sealed record DemoForceArea(
    string Key, string Name, string Host, IReadOnlyList<string> Areas, IReadOnlyList<DemoOrganisation> Organisations,
    IReadOnlyList<DemoAgreement> Agreements, IReadOnlyList<DemoWorkstream> Workstreams, IReadOnlyList<DemoCase> Cases)
{
    public IReadOnlyList<DemoAsk>? Asks { get; init; }

    public IReadOnlyList<DemoReferral>? Refers { get; init; }

    public IReadOnlyList<DemoEmergency>? Emergencies { get; init; }

    public IReadOnlyList<DemoLink>? Links { get; init; }

    public IReadOnlyList<DemoProblem>? Problems { get; init; }

    public IReadOnlyList<DemoFile>? Files { get; init; }

    public IReadOnlyList<DemoContact>? Contacts { get; init; }

    public IReadOnlyList<DemoReference>? References { get; init; }

    public IReadOnlyList<DemoPortrait>? Portraits { get; init; }

    public IReadOnlyList<DemoTemplate>? Templates { get; init; }

    public IReadOnlyList<DemoGroup>? Groups { get; init; }

    public IReadOnlyList<DemoAssessment>? Assessments { get; init; }

    /// <summary>Whom partners ask without an account.</summary>
    public IReadOnlyList<DemoOutsider>? Outsiders { get; init; }

    /// <summary>What people without an account read, by the phrase's name, by language.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Languages { get; init; }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public IEnumerable<DemoPerson> People() => Organisations.SelectMany(o => o.Teams).SelectMany(t => t.People);

    /// <summary>The first version of the invented force area's security operating procedures.</summary>
    public static string SyOps(string forceArea)
    {
        using var file = typeof(DemoForceArea).Assembly.GetManifestResourceStream("Demo/syops.txt")!;
        return new StreamReader(file).ReadToEnd().Replace("FORCE AREA", forceArea, StringComparison.Ordinal);
    }

    public static IEnumerable<DemoForceArea> All()
    {
        var assembly = typeof(DemoForceArea).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            yield return JsonSerializer.Deserialize<DemoForceArea>(file, Json)!;
        }
    }
}

/// <param name="Name">As partners know it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Regime">The law it works under.</param>
/// <param name="Teams">Its teams.</param>
/// <param name="Joins">The agreement it was invited to and has signed, while it waits for approval.</param>
/// <param name="OtherCounty">The county it is of, outside the force area.</param>
internal sealed record DemoOrganisation(
    string Name, OrganisationKind Kind, Regime Regime, IReadOnlyList<DemoTeam> Teams, string? Joins = null, string OtherCounty = "");

internal sealed record DemoTeam(string Name, string? Area, IReadOnlyList<DemoPerson> People);

/// <param name="Name">As shown to others.</param>
/// <param name="Job">Their job title.</param>
/// <param name="Roles">What they answer for.</param>
/// <param name="Door">What is said beside their sign-in button; without it they have none.</param>
/// <param name="Status">Whether the account is in force.</param>
/// <param name="IsSupervisor">Supervises their team.</param>
internal sealed record DemoPerson(
    string Name, string Job, IReadOnlyList<Role>? Roles, string? Door, UserStatus Status = UserStatus.Active, bool IsSupervisor = false);

internal sealed record DemoAgreement(
    string Name, int FromDay, int UntilDay, IReadOnlyList<string> Purposes, IReadOnlyList<string> Parties);

internal sealed record DemoWorkstream(
    string Key, WorkstreamReach Reach, IReadOnlyList<string>? Areas, IReadOnlyList<string> Teams, string ApprovedBy,
    int ApprovedDay, string Dpia);

/// <param name="Workstream">The workstream's key.</param>
/// <param name="Owner">Who opened it, by name.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Marking">How it is marked.</param>
/// <param name="IsSealed">In no index.</param>
/// <param name="People">Who is in it.</param>
/// <param name="Shares">Who was let in, before anything was written.</param>
/// <param name="Entries">Its chronology, in the order it was written.</param>
/// <param name="OpenedDaysAgo">When it was opened.</param>
/// <param name="Relationships">What those in it are to each other.</param>
/// <param name="Plan">What is planned in it; <c>null</c> for nothing.</param>
internal sealed record DemoCase(
    string Workstream, string Owner, string Title, Marking Marking, bool IsSealed, IReadOnlyList<DemoInvolved> People,
    IReadOnlyList<DemoShare> Shares, IReadOnlyList<DemoEntry> Entries,
    int OpenedDaysAgo = 0, DemoPlan? Plan = null, IReadOnlyList<DemoRelationship>? Relationships = null);

/// <summary>Who or what is in a case; joined with the record of the same name before it, where that was said.</summary>
internal sealed record DemoInvolved(
    string Name, IReadOnlyList<InvolvementRole> Roles, DateOnly? Born, string? Contact, string? Note, int? ReviewInDays,
    NewAddress? Address, ProfileSort Sort = ProfileSort.None, string? At = null, string? About = null, DemoAllegation? Allegation = null,
    DemoWarning? Warning = null, bool IsJoined = false, DemoConsent? Consent = null);

internal sealed record DemoAllegation(Allegation Now, int DaysAgo, string Why);

internal sealed record DemoWarning(WarningKind Kind, string Reason, int ReviewInDays);

internal sealed record DemoRelationship(string From, RelationKind Kind, string To, string? Note = null);

internal sealed record DemoConsent(ConsentStatus Status, ConsentWay Way, int DaysAgo, string Note, string Basis);

internal sealed record DemoPlan(string Objective, Risk Risk, string Why, int ReviewInDays, IReadOnlyList<DemoPlanTask> Tasks);

internal sealed record DemoPlanTask(string What, string Doer, int DueInDays);

internal sealed record DemoProblem(
    string By, string Workstream, ProblemKind Kind, string Title, string Objective, int ReviewInDays, string Scanning, ProblemAnalysis Analysis,
    IReadOnlyList<DemoShare> Shares, IReadOnlyList<DemoPlanTask> Tasks);

internal sealed record DemoShare(string With, Level Level, int? ForDays, string Reason);

internal sealed record DemoEntry(
    string By, EntryKind Kind, string Text, int DaysAgo, int Hour, bool IsOpinion, EntryAudience Audience, string? Present);

/// <summary>Somebody asks to see what a case holds about a person.</summary>
internal sealed record DemoAsk(string By, string Case, string About, string For, string Reason);

/// <summary>A case is referred to a team.</summary>
internal sealed record DemoReferral(string By, string Case, string Team, string Ask);

/// <summary>Somebody opened a case in an emergency, some days ago.</summary>
internal sealed record DemoEmergency(string By, string Case, int DaysAgo, string Reason, string Justification);

/// <summary>Two cases that have to do with each other.</summary>
internal sealed record DemoLink(string By, string Case, string Other, string Reason);

/// <param name="By">Who adds it.</param>
/// <param name="Case">The case, by title.</param>
/// <param name="Title">What it is.</param>
/// <param name="Kind">Picture, Sound or Text.</param>
/// <param name="Text">What it says, if it is text.</param>
/// <param name="Entry">How the entry that it belongs to begins.</param>
/// <param name="IsIntelligence">With a handling code by which it must not be in a shared case.</param>
internal sealed record DemoFile(string By, string Case, string Title, string Kind, string? Text, string? Entry, bool IsIntelligence);

/// <param name="By">Who adds it.</param>
/// <param name="Case">The case, by title.</param>
/// <param name="Person">Whom it shows, by name.</param>
/// <param name="Shows">What it shows besides.</param>
/// <param name="DaysAgo">When it was taken.</param>
/// <param name="Colour">Of what they wear, as #rrggbb.</param>
internal sealed record DemoPortrait(string By, string Case, string Person, string Shows, int DaysAgo, string Colour);

/// <param name="By">Who adds it.</param>
/// <param name="Case">The case, by title.</param>
/// <param name="Person">Of whom, by name.</param>
/// <param name="Telephone">The number; <c>null</c> for an e-mail address.</param>
/// <param name="Email">The address; <c>null</c> for a telephone number.</param>
/// <param name="NeverLeaveMessage">No voice message and no text.</param>
/// <param name="SafeTimes">When it is safe.</param>
/// <param name="Others">Who else may hear or read it.</param>
/// <param name="CodeWord">What was agreed.</param>
internal sealed record DemoContact(
    string By, string Case, string Person, string? Telephone, string? Email, bool NeverLeaveMessage = false, string SafeTimes = "",
    string Others = "", string CodeWord = "");

/// <summary>What an organisation knows a person by.</summary>
internal sealed record DemoReference(string By, string Case, string Person, string Of, string Number);

/// <param name="By">Who keeps it.</param>
/// <param name="Name">What case workers know it by.</param>
/// <param name="Workstream">The workstream it is for, by key; <c>null</c> for all.</param>
/// <param name="Ask">What is asked.</param>
/// <param name="Minimum">The least that they need to know.</param>
/// <param name="In">The same in other languages.</param>
internal sealed record DemoTemplate(string By, string Name, string? Workstream, string Ask, string Minimum, IReadOnlyDictionary<string, DemoWording>? In);

internal sealed record DemoWording(string Ask, string Minimum);

/// <param name="By">Who assesses.</param>
/// <param name="Case">The case's title.</param>
/// <param name="Person">The victim.</param>
/// <param name="Definition">The definition's key.</param>
/// <param name="DaysAgo">When.</param>
/// <param name="Answers">The answers' keys, by the question's.</param>
internal sealed record DemoAssessment(
    string By, string Case, string Person, string Definition, int DaysAgo, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers)
{
    public string? Note { get; init; }

    /// <summary>What is planned under each heading that the band asks for, in their order.</summary>
    public IReadOnlyList<string>? Plan { get; init; }
}

/// <param name="By">Who made it and manages it.</param>
/// <param name="Workstream">In which workstream.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Members">Who else is in it.</param>
/// <param name="Meetings">Those that were and those to come.</param>
internal sealed record DemoGroup(
    string By, string Workstream, string Name, string Purpose, IReadOnlyList<string> Members, IReadOnlyList<DemoMeeting> Meetings);

internal sealed record DemoMeeting(int InDays, string Place, IReadOnlyList<string> Apologies, IReadOnlyList<DemoAgendaItem> Items);

/// <param name="Case">Of which case; <c>null</c> for the group's own business.</param>
/// <param name="Concern">What it is about.</param>
/// <param name="Topic">What the meeting is asked.</param>
/// <param name="Minutes">What was said, where the meeting is over.</param>
/// <param name="IsRestricted">Only those who were there read that.</param>
internal sealed record DemoAgendaItem(string? Case, Concern Concern, string Topic, string? Minutes, bool IsRestricted);

/// <param name="By">Who entered them.</param>
/// <param name="Name">Their name and what they are.</param>
/// <param name="Address">Their e-mail address.</param>
/// <param name="Verified">How it is known to be theirs.</param>
/// <param name="Telephone">Where they are told codes.</param>
/// <param name="Posted">Where letters go.</param>
internal sealed record DemoOutsider(string By, string Name, string Address, string Verified, string? Telephone, string? Posted);
