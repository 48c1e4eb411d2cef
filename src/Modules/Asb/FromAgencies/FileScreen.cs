using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.FromAgencies;

/// <summary>The base of pages about a file that the user brought; another's is not found.</summary>
internal abstract class FileScreen(AgencyFileQueries queries) : ScreenModel
{
    public AgencyFile Brought { get; private set; } = null!;

    public string Href => $"/asb/from-agencies/{Brought.Id}";

    /// <summary>The version that the form was made of: what is saved is what was looked at.</summary>
    [BindProperty]
    public int Version { get; set; }

    protected AgencyFileQueries Queries => queries;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await queries.FindAsync(RouteId("id"), cancellation) is not { } file)
            return false;

        Brought = file;
        if (HttpMethods.IsGet(Request.Method))
            Version = file.Version;
        return await base.FindAsync(cancellation);
    }

    /// <inheritdoc />
    protected override Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        Version = BaseOn(Brought.Version);
        return base.DifferencesAsync();
    }
}
