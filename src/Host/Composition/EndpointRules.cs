using ECins.Host.Workstreams;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ECins.Host.Composition;

/// <summary>
/// Walks over every endpoint: each says who may use it and what reading it records, and a module's stand under its own
/// prefix and ask for its own permissions. The host does not start while one falls short.
/// </summary>
internal sealed class EndpointRules(ModuleCatalog catalog)
{
    public void Check(IEnumerable<EndpointDataSource> sources)
    {
        var faults = sources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().SelectMany(FaultsOf).ToList();
        if (faults.Count > 0)
            throw new StartupException("Some endpoints are not as they must be:\n" + string.Join('\n', faults));
    }

    public IEnumerable<string> FaultsOf(RouteEndpoint endpoint)
    {
        var name = endpoint.RoutePattern.RawText ?? endpoint.DisplayName ?? "?";
        if (endpoint.Metadata.OfType<IAccessStatement>().Count() != 1)
            yield return $"{name}: say once who may use it.";
        if (endpoint.Metadata.OfType<IReadStatement>().Count() != 1)
            yield return $"{name}: say once what reading it records.";
        if (endpoint.Metadata.GetMetadata<RecordsAttribute>() is { } records && catalog.FindDeed(records.Deed) is null)
            yield return $"{name}: records '{records.Deed}', which is no declared deed.";
        foreach (var fault in PermissionFaults(endpoint).Concat(PrefixFaults(endpoint)).Concat(RecordFaults(endpoint)))
            yield return $"{name}: {fault}";
    }

    private IEnumerable<string> PermissionFaults(RouteEndpoint endpoint)
    {
        var permission = endpoint.Metadata.GetMetadata<NeedsAttribute>()?.Permission;
        if (permission is not null && catalog.FindPermission(permission) is null)
            yield return $"needs '{permission}', which nobody declares.";
        var key = endpoint.Metadata.GetMetadata<OfWorkstream>()?.Key;
        if (key is not null && permission?.StartsWith(key + ".", StringComparison.Ordinal) != true
            && endpoint.Metadata.GetMetadata<RecordStatement>() is null)
            yield return "a workstream's page needs one of the workstream's permissions, or a level on a record.";
    }

    private static IEnumerable<string> RecordFaults(RouteEndpoint endpoint)
    {
        var statement = endpoint.Metadata.GetMetadata<RecordStatement>();
        var names = endpoint.RoutePattern.Parameters.Select(p => p.Name).ToList();
        if (names.Contains(OnCaseAttribute.CaseId) && statement is not OnCaseAttribute)
            yield return "a page of a case says at which level.";
        if (statement is not null && !names.Contains(statement.RouteValue))
            yield return $"is on a record, and its route holds no {{{statement.RouteValue}}}.";
        if (statement?.Level is Level.None)
            yield return "a page on a record asks for a level.";
    }

    private IEnumerable<string> PrefixFaults(RouteEndpoint endpoint)
    {
        var first = endpoint.RoutePattern.PathSegments is [{ Parts: [RoutePatternLiteralPart literal] }, ..]
            ? literal.Content : "";
        var key = endpoint.Metadata.GetMetadata<OfWorkstream>()?.Key;
        if (key is not null && first != key)
            yield return $"stands outside its workstream's prefix /{key}.";
        if (key is null && catalog.Find(first) is not null)
            yield return "stands under the prefix of a workstream that it is not of.";
    }
}
