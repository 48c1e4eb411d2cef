using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class AddWarningModel(CaseBarQueries bars, PeopleQueries people, DetailService details)
    : PersonScreen(bars, people), IDetailForm
{
    public static IReadOnlyList<Choice> Kinds { get; } =
        [.. Enum.GetValues<WarningKind>().Select(k => new Choice(k.ToString(), k.Show()))];

    [BindProperty]
    public WarningKind? WarningKind { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public DateOnly? ReviewOn { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => details.AddAsync(CaseId, Person.Id, this, cancellation));

    void IDetailForm.Check(Rules rules, DateOnly today) =>
        rules
            .Expect(WarningKind is not null, "WarningKind", "Select what people must know")
            .ExpectText(Reason, Detail.LongestNote, "Reason", "Enter why")
            .Expect(ReviewOn > today && ReviewOn <= today.AddYears(1), "ReviewOn", "Enter a date within the next twelve months");

    Detail IDetailForm.Make(DetailStamp stamp) => new Warning
    {
        Id = stamp.Id,
        ProfileId = stamp.ProfileId,
        AddedById = stamp.ById,
        AddedAt = stamp.At,
        WarningKind = WarningKind!.Value,
        Reason = Reason!.Trim(),
        ReviewOn = ReviewOn!.Value,
    };
}
