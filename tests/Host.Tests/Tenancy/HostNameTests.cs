using System.Net;
using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.Tenancy;

public sealed class HostNameTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task PlatformHost_Front_OffersTheForceAreas()
    {
        var area = await host.NewAreaAsync();
        using var visitor = new Visitor(host.Client("localhost"));
        var screen = await visitor.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.Contains(area.Key + ".localhost", screen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/demo/sign-in")]
    [InlineData("/cases")]
    [InlineData("/cases/0190c5a2-0000-7000-8000-000000000001")]
    [InlineData("/asb")]
    [InlineData("/record")]
    public async Task PlatformHost_PageOfAForceArea_IsNotFound(string path)
    {
        using var visitor = new Visitor(host.Client("localhost"));
        var screen = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, screen.Status);
        Assert.Equal("Page not found", screen.Heading);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/force-areas")]
    public async Task UnknownHost_AnyPage_IsNotFound(string path)
    {
        using var visitor = new Visitor(host.Client("nobody.localhost"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).Status);
    }

    [Fact]
    public async Task ForceAreaHost_ChoiceOfForceAreas_IsNotFound()
    {
        var area = await host.NewAreaAsync();
        using var visitor = area.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/force-areas")).Status);
    }
}
