using ECins.Host.Access;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace ECins.Host.Problems;

/// <summary>
/// The pages that problems have as cases have them: sharing, why, the record, links, tasks, meetings. Each is at a second address, where
/// its statement is asked of a problem; it says of neither more than <see cref="HeldPlace"/> does.
/// </summary>
internal sealed class ProblemPages : IPageRouteModelConvention
{
    private const string OfCases = "cases/{caseId}/";

    private static readonly string[] Shared = ["/Cases/Sharing/", "/Cases/Links/", "/Cases/Record", "/Meetings/Agenda/Choose", "/Tasks/Inside/"];

    public void Apply(PageRouteModel model)
    {
        if (!Shared.Any(page => model.ViewEnginePath.StartsWith(page, StringComparison.Ordinal)))
            return;

        var ofCases = model.Selectors.Where(s => s.AttributeRouteModel?.Template?.TrimStart('/').StartsWith(OfCases, StringComparison.Ordinal) == true);
        foreach (var selector in ofCases.ToList())
            model.Selectors.Add(OfProblems(selector));
    }

    private static SelectorModel OfProblems(SelectorModel ofCases)
    {
        var selector = new SelectorModel(ofCases);
        selector.AttributeRouteModel!.Template = "problems/" + selector.AttributeRouteModel.Template!.TrimStart('/')["cases/".Length..];
        selector.EndpointMetadata.Add(new OfKind(Problem.HeldKind));
        return selector;
    }
}
