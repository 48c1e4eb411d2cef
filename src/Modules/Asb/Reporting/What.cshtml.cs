using ECins.Asb.Settings;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>What happened, and what kind of behaviour it was.</summary>
[Needs(AsbPermissions.Report)]
[RecordsNothing("Shows users only what they are entering themselves.")]
internal sealed class WhatModel(IDrafts drafts, SettingsQueries settings) : ReportStep(drafts)
{
    [BindProperty]
    public Guid? TypeId { get; set; }

    [BindProperty]
    public string? What { get; set; }

    public IReadOnlyList<Choice> Types { get; private set; } = [];

    protected override void Show(ReportDraft draft) => (TypeId, What) = (draft.TypeId, draft.What);

    protected override ReportDraft Answer(ReportDraft draft) => draft with { TypeId = TypeId, What = What ?? "" };

    protected override Rules Expect(Rules rules, ReportDraft draft) => rules.What(draft);

    protected override async Task OfferAsync(CancellationToken cancellation) =>
        Types = await settings.OfferedTypesAsync(cancellation);
}
