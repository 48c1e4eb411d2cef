using ECins.Host.Data;
using ECins.Host.Demo;
using ECins.Host.Jobs;
using ECins.Host.Texts;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Codes;

/// <summary>
/// Hands codes to the provider of text messages, for as long as their link is good. In the demonstration, without a provider, they
/// count as sent at once and are read in the browser.
/// </summary>
internal sealed class CodeTextSender(
    CoreDbContext core, TextProvider provider, TextOptions options, TaskCodes codes, CodeTextFates fates, IHostEnvironment environment,
    TimeProvider time) : IOutboxHandler
{
    public const string MessageKind = "code-text";

    /// <summary>The fault that is shown while it is not the provider that a message waits for.</summary>
    public const string Stopped = "nobody answers for it now";

    private static readonly TimeSpan WhileStopped = TimeSpan.FromHours(1);
    private static readonly TimeSpan WhileAway = TimeSpan.FromMinutes(1);

    public string Kind => MessageKind;

    public ValueTask<bool> IsReadyAsync(CancellationToken cancellation) => ValueTask.FromResult(options.HasProvider ? provider.IsWorthTrying : environment.IsDemo());

    /// <param name="payload">The text message's identifier.</param>
    /// <param name="attempt">Which attempt.</param>
    /// <param name="cancellation">Gives up; it can be tried again.</param>
    /// <exception cref="LaterException">The provider is away.</exception>
    public async Task HandleAsync(string payload, int attempt, CancellationToken cancellation)
    {
        var id = Guid.Parse(payload);
        var text = await core.Set<CodeText>().AsNoTracking().Where(CodeText.IsToSend).SingleOrDefaultAsync(t => t.Id == id, cancellation);
        var task = await core.Set<ExternalTask>().AsNoTracking().Include(t => t.Asker).Include(t => t.Organisation).SingleOrDefaultAsync(t => t.TextId == id, cancellation);
        if (text is null || task is not { State: TaskState.Waiting } || time.GetUtcNow().UtcDateTime >= task.ExpiresAt)
            return;
        if (!task.IsLive(time.GetUtcNow().UtcDateTime))
            throw new LaterException(Stopped, WhileStopped) { Counts = false };

        try
        {
            await fates.NoteSentAsync(text.Id, task, await HandOverAsync(text, task, cancellation), cancellation);
        }
        catch (NumberRefusedException)
        {
            await fates.NoteFailedAsync(text.Id, task, CodeTextFault.NoSuchNumber, cancellation);
        }
        catch (ProviderAwayException away)
        {
            throw new LaterException(away.Message, WhileAway) { Counts = false };
        }
    }

    private async Task<string> HandOverAsync(CodeText text, ExternalTask task, CancellationToken cancellation)
    {
        if (!options.HasProvider)
            return "";

        var words = new Dictionary<string, string> { ["organisation"] = task.Organisation.Name, ["code"] = codes.Show(task.Code) };
        return await provider.SendAsync(text.To, options.CodeTemplate, words, text.Id.ToString(), cancellation);
    }
}
