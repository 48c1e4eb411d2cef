using ECins.SharedKernel.Access;

namespace ECins.Host.Cases.Files;

/// <summary>The base of every page of a file of a case. What the reader may not see is not there.</summary>
internal abstract class FileScreen(CaseBarQueries bars, DocumentQueries documents, Caller caller) : CaseScreen(bars)
{
    public new Document File { get; private set; } = null!;

    /// <summary>Those who manage the case, and who added it.</summary>
    public bool MayWithdraw => File.WithdrawnAt is null && (Bar.Level >= Level.Manage || File.AuthorId == caller.UserId);

    public bool MayChange => MayWithdraw && Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    protected string FilePath => $"/cases/{CaseId}/files/{File.Id}";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await documents.FindAsync(RouteId("file"), cancellation) is not { } file)
            return false;

        File = file;
        return await base.FindAsync(cancellation);
    }
}
