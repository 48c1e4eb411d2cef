using System.Text.Json;
using System.Text.Json.Serialization;
using ECins.Asb.Incidents;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ECins.Asb.FromAgencies;

/// <summary>How the rows of a file are read. Never changed in place.</summary>
/// <param name="Columns">Under which heading what stands; what the file does not say is not there.</param>
/// <param name="Unnamed">Who was affected where a row names nobody: who reported it, or nobody in particular.</param>
/// <param name="Kinds">
/// What their words for kinds of behaviour are here; no kind of ours for those that are left out. <c>null</c> until somebody says.
/// </param>
internal sealed record FilePlan(
    IReadOnlyDictionary<ReportColumn, string> Columns, AffectedParty Unnamed, IReadOnlyDictionary<string, Guid?>? Kinds)
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public string Write() => JsonSerializer.Serialize(this, Options);

    public static FilePlan Read(string text) => JsonSerializer.Deserialize<FilePlan>(text, Options)!;
}

/// <summary>How plans are kept.</summary>
internal static class PlanMapping
{
    public static PropertyBuilder<FilePlan?> AsText(this PropertyBuilder<FilePlan?> property) => property.HasConversion(
        plan => plan!.Write(), text => FilePlan.Read(text),
        new ValueComparer<FilePlan?>((one, other) => ReferenceEquals(one, other), plan => plan!.Write().GetHashCode(StringComparison.Ordinal), plan => plan));
}
