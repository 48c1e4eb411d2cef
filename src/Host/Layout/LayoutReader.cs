using ECins.Host.Composition;
using ECins.Host.Demo;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;

namespace ECins.Host.Layout;

/// <summary>Fills the layout for the current request: only what this user can open.</summary>
internal sealed class LayoutReader(
    ForceAreaScope scope, Caller caller, ModuleCatalog catalog, IHttpContextAccessor http, IHostEnvironment environment)
    : IScopedService
{
    public LayoutModel Read() => new()
    {
        ForceAreaName = scope.IsSet ? scope.Current.Name : null,
        PersonName = caller.UserId is null ? null : caller.Name,
        OrganisationName = caller.UserId is null ? null : caller.OrganisationName,
        OffersSearch = IsIn && http.HttpContext?.Request.Path != "/search",
        Navigation = [.. Links()],
        Footer = [.. FooterLinks()],
        IsDemo = environment.IsDemo(),
    };

    private bool IsIn => caller.UserId is not null && caller.Pending == PendingStep.None;

    private IEnumerable<LayoutLink> Links()
    {
        if (!IsIn)
            yield break;

        yield return Link("Home", "/");
        yield return Link("Cases", "/cases");
        yield return Link("Problems", "/problems");
        yield return Link("Tasks", "/tasks");
        yield return Link("Meetings", "/meetings");
        yield return Link("Notices", "/notices");
        yield return Link("Search", "/search");
        foreach (var item in catalog.Modules.SelectMany(m => m.Navigation).Where(n => caller.Can(n.Permission)))
            yield return Link(item.Text, item.Path);
        if (caller.Can(CorePermissions.ManageAccounts))
            yield return Link("Colleagues", "/colleagues");
        if (caller.Can(CorePermissions.SeePartners))
            yield return Link("Partners", "/partners");
        if (caller.Can(CorePermissions.ManageMail))
            yield return Link("Mail", "/mail");
        if (caller.Can(CorePermissions.ManageTemplates))
            yield return Link("Templates", "/task-templates");
        if (caller.Can(CorePermissions.SeeQuarantine))
            yield return Link("Out of sight", "/quarantine");
        if (caller.Can(CorePermissions.JudgeSharing))
            yield return Link("Sharing", "/oversight");
        if (caller.Can(CorePermissions.ReadRecord))
            yield return Link("Record", "/record");
        if (caller.Can(CorePermissions.ManageWorkstreams))
            yield return Link("Workstreams", "/workstreams");
    }

    private IEnumerable<LayoutLink> FooterLinks()
    {
        if (IsIn)
        {
            yield return Link("Your account", "/account");
            yield return Link("Security operating procedures", "/syops");
            if (caller.Workstreams.Count > 0)
                yield return Link("Open a case in an emergency", "/emergency");
        }

        if (environment.IsDemo() && scope.IsSet)
            yield return Link("Mail sent by the demonstration", "/demo/mail");
    }

    private LayoutLink Link(string text, string path)
    {
        var here = http.HttpContext!.Request.Path;
        return new LayoutLink(text, path, path == "/" ? here == "/" : here.StartsWithSegments(path));
    }
}
