using ECins.Asb.CaseReviews.Panel;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Says when and where the panel meets and which bodies take part.</summary>
[OnRecord(typeof(CaseReview), Level.Manage)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class SetPanelModel(CaseReviewQueries reviews, PanelService panel, IPartners partners) : ReviewScreen(reviews)
{
    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public List<Guid> Partners { get; set; } = [];

    [BindProperty]
    public string? Others { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    protected override bool Fits() => Review.State == ReviewState.Panel;

    protected override async Task ReadAsync(CancellationToken cancellation)
    {
        var covered = await partners.CoveredAsync(ReviewDesk.Key, cancellation);
        var others = Review.Bodies.Where(b => b.OrganisationId is { } own && own != Review.Holding.LeadOrganisationId && covered.All(p => p.Id != own));
        Choices =
        [
            .. covered.Where(p => p.Id != Review.Holding.LeadOrganisationId).Select(p => new Choice(p.Id.ToString(), p.Name, p.Kind)),
            .. others.Select(b => new Choice(b.OrganisationId.ToString()!, b.Name, ReviewWords.NotLetIn)),
        ];
    }

    protected override void Suggest()
    {
        (On, Place, Version) = (Review.PanelOn, Review.PanelPlace, Review.Version);
        Partners = [.. Review.Bodies.Select(b => b.OrganisationId).OfType<Guid>()];
        Others = StoredOthers;
    }

    protected override Task SaveAsync(CancellationToken cancellation) =>
        panel.SetAsync(Id, Form, Version, cancellation);

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        if (!await LoadAsync(HttpContext.RequestAborted))
            return [];

        Version = BaseOn(Review.Version);
        return
        [
            new("When does the panel meet?", Review.PanelOn?.Show(), On?.Show()),
            new("Where?", Review.PanelPlace, Place?.Trim()),
            new("Which other partners take part?", Names([.. Review.Bodies.Select(b => b.OrganisationId).OfType<Guid>()]), Names(Partners)),
            new("Other bodies that take part", StoredOthers, string.Join('\n', Form.OtherNames.Order())),
        ];
    }

    private PanelForm Form => new() { On = On, Place = Place, Partners = Partners, Others = Others };

    private string StoredOthers => string.Join('\n', Review.Bodies.Where(b => b.OrganisationId is null).Select(b => b.Name).Order());

    private string Names(IReadOnlyCollection<Guid> partners) =>
        string.Join(", ", Choices.Where(c => partners.Any(p => p.ToString() == c.Value)).Select(c => c.Text).Order());
}
