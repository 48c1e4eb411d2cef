using System.Text.Json;
using System.Text.Json.Serialization;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Workstreams;
using ECins.SharedKernel.Access;

namespace ECins.Host.Demo;

/// <summary>An invented force area as its file describes it. Days count from the day it is filled.</summary>
internal sealed record DemoForceArea(
    string Key, string Name, string Host, IReadOnlyList<string> Areas, IReadOnlyList<DemoOrganisation> Organisations,
    IReadOnlyList<DemoAgreement> Agreements, IReadOnlyList<DemoWorkstream> Workstreams)
{
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

internal sealed record DemoOrganisation(
    string Name, OrganisationKind Kind, Regime Regime, IReadOnlyList<DemoTeam> Teams);

internal sealed record DemoTeam(string Name, string? Area, IReadOnlyList<DemoPerson> People);

/// <param name="Name">As shown to others.</param>
/// <param name="Job">Their job title.</param>
/// <param name="Roles">What they answer for.</param>
/// <param name="Door">What is said beside their sign-in button; without it they have none.</param>
/// <param name="Status">Whether the account is in force.</param>
internal sealed record DemoPerson(
    string Name, string Job, IReadOnlyList<Role>? Roles, string? Door, UserStatus Status = UserStatus.Active);

internal sealed record DemoAgreement(
    string Name, int FromDay, int UntilDay, IReadOnlyList<string> Purposes, IReadOnlyList<string> Parties);

internal sealed record DemoWorkstream(
    string Key, WorkstreamReach Reach, IReadOnlyList<string>? Areas, IReadOnlyList<string> Teams, string ApprovedBy,
    int ApprovedDay, string Dpia);
