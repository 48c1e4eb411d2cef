using ECins.Host.Files.Uploads;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;

namespace ECins.Host.Cases.Files;

/// <summary>What is said of a file when it is added.</summary>
internal sealed record NewDocument(string Title, FileMarking? Marking)
{
    public EntryAudience Audience { get; init; }

    /// <summary>The organisations and users chosen to see it, where only they may.</summary>
    public IReadOnlyList<Guid> Readers { get; init; } = [];

    /// <summary>Whether it is intelligence; <c>null</c> while they have not said.</summary>
    public bool? IsIntelligence { get; init; }

    public SourceGrade? Source { get; init; }

    public AssessmentGrade? Assessment { get; init; }

    public HandlingCode? Handling { get; init; }

    public Rules Expect(Rules rules) => rules
        .ExpectText(Title, Document.LongestTitle, "FileTitle", "Enter what it is")
        .Expect(Marking is not null, "Marking", "Select how it is marked")
        .Expect(IsIntelligence is not null, "IsIntelligence", "Select yes if it is intelligence")
        .Expect(IsIntelligence is not true || Source is not null, "Source", "Select how good the source is")
        .Expect(IsIntelligence is not true || Assessment is not null, "Assessment", "Select how well it is known")
        .Expect(IsIntelligence is not true || Handling is not null, "Handling", "Select the handling code");

    /// <summary>Why it must not be in a shared case, if it must not.</summary>
    public QuarantineReason? QuarantineFor(Caller caller) =>
        IsIntelligence == true && Handling == HandlingCode.WithConditions ? QuarantineReason.HandlingConditions
        : Marking == FileMarking.SecretOrAbove ? QuarantineReason.AboveTheSystem
        : Kept > caller.Handling ? QuarantineReason.AboveTheirHandling
        : null;

    /// <param name="file">Its content.</param>
    /// <param name="holding">The case.</param>
    /// <param name="caller">Who adds it.</param>
    /// <param name="addedAt">When (UTC).</param>
    public Document Of(ReceivedFile file, Holding holding, Caller caller, DateTime addedAt) => new()
    {
        Id = file.Id,
        HoldingId = holding.Id,
        Title = Title.Trim(),
        Format = file.Format,
        Size = file.Size,
        Checksum = file.Checksum,
        SentChecksum = file.SentChecksum,
        ThumbnailId = file.ThumbnailId,
        Audience = Audience,
        Marking = Kept > holding.Marking ? Kept : holding.Marking,
        Source = IsIntelligence == true ? Source : null,
        Assessment = IsIntelligence == true ? Assessment : null,
        Handling = IsIntelligence == true ? Handling : null,
        AuthorId = caller.UserId!.Value,
        OrganisationId = caller.OrganisationId!.Value,
        AddedAt = addedAt,
        Quarantine = QuarantineFor(caller),
    };

    private Marking Kept => Marking is FileMarking.Official or null ? SharedKernel.Access.Marking.Official : SharedKernel.Access.Marking.OfficialSensitive;
}

/// <summary>How a file may come marked: also as what the system does not hold.</summary>
internal enum FileMarking
{
    Official,

    OfficialSensitive,

    SecretOrAbove,
}
