using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;

namespace ECins.Host.People.Known;

/// <summary>What the workstreams that are on have to say on the page of a person, group or place.</summary>
internal sealed class ProfileSections(ModuleCatalog catalog, CurrentCaller caller, IServiceProvider services) : IScopedService
{
    /// <summary>By workstream, what each says; none of those that say nothing.</summary>
    /// <param name="profiles">Records of one person, group or place that the caller reads.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<ShownSection>> OfAsync(IReadOnlyCollection<Guid> profiles, CancellationToken cancellation)
    {
        var shown = new List<ShownSection>();
        foreach (var module in catalog.Modules.Where(m => caller.Value.WorkstreamsOn.Contains(m.Key)))
        {
            if (module.OnProfiles is { } section
                && await ((IProfileLines)ActivatorUtilities.GetServiceOrCreateInstance(services, section.Lines)).OfAsync(profiles, cancellation) is { Count: > 0 } lines)
                shown.Add(new ShownSection(section.Heading, lines));
        }

        return shown;
    }
}

/// <param name="Heading">What stands over them.</param>
/// <param name="Lines">What is said.</param>
internal sealed record ShownSection(string Heading, IReadOnlyList<ProfileLine> Lines);
