using ECins.Host.Data;
using ECins.Host.Jobs;
using ECins.Host.Texts;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Codes;

/// <summary>Asks the provider what became of a text message, until it knows or the task is over.</summary>
internal sealed class CodeTextWatch(CoreDbContext core, TextProvider provider, TextOptions options, CodeTextFates fates, TimeProvider time) : IOutboxHandler
{
    public const string MessageKind = "code-text-watch";

    /// <summary>How long after it went it is asked for first.</summary>
    public static readonly TimeSpan First = TimeSpan.FromSeconds(20);

    // After an hour nobody waits at the screen.
    private static readonly TimeSpan[] Waits = [First, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(20), TimeSpan.FromHours(1)];

    // A provider tries for three days at most.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(4);

    public string Kind => MessageKind;

    public ValueTask<bool> IsReadyAsync(CancellationToken cancellation) => ValueTask.FromResult(options.HasProvider && provider.IsWorthTrying);

    public async Task HandleAsync(string payload, int attempt, CancellationToken cancellation)
    {
        var id = Guid.Parse(payload);
        var text = await core.Set<CodeText>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == id && t.DeliveredAt == null && t.FailedAt == null, cancellation);
        var task = await core.Set<ExternalTask>().AsNoTracking().Include(t => t.Asker).Include(t => t.Organisation).SingleOrDefaultAsync(t => t.TextId == id, cancellation);
        if (text is null || task is null)
            return;

        switch (await FateAsync(text, cancellation))
        {
            case TextFate.Delivered:
                await fates.NoteDeliveredAsync(id, task, cancellation);
                break;
            case TextFate.NoSuchNumber:
                await fates.NoteFailedAsync(id, task, CodeTextFault.NoSuchNumber, cancellation);
                break;
            case TextFate.NotReached:
                await fates.NoteFailedAsync(id, task, CodeTextFault.NotReached, cancellation);
                break;
            case TextFate.Failed:
                await fates.NoteFailedAsync(id, task, CodeTextFault.Lost, cancellation);
                break;
            case TextFate.UnderWay when task.State == TaskState.Waiting && time.GetUtcNow().UtcDateTime < text.SentAt + Longest:
                throw new LaterException("under way", Waits[Math.Min(attempt, Waits.Length) - 1]);
            default:
                break;
        }
    }

    private async Task<TextFate> FateAsync(CodeText text, CancellationToken cancellation)
    {
        try
        {
            return await provider.FateAsync(text.ProviderId, cancellation);
        }
        catch (Exception away) when (away is ProviderAwayException or NumberRefusedException)
        {
            return TextFate.UnderWay;
        }
    }
}
