using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ECins.Host.Tests.Harness;

/// <summary>A provider of text messages that listens on this machine, in the shape of GOV.UK Notify: it takes what its key signed in the last half minute.</summary>
internal sealed class NotifyServer : IAsyncDisposable
{
    public const string Template = "5c3f3a0e-7f0c-4b1f-9d3a-0d3b7a1c2e4f";
    private const string Service = "26785a09-ab16-4eb0-8407-a37497a57506";
    private const string Secret = "3d844edf-8d35-48ac-975b-e847b4f122b0";

    private readonly TimeProvider _time;
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<HandedText> _taken = new();

    public NotifyServer(TimeProvider time)
    {
        _time = time;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.MapPost("/v2/notifications/sms", TakeAsync);
        _app.MapGet("/v2/notifications/{id}", Tell);
        _app.Start();
    }

    /// <summary>What it took.</summary>
    public IReadOnlyList<HandedText> Taken => [.. _taken];

    /// <summary>How often it was asked for anything.</summary>
    public int Asked { get; private set; }

    /// <summary>What it says of every message that it took.</summary>
    public string Status { get; set; } = "sending";

    /// <summary>What it answers in place of taking a message; <c>null</c> for taking it.</summary>
    public (int Status, string Error, string Message)? Instead { get; set; }

    public IEnumerable<(string Key, string Value)> Settings =>
    [
        ("Texts:Address", _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()),
        ("Texts:Key", $"lamp-key-{Service}-{Secret}"), ("Texts:CodeTemplate", Template),
    ];

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        Asked++;
        if (!IsSigned(request))
            return Refuse(403, "AuthError", "Invalid token: signature, api token is not valid");
        if (Instead is var (status, error, message))
            return Refuse(status, error, message);

        var text = await JsonDocument.ParseAsync(request.Body);
        var words = text.RootElement.GetProperty("personalisation");
        var taken = new HandedText(
            Guid.NewGuid().ToString(), text.RootElement.GetProperty("phone_number").GetString()!, text.RootElement.GetProperty("template_id").GetString()!,
            words.GetProperty("organisation").GetString()!, words.GetProperty("code").GetString()!, text.RootElement.GetProperty("reference").GetString()!);
        _taken.Enqueue(taken);
        return Results.Json(new { id = taken.Id, reference = taken.Reference, content = new { body = "", from_number = "GOVUK" } }, statusCode: 201);
    }

    private IResult Tell(HttpRequest request, string id)
    {
        Asked++;
        return !IsSigned(request) ? Refuse(403, "AuthError", "Invalid token")
            : _taken.Any(t => t.Id == id) ? Results.Json(new { id, status = Status })
            : Refuse(404, "NoResultFound", "No result found");
    }

    private static IResult Refuse(int status, string error, string message) =>
        Results.Json(new { status_code = status, errors = new[] { new { error, message } } }, statusCode: status);

    private bool IsSigned(HttpRequest request)
    {
        if (request.Headers.Authorization.ToString() is not ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var token] || token.Split('.') is not [var head, var claims, var signature])
            return false;

        var right = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.ASCII.GetBytes($"{head}.{claims}"));
        using var said = JsonDocument.Parse(Plain(claims));
        var issued = DateTimeOffset.FromUnixTimeSeconds(said.RootElement.GetProperty("iat").GetInt64());
        return Plain(signature).AsSpan().SequenceEqual(right) && said.RootElement.GetProperty("iss").GetString() == Service
            && (_time.GetUtcNow() - issued).Duration() < TimeSpan.FromSeconds(30);
    }

    private static byte[] Plain(string text) => System.Buffers.Text.Base64Url.DecodeFromChars(text);
}

/// <param name="Id">What it calls it.</param>
/// <param name="To">The number.</param>
/// <param name="Template">Which of its templates.</param>
/// <param name="Organisation">Who sends, in the template.</param>
/// <param name="Code">The code, in the template.</param>
/// <param name="Reference">What whoever sends calls it.</param>
internal sealed record HandedText(string Id, string To, string Template, string Organisation, string Code, string Reference);
