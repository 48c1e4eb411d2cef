using ECins.Host.Problems;
using ECins.SharedKernel.Access;

namespace ECins.Host.Access;

/// <summary>Where the pages of what is held are, and what it is called in plain words: a case or a problem.</summary>
/// <param name="Root">The address of its own page, before all others of it.</param>
/// <param name="Noun">What it is: "case".</param>
/// <param name="Plan">The address of the page that says what is to be done in it.</param>
/// <param name="PlanName">What that page is called.</param>
internal sealed record HeldPlace(string Root, string Noun, string Plan, string PlanName)
{
    /// <summary>Whether what is held as this has pages of its own: a case or a problem.</summary>
    public static bool IsOf(string kind) => kind is Holding.CaseKind or Problem.HeldKind;

    public static HeldPlace Of(Holding holding) => Of(holding.Kind, holding.Id);

    public static HeldPlace Of(string kind, Guid id) => kind switch
    {
        Holding.CaseKind => new($"/cases/{id}", "case", $"/cases/{id}/plan", "Plan"),
        Problem.HeldKind => new($"/problems/{id}", "problem", $"/problems/{id}", "Problem"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Has no pages of its own."),
    };
}

/// <summary>Metadata of an endpoint: the page is here of a holding of this kind, whatever its statement says.</summary>
/// <param name="Kind">As <see cref="Holding.Kind"/>.</param>
internal sealed record OfKind(string Kind)
{
    /// <summary>The kind at the address that was asked for.</summary>
    /// <param name="http">The request.</param>
    /// <param name="otherwise">What the page's statement says.</param>
    public static string At(HttpContext http, string otherwise) => http.GetEndpoint()?.Metadata.GetMetadata<OfKind>()?.Kind ?? otherwise;
}
