using ECins.Asb.Assessments;
using ECins.Asb.CaseReviews;
using ECins.Asb.Contacts;
using ECins.Asb.Data;
using ECins.Asb.Demo;
using ECins.Asb.Diaries;
using ECins.Asb.FromAgencies;
using ECins.Asb.Imports;
using ECins.Asb.Incidents;
using ECins.Asb.Measures;
using ECins.Asb.Powers;
using ECins.Asb.Remedies;
using ECins.Asb.Settings;
using ECins.Asb.Settings.Lists;
using ECins.Asb.Surveys;
using ECins.Asb.Triaging;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Finding;
using ECins.SharedKernel.Tasks;
using ECins.SharedKernel.Workstreams;

namespace ECins.Asb;

/// <summary>The anti-social behaviour workstream: its table of contents.</summary>
public sealed class AsbModule : WorkstreamModule
{
    /// <inheritdoc />
    public override string Key => "asb";

    /// <inheritdoc />
    public override string Name => "Anti-social behaviour";

    /// <inheritdoc />
    public override string Summary =>
        "Reports of anti-social behaviour, the people it harms and the places it happens, and what the agencies do about it together.";

    /// <inheritdoc />
    public override IReadOnlyList<Purpose> Purposes => [Purpose.CrimeAndDisorder, Purpose.Victims];

    /// <inheritdoc />
    public override IReadOnlyList<string> LawfulBasis =>
    [
        "Crime and Disorder Act 1998, sections 17, 17A and 115",
        "Anti-social Behaviour, Crime and Policing Act 2014, Schedule 4",
        "UK GDPR Article 6(1)(e), public task; for police and probation the Data Protection Act 2018, Part 3",
    ];

    /// <inheritdoc />
    public override IReadOnlyList<string> DataCategories =>
        ["Names and contact details", "Reports and evidence", "Risk to victims, health among it", "Alleged and proven offending"];

    /// <inheritdoc />
    public override IReadOnlyList<string> PeopleCategories =>
        ["Victims", "Reporters", "Witnesses", "People alleged to have behaved anti-socially", "Children"];

    /// <inheritdoc />
    public override ModuleDatabase Database { get; } =
        new(typeof(AsbDbContext), typeof(SqliteAsbDbContext), typeof(SqlServerAsbDbContext));

    /// <inheritdoc />
    public override IReadOnlyList<DeedType> Deeds => AsbDeeds.All;

    /// <inheritdoc />
    public override IReadOnlyList<Permission> Permissions => AsbPermissions.All;

    /// <inheritdoc />
    public override IReadOnlyList<NavigationItem> Navigation =>
        [new("Anti-social behaviour", "/asb", AsbPermissions.ReadGuidance)];

    /// <inheritdoc />
    public override IReadOnlyList<CaseTab> CaseTabs =>
    [
        new("Progress", "progress"), new("Reports", "reports"), new("Contact", "contact"), new("Diary", "diary"), new("Powers", "powers"),
        new("Case reviews", "case-reviews"),
    ];

    /// <inheritdoc />
    public override IReadOnlyList<AssessmentDefinition> Assessments => [VictimRisk.Default];

    /// <inheritdoc />
    public override ProfileSection OnProfiles => new("Powers in force", typeof(PowerLines));

    /// <inheritdoc />
    public override Type Measures => typeof(AsbMeasures);

    /// <inheritdoc />
    public override IReadOnlyList<FindableRecords> Findable =>
        [new(typeof(Incident), IncidentService.SubjectKind, "Report", "/asb/incidents")];

    /// <inheritdoc />
    public override IReadOnlyList<QueuedJob> QueuedJobs => [new(ImportJob.Name, typeof(ImportJob)), new(TakeInJob.Name, typeof(TakeInJob)) { AsWhoAsked = true }];

    /// <inheritdoc />
    public override IReadOnlyList<RecurringJob> Jobs => [new(ForgetJob.Name, "0 3 * * *", typeof(ForgetJob))];

    /// <inheritdoc />
    public override IReadOnlyList<OutsideFormDefinition> OutsideForms => [DiarySheet.Definition, SurveySheet.Definition];

    /// <inheritdoc />
    public override Type Endings => typeof(CaseEndings);

    /// <inheritdoc />
    public override IReadOnlyList<Type> Due => [typeof(ContactsDue), typeof(FirstContactsDue), typeof(CaseReviewsDue), typeof(RemediesDue)];

    /// <inheritdoc />
    public override Type Demonstration => typeof(AsbDemonstration);

    /// <inheritdoc />
    public override Type Setup => typeof(AsbDefaults);
}
