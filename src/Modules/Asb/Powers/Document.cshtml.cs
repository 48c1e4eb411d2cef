using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Documents;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Powers;

/// <summary>The paper of a power, as a Word document. What it is saved as names nobody.</summary>
[OnCase(Level.Read)]
[Records(PowerDeeds.DocumentTaken)]
internal sealed class DocumentModel(PowerQueries powers, ICases cases, IHoldings holdings, Caller caller, TimeProvider time) : PowerScreen(powers, cases, holdings, caller)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        // One that was issued stays on the template of that day, which may be the one that comes with it.
        var template = Power.State == PowerState.Draft || Power.TemplateId is not null
            ? (await Powers.TemplateAsync(Power.TypeId, Power.TemplateId, cancellation))?.Content
            : null;
        var filled = WordTemplate.Fill(template ?? PowerLetters.DefaultFor(Power.Terms), PowerLetters.ValuesOf(Power, Part, time.UkToday()));
        return File(filled, WordTemplate.ContentType, Power.Type.Key + ".docx");
    }
}
