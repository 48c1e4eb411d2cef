using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ECins.SharedKernel.Screens;

internal sealed record SummaryRow(string Key, IHtmlContent Value, TagBuilder? Action)
{
    /// <param name="besideActions">Whether other rows of the list have an action: this one then leaves the column free.</param>
    public TagBuilder Render(bool besideActions) => Markup.Element(
        "div",
        Action is null && besideActions ? "govuk-summary-list__row govuk-summary-list__row--no-actions" : "govuk-summary-list__row",
        Markup.Element("dt", "govuk-summary-list__key", Key),
        Markup.Element("dd", "govuk-summary-list__value", Value),
        Action is null ? null : Markup.Element("dd", "govuk-summary-list__actions", Action));
}
