using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Finding;
using ECins.SharedKernel.Measures;
using ECins.SharedKernel.Tasks;

namespace ECins.SharedKernel.Workstreams;

/// <summary>
/// A workstream's table of contents, and its one public type: everything it brings to the host, as plain lists. The
/// host makes one at start, with no arguments, and finds the workstream's services by scanning its assembly.
/// </summary>
public abstract class WorkstreamModule
{
    /// <summary>
    /// At once the schema, route prefix, feature flag, permission prefix, job prefix and entry in <c>modules.json</c>.
    /// Lower-case letters, digits and hyphens.
    /// </summary>
    public abstract string Key { get; }

    /// <summary>What the workstream is called until a force area calls it something else.</summary>
    public abstract string Name { get; }

    /// <summary>What it is for, in a sentence or two for the person who decides whether to turn it on.</summary>
    public abstract string Summary { get; }

    /// <summary>What data is processed for. A partner works it only under an agreement that covers all of them.</summary>
    public abstract IReadOnlyList<Purpose> Purposes { get; }

    /// <summary>The legal powers and duties that sharing rests on.</summary>
    public abstract IReadOnlyList<string> LawfulBasis { get; }

    /// <summary>The categories of personal data it holds.</summary>
    public abstract IReadOnlyList<string> DataCategories { get; }

    /// <summary>The categories of people it holds data about.</summary>
    public abstract IReadOnlyList<string> PeopleCategories { get; }

    /// <summary>Its part of the database.</summary>
    public abstract ModuleDatabase Database { get; }

    /// <summary>Everything done in it that goes on record.</summary>
    public abstract IReadOnlyList<DeedType> Deeds { get; }

    /// <summary>What its users may be allowed to do; keys begin with the workstream's own.</summary>
    public abstract IReadOnlyList<Permission> Permissions { get; }

    /// <summary>Its entries in the main menu, shown to those whom the workstream is on for.</summary>
    public virtual IReadOnlyList<NavigationItem> Navigation => [];

    /// <summary>Its tabs on the page of a case of the workstream.</summary>
    public virtual IReadOnlyList<CaseTab> CaseTabs => [];

    /// <summary>
    /// What is asked in it to judge risks and needs, until a force area loads its own wording; keys begin with the workstream's own.
    /// </summary>
    public virtual IReadOnlyList<AssessmentDefinition> Assessments => [];

    /// <summary>What it says on the page of a person, group or place; <c>null</c> when nothing.</summary>
    public virtual ProfileSection? OnProfiles => null;

    /// <summary>An <see cref="IMeasures"/> of the module: what it counts beside what is counted of all cases; <c>null</c> when nothing.</summary>
    public virtual Type? Measures => null;

    /// <summary>Its records that are found by searching, beside the cases, people and notes that every workstream shares.</summary>
    public virtual IReadOnlyList<FindableRecords> Findable => [];

    /// <summary>Work done on a timetable in every force area where the workstream is on.</summary>
    public virtual IReadOnlyList<RecurringJob> Jobs => [];

    /// <summary>Work done when it is asked for, through <see cref="IJobQueue"/>.</summary>
    public virtual IReadOnlyList<QueuedJob> QueuedJobs => [];

    /// <summary>What people without an account can be asked to fill in, in cases of the workstream; keys begin with the workstream's own.</summary>
    public virtual IReadOnlyList<OutsideFormDefinition> OutsideForms => [];

    /// <summary>An <see cref="IWorkstreamEndings"/> of the module; <c>null</c> when its cases are closed for the reasons that all share.</summary>
    public virtual Type? Endings => null;

    /// <summary>What falls due in it: each an <see cref="IWorkstreamDue"/> of the module.</summary>
    public virtual IReadOnlyList<Type> Due => [];

    /// <summary>
    /// An <see cref="IWorkstreamDemonstration"/> of the module; <c>null</c> when it has nothing of its own to show.
    /// </summary>
    public virtual Type? Demonstration => null;

    /// <summary>
    /// An <see cref="IWorkstreamSetup"/> of the module that fills its fresh tables with what a force area starts from;
    /// <c>null</c> when it starts empty.
    /// </summary>
    public virtual Type? Setup => null;

    /// <summary>Whether agreements that cover these purposes, by key, are enough to work it.</summary>
    public bool IsCoveredBy(IReadOnlySet<string> purposes) => Purposes.All(p => purposes.Contains(p.Key));
}

/// <summary>An entry in the main menu.</summary>
/// <param name="Text">As shown.</param>
/// <param name="Path">Under the workstream's prefix: <c>/asb</c>.</param>
/// <param name="Permission">Whoever lacks it is not shown the entry.</param>
public sealed record NavigationItem(string Text, string Path, string Permission);

/// <summary>A tab on the page of a case.</summary>
/// <param name="Text">As shown.</param>
/// <param name="Segment">The last part of its address: <c>reports</c> for <c>/asb/cases/{caseId}/reports</c>.</param>
public sealed record CaseTab(string Text, string Segment);

/// <summary>The module's contexts: one for its code, and one derived from it for each engine.</summary>
/// <param name="Context">The context that services ask for.</param>
/// <param name="Sqlite">The derived type that carries the migrations for SQLite.</param>
/// <param name="SqlServer">The derived type that carries the migrations for SQL Server.</param>
public sealed record ModuleDatabase(Type Context, Type Sqlite, Type SqlServer);

/// <summary>Fills a workstream's fresh tables with what a force area starts from.</summary>
public interface IWorkstreamSetup
{
    /// <summary>
    /// Adds the defaults, leaving alone what is there: it runs each time the schema was made or upgraded, inside the
    /// host's unit of work.
    /// </summary>
    Task SetUpAsync(CancellationToken cancellation);
}

/// <summary>Fills an invented force area with something worth looking at, in the demonstration only.</summary>
public interface IWorkstreamDemonstration
{
    /// <summary>Adds it through units of work, as the system, leaving alone what is there.</summary>
    Task FillAsync(CancellationToken cancellation);
}
