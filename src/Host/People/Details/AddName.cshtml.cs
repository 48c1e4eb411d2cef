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
internal sealed class AddNameModel(CaseBarQueries bars, PeopleQueries people, DetailService details)
    : DetailScreen(bars, people), IDetailForm
{
    public static IReadOnlyList<Choice> Kinds { get; } =
        [.. Enum.GetValues<OtherNameKind>().Select(k => new Choice(k.ToString(), k.Show()))];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public OtherNameKind? NameKind { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => details.AddAsync(CaseId, Person.Id, this, cancellation));

    void IDetailForm.Check(Rules rules, DateOnly today) =>
        rules
            .ExpectText(Name, Profile.LongestName, "Name", "Enter the name")
            .Expect(NameKind is not null, "NameKind", "Select what kind of name it is");

    Detail IDetailForm.Make(DetailStamp stamp) => new OtherName
    {
        Id = stamp.Id,
        ProfileId = stamp.ProfileId,
        AddedById = stamp.ById,
        AddedAt = stamp.At,
        Name = Name!.Trim(),
        NameKind = NameKind!.Value,
        IsProtected = IsProtected,
    };
}
