using OpenTelemetry.Exporter;
using OpenTelemetry.Instrumentation.AspNetCore;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ECins.Host.Composition;

/// <summary>
/// Traces and metrics, sent by OTLP over HTTP to where <c>Telemetry:Endpoint</c> says; none unless it is set. They name
/// pages by their pattern and hold nothing of what was asked of them: an address may hold a link's secret.
/// </summary>
internal static class TelemetryComposition
{
    private const string Setting = "Telemetry:Endpoint";

    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } setting)
            return;

        if (!Uri.TryCreate(setting.TrimEnd('/') + "/", UriKind.Absolute, out var endpoint))
            throw new StartupException($"{Setting} must be an address, such as http://collector:4318");

        services.AddOpenTelemetry()
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(KeepOutWhatWasAsked)
                .AddOtlpExporter(otlp => Send(otlp, endpoint, "v1/traces")))
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddOtlpExporter(otlp => Send(otlp, endpoint, "v1/metrics")));
    }

    private static void Send(OtlpExporterOptions otlp, Uri endpoint, string signal)
    {
        otlp.Protocol = OtlpExportProtocol.HttpProtobuf;
        otlp.Endpoint = new Uri(endpoint, signal);
    }

    private static void KeepOutWhatWasAsked(AspNetCoreTraceInstrumentationOptions options) =>
        options.EnrichWithHttpResponse = (activity, response) =>
        {
            activity.SetTag("url.path", PatternOf(response.HttpContext));
            foreach (var tag in new[] { "url.query", "user_agent.original", "client.address" })
                activity.SetTag(tag, null);
        };

    private static string PatternOf(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
}
