using ECins.Host.Files.Uploads;
using ECins.Host.People.Details;
using ECins.SharedKernel.Data;

namespace ECins.Host.People.Portraits;

/// <summary>What is said of a photograph of a person when it is added.</summary>
/// <param name="TakenOn">When it was taken (UK date).</param>
/// <param name="Shows">What it shows besides the person.</param>
/// <param name="IsProtected">Shown on the person's own page alone.</param>
internal sealed record NewPortrait(DateOnly? TakenOn, string? Shows, bool IsProtected)
{
    public void Check(DateOnly today) => new Rules()
        .Expect(TakenOn is null || TakenOn <= today, "TakenOn", "This must be today or in the past")
        .ExpectWithin(Shows, Portrait.LongestShows, "Shows")
        .Check();

    /// <param name="file">Its content.</param>
    /// <param name="stamp">Whose it is, and who adds it when; the file's identifier is its own.</param>
    public Portrait Of(ReceivedFile file, DetailStamp stamp) => new()
    {
        Id = file.Id,
        ProfileId = stamp.ProfileId,
        AddedById = stamp.ById,
        AddedAt = stamp.At,
        IsProtected = IsProtected,
        TakenOn = TakenOn,
        Shows = Shows?.Trim() ?? "",
        Size = file.Size,
        Checksum = file.Checksum,
        SmallId = file.ThumbnailId!.Value,
    };
}
