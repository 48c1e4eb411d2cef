using ECins.SharedKernel.Screens;

namespace ECins.Asb.FromAgencies;

/// <summary>The base of pages about a file that the user brought; another's is not found.</summary>
internal abstract class FileScreen(AgencyFileQueries queries) : ScreenModel
{
    public AgencyFile Brought { get; private set; } = null!;

    public string Href => $"/asb/from-agencies/{Brought.Id}";

    protected AgencyFileQueries Queries => queries;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await queries.FindAsync(RouteId("id"), cancellation) is not { } file)
            return false;

        Brought = file;
        return await base.FindAsync(cancellation);
    }
}
