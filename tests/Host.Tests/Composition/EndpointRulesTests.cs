using ECins.Host.Composition;
using ECins.Host.Tests.Harness;
using ECins.Host.Workstreams;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Composition;

public sealed class EndpointRulesTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly object[] Fine = [new SignedInAttribute(), new RecordsNothingAttribute("Nothing.")];

    private EndpointRules Rules => host.Services.GetRequiredService<EndpointRules>();

    [Fact]
    public void Endpoints_OfTheHost_AreAsTheyMustBe()
    {
        var all = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        Assert.True(all.Count > 40);
        Assert.Empty(all.SelectMany(Rules.FaultsOf));
    }

    [Fact]
    public void Endpoint_WithBothStatements_IsFine() => Assert.Empty(Rules.FaultsOf(Made("anything", Fine)));

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Endpoint_FallingShort_IsFound(string route, object[] metadata) =>
        Assert.NotEmpty(Rules.FaultsOf(Made(route, metadata)));

    public static TheoryData<string, object[]> Faulty => new()
    {
        { "no/statements", [] },
        { "no/access", [new RecordsNothingAttribute("Nothing.")] },
        { "no/record", [new SignedInAttribute()] },
        { "two/access", [new SignedInAttribute(), new OpenToAllAttribute("All."), new RecordsNothingAttribute("Nothing.")] },
        { "unknown/permission", [new NeedsAttribute("core.nothing"), new RecordsNothingAttribute("Nothing.")] },
        { "unknown/deed", [new SignedInAttribute(), new RecordsAttribute("nothing.done")] },
        { "elsewhere/page", [.. OfAsb(new NeedsAttribute("asb.incidents.report"))] },
        { "asb/page", [.. OfAsb(new SignedInAttribute())] },
        { "asb/page", [.. OfAsb(new NeedsAttribute("core.partners.see"))] },
        { "asb/page", Fine },
        { "cases/{caseId}/page", Fine },
        { "cases/page", [new OnCaseAttribute(Level.Read), new RecordsNothingAttribute("Nothing.")] },
        { "cases/{caseId}/page", [new OnCaseAttribute(Level.None), new RecordsNothingAttribute("Nothing.")] },
    };

    private static object[] OfAsb(object access) =>
        [access, new RecordsNothingAttribute("Nothing."), new OfWorkstream("asb")];

    private static RouteEndpoint Made(string route, object[] metadata) => new(
        _ => Task.CompletedTask, RoutePatternFactory.Parse(route), 0, new EndpointMetadataCollection(metadata), route);
}
