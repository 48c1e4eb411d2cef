using ECins.Host.Cases.People;
using ECins.SharedKernel.Data;

namespace ECins.Host.People.Details;

/// <summary>Who a person is, apart from the details that come and go.</summary>
internal sealed class AboutForm
{
    public string? Name { get; set; }

    public DateOnly? BornOn { get; set; }

    public int? BornIn { get; set; }

    public Gender Gender { get; set; }

    public string? GenderInOwnWords { get; set; }

    public Ethnicity Ethnicity { get; set; }

    public string? Language { get; set; }

    public bool NeedsInterpreter { get; set; }

    public string? Needs { get; set; }

    public string? Appearance { get; set; }

    public string? Contact { get; set; }

    /// <summary>They are dead; goes without saying once a date or year is given.</summary>
    public bool HasDied { get; set; }

    public DateOnly? DiedOn { get; set; }

    public int? DiedIn { get; set; }

    public static AboutForm Of(Profile profile) => new()
    {
        Name = profile.Name,
        BornOn = profile.BornOn,
        BornIn = profile.BornIn,
        Gender = profile.Gender,
        GenderInOwnWords = profile.GenderInOwnWords,
        Ethnicity = profile.Ethnicity,
        Language = profile.Language,
        NeedsInterpreter = profile.NeedsInterpreter,
        Needs = profile.Needs,
        Appearance = profile.Appearance,
        Contact = profile.Contact,
        HasDied = profile.HasDied,
        DiedOn = profile.DiedOn,
        DiedIn = profile.DiedIn,
    };

    public void Check(Rules rules, DateOnly today) => rules
        .ExpectText(Name, Profile.LongestName, "About.Name", "Enter a name, or what they are known by")
        .Expect(BornOn is null || BornOn <= today, "About.BornOn", "Date of birth must be in the past")
        .Expect(BornIn is null || (BornIn >= today.Year - 120 && BornIn <= today.Year), "About.BornIn", "Enter the year with four digits, like 1987")
        .Expect(BornOn is null || BornIn is null || BornOn.Value.Year == BornIn, "About.BornIn", "Leave the year empty when the date of birth is known")
        .Expect(DiedOn is null || DiedOn <= today, "About.DiedOn", "This must be today or in the past")
        .Expect(DiedOn is null || BornOn is null || DiedOn >= BornOn, "About.DiedOn", "This must be after the date of birth")
        .Expect(DiedIn is null || (DiedIn >= today.Year - 120 && DiedIn <= today.Year), "About.DiedIn", "Enter the year with four digits, like 1987")
        .Expect(DiedIn is null || DiedIn >= (BornOn?.Year ?? BornIn ?? DiedIn), "About.DiedIn", "This must be after they were born")
        .Expect(DiedOn is null || DiedIn is null || DiedOn.Value.Year == DiedIn, "About.DiedIn", "Leave the year empty when the date is known")
        .Expect(IsWithin(GenderInOwnWords, Profile.LongestWords), "About.GenderInOwnWords", TooLong(Profile.LongestWords))
        .Expect(IsWithin(Language, Profile.LongestWords), "About.Language", TooLong(Profile.LongestWords))
        .Expect(IsWithin(Needs, Profile.LongestDescription), "About.Needs", TooLong(Profile.LongestDescription))
        .Expect(IsWithin(Appearance, Profile.LongestDescription), "About.Appearance", TooLong(Profile.LongestDescription))
        .Expect(IsWithin(Contact, Profile.LongestContact), "About.Contact", TooLong(Profile.LongestContact));

    public void WriteTo(Profile profile)
    {
        profile.Name = Name!.Trim();
        profile.BornOn = BornOn;
        profile.BornIn = BornOn is null ? BornIn : null;
        profile.Gender = Gender;
        profile.GenderInOwnWords = GenderInOwnWords?.Trim() ?? "";
        profile.Ethnicity = Ethnicity;
        profile.Language = Language?.Trim() ?? "";
        profile.NeedsInterpreter = NeedsInterpreter;
        profile.Needs = Needs?.Trim() ?? "";
        profile.Appearance = Appearance?.Trim() ?? "";
        profile.Contact = Contact?.Trim() ?? "";
        profile.DiedOn = DiedOn;
        profile.DiedIn = DiedOn is null ? DiedIn : null;
        profile.HasDied = HasDied || DiedOn is not null || DiedIn is not null;
    }

    private static bool IsWithin(string? text, int longest) => (text?.Trim().Length ?? 0) <= longest;

    private static string TooLong(int longest) => $"This must be {longest} characters or less";
}
