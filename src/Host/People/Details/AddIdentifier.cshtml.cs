using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class AddIdentifierModel(CaseBarQueries bars, PeopleQueries people, DetailService details, TimeProvider time)
    : PersonScreen(bars, people), IDetailForm
{
    public static IReadOnlyList<Choice> Registers { get; } =
        [.. Enum.GetValues<IdentifierKind>().Select(k => new Choice(k.ToString(), k.Show()))];

    [BindProperty]
    public IdentifierKind? Register { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => details.AddAsync(CaseId, Person.Id, this, cancellation));

    void IDetailForm.Check(Rules rules, DateOnly today) =>
        rules
            .Expect(Register is not null, "Register", "Select which identifier it is")
            .ExpectText(Number, Identifier.Longest, "Number", "Enter the identifier")
            .Expect(
                Register is not { } register || IdentifierForms.Of(register, Number ?? "", today.Year) is not null, "Number",
                Register is { } wanted ? $"Check it: this cannot be a {wanted.Show()}. It is {IdentifierForms.Example(wanted)}" : "");

    Detail IDetailForm.Make(DetailStamp stamp) => new Identifier
    {
        Id = stamp.Id,
        ProfileId = stamp.ProfileId,
        AddedById = stamp.ById,
        AddedAt = stamp.At,
        Register = Register!.Value,
        Value = IdentifierForms.Of(Register!.Value, Number!, time.UkToday().Year)!,
    };
}
