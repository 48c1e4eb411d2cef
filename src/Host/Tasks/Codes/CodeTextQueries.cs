using ECins.Host.Data;
using ECins.Host.Jobs;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Codes;

/// <summary>How text messages stand; what they say, for the demonstration alone.</summary>
internal sealed class CodeTextQueries(CoreDbContext core, TaskCodes codes) : IScopedService
{
    /// <summary>What the provider answered to the first that waits after having been tried; <c>null</c> when none does.</summary>
    public Task<string?> FaultAsync(CancellationToken cancellation) => core.Set<OutboxMessage>()
        .Where(m => m.State == OutboxState.Waiting && m.Kind == CodeTextSender.MessageKind && m.LastFault != null && m.LastFault != CodeTextSender.Stopped)
        .OrderBy(m => m.Id).Select(m => m.LastFault).FirstOrDefaultAsync(cancellation);

    /// <summary>Those that went out, the newest first, with the code as it is now.</summary>
    public async Task<IReadOnlyList<ReadableText>> NewestAsync(int atMost, CancellationToken cancellation)
    {
        var sent = await core.Set<ExternalTask>().AsNoTracking().Include(t => t.Organisation).Include(t => t.Text)
            .Where(t => t.Text!.SentAt != null).OrderByDescending(t => t.TextId).Take(atMost).ToListAsync(cancellation);
        return sent.ConvertAll(t => new ReadableText(t.Text!.To, CodeWords.Text(t.Organisation.Name, codes.Show(t.Code)), t.Text.WrittenAt));
    }
}

/// <param name="To">The number.</param>
/// <param name="Text">As read.</param>
/// <param name="WrittenAt">When it was written (UTC).</param>
internal sealed record ReadableText(string To, string Text, DateTime WrittenAt);
