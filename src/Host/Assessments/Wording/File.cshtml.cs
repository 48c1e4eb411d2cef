using System.Text;
using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Assessments.Wording;

/// <summary>What an assessment asks now, as a file to change.</summary>
[Needs(CorePermissions.ManageWorkstreams)]
[RecordsNothing("Gives the force area's own words, and nothing about anybody.")]
internal sealed class FileModel(ModuleCatalog modules, AssessmentCatalog catalog) : DefinitionScreen(modules, catalog)
{
    public IActionResult OnGet() => File(Encoding.UTF8.GetBytes(DefinitionFile.Write(Now)), "application/json", $"{Now.Key}.json");
}
