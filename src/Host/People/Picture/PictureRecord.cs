using ECins.Host.Cases.People;
using ECins.Host.Finding;
using ECins.SharedKernel.Cases;

namespace ECins.Host.People.Picture;

/// <summary>A record of the person in one holding that the caller reads.</summary>
/// <param name="ProfileId">The record.</param>
/// <param name="HoldingId">What supplied it.</param>
/// <param name="Workstream">By key.</param>
/// <param name="IsOpen">Still worked on.</param>
/// <param name="ChangedAt">When anything of it changed last (UTC).</param>
/// <param name="Agency">Its lead agency.</param>
/// <param name="Reference">The case's reference; <c>null</c> where it is a report of no case yet.</param>
/// <param name="Title">What the case is about.</param>
/// <param name="OpenedAt">When the case was opened (UTC).</param>
internal sealed record PictureRecord(
    Guid ProfileId, Guid HoldingId, string Workstream, bool IsOpen, DateTime ChangedAt, string Agency, string? Reference,
    string? Title, DateTime? OpenedAt)
{
    /// <summary>What the person is in it.</summary>
    public IReadOnlyList<InvolvementRole> Roles { get; init; } = [];

    /// <summary>When they were born and died, as it says.</summary>
    public Life Life { get; init; }

    /// <summary>The person as a part of it.</summary>
    public Guid? Part { get; init; }

    /// <summary>The report that is of no case yet.</summary>
    public WorkstreamRecord? Report { get; init; }

    public bool IsCase => Reference is not null;

    /// <summary>When it began (UTC).</summary>
    public DateTime At => OpenedAt ?? Report?.At ?? ChangedAt;

    /// <summary>What people call it by.</summary>
    public string Called => Reference ?? (Report is { } report ? $"{report.Kind}, {report.Called}" : "a record of no case");

    /// <summary>The person's page there.</summary>
    public string PersonHref => PersonPages.HrefOf(ProfileId, IsCase ? HoldingId : null, Part);

    public string Href => IsCase ? $"/cases/{HoldingId}" : Report?.Href ?? PersonHref;
}
