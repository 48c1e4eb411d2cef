namespace ECins.Host.People.Matching;

/// <summary>What is known of a person as far as it tells one from another.</summary>
internal sealed record PersonFacts
{
    /// <summary>Every name they go by, as written: given names first, the family name last.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public DateOnly? BornOn { get; init; }

    /// <summary>The year of birth, where the day is not known.</summary>
    public int? BornIn { get; init; }

    /// <summary>The year of birth, as far as known.</summary>
    public int? BornYear => BornOn?.Year ?? BornIn;

    public IReadOnlyList<IdentifierFact> Identifiers { get; init; } = [];

    public IReadOnlyList<AddressFact> Addresses { get; init; } = [];

    /// <summary>Telephone numbers, digits only.</summary>
    public IReadOnlyList<string> Telephones { get; init; } = [];

    /// <summary>E-mail addresses, in lower case.</summary>
    public IReadOnlyList<string> Emails { get; init; } = [];

    /// <summary>Everything, for the record of who looked for it.</summary>
    public override string ToString() => string.Join(
        "; ",
        [
            .. Names, .. BornOn is { } on ? [$"born {on:yyyy-MM-dd}"] : BornIn is { } year ? [FormattableString.Invariant($"born {year}")] : Array.Empty<string>(),
            .. Identifiers.Select(i => i.Value), .. Addresses.Select(a => $"{a.Lines} {a.Town} {a.Postcode} {a.Uprn}".Trim()), .. Telephones, .. Emails,
        ]);
}

/// <param name="Kind">Which register it is of.</param>
/// <param name="Value">As that register writes it.</param>
internal sealed record IdentifierFact(string Kind, string Value);

/// <param name="Lines">Everything before the town: flat, house and street, in whatever order.</param>
/// <param name="Town">The town or suburb.</param>
/// <param name="Postcode">The postcode.</param>
/// <param name="Uprn">The property's unique reference number, where known.</param>
internal sealed record AddressFact(string Lines, string Town, string Postcode, string? Uprn = null);
