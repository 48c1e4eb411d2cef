using ECins.SharedKernel.Data;

namespace ECins.Host.Cases.Consent;

/// <summary>What a person said to sharing, as it is entered.</summary>
internal sealed class ConsentForm
{
    private static readonly ConsentStatus[] Said =
        [ConsentStatus.Given, ConsentStatus.GivenByGuardian, ConsentStatus.Refused, ConsentStatus.Withdrawn];

    private static readonly ConsentStatus[] NeedsWhy =
        [ConsentStatus.UnsafeToAsk, ConsentStatus.Overridden, ConsentStatus.LacksCapacity];

    public ConsentStatus? Status { get; set; }

    public ConsentWay? Way { get; set; }

    public string? SaidBy { get; set; }

    public DateOnly? SaidOn { get; set; }

    public string? Note { get; set; }

    public string? ApprovedBy { get; set; }

    public DateOnly? ReviewOn { get; set; }

    public string? Basis { get; set; }

    public string? BasisInWords { get; set; }

    public static ConsentForm Of(ConsentRecord? record) => record is null ? new() : new()
    {
        Status = record.Status == ConsentStatus.ToConfirm ? null : record.Status,
        Way = record.Way,
        SaidBy = record.SaidBy,
        SaidOn = record.SaidOn,
        Note = record.Note,
        ApprovedBy = record.ApprovedBy,
        ReviewOn = record.ReviewOn,
        Basis = record.Basis,
        BasisInWords = record.BasisInWords,
    };

    public void Check(IReadOnlyList<string> bases, DateOnly today)
    {
        var isSaid = Status is { } status && Said.Contains(status);
        var rules = new Rules()
            .Expect(Status is not null and not ConsentStatus.ToConfirm, "Consent.Status", "Select what they said")
            .Expect(!isSaid || Way is not null, "Consent.Way", "Select how they said it")
            .Expect(!isSaid || SaidOn is not null, "Consent.SaidOn", "Enter the day they said it")
            .Expect(SaidOn is null || SaidOn <= today, "Consent.SaidOn", "The day they said it must be today or in the past")
            .Expect(ReviewOn is null || ReviewOn > today, "Consent.ReviewOn", "Enter a day in the future, or leave it empty")
            .Expect(string.IsNullOrEmpty(Basis) || bases.Contains(Basis), "Consent.Basis", "Select one of these")
            .Expect(!string.IsNullOrEmpty(Basis) || !string.IsNullOrWhiteSpace(BasisInWords), "Consent.Basis", "Select what the sharing rests on, or say it in words");
        if (Status == ConsentStatus.GivenByGuardian)
            rules.ExpectText(SaidBy, ConsentRecord.LongestWords, "Consent.SaidBy", "Enter who gave it");
        if (Status is { } unasked && NeedsWhy.Contains(unasked))
            rules.ExpectText(Note, ConsentRecord.LongestNote, "Consent.Note", "Enter why");
        if (Status == ConsentStatus.Overridden)
            rules.ExpectText(ApprovedBy, ConsentRecord.LongestWords, "Consent.ApprovedBy", "Enter who approved it");
        CheckLengths(rules);
        rules.Check();
    }

    public ConsentRecord ToRecord(Guid profile, Guid by, TimeProvider time)
    {
        var isSaid = Said.Contains(Status!.Value);
        return new ConsentRecord
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            ProfileId = profile,
            Status = Status.Value,
            Way = isSaid ? Way : null,
            SaidBy = isSaid ? SaidBy?.Trim() ?? "" : "",
            SaidOn = isSaid ? SaidOn : null,
            Note = Note?.Trim() ?? "",
            ApprovedBy = Status == ConsentStatus.Overridden ? ApprovedBy!.Trim() : "",
            ReviewOn = ReviewOn,
            Basis = Basis ?? "",
            BasisInWords = BasisInWords?.Trim() ?? "",
            RecordedById = by,
            RecordedAt = time.GetUtcNow().UtcDateTime,
        };
    }

    private void CheckLengths(Rules rules) => rules
        .ExpectWithin(SaidBy, ConsentRecord.LongestWords, "Consent.SaidBy")
        .ExpectWithin(Note, ConsentRecord.LongestNote, "Consent.Note")
        .ExpectWithin(ApprovedBy, ConsentRecord.LongestWords, "Consent.ApprovedBy")
        .ExpectWithin(BasisInWords, ConsentRecord.LongestNote, "Consent.BasisInWords");
}
