using ECins.SharedKernel.Screens;

namespace ECins.Host.Tasks.Codes;

/// <summary>A page that asks how a code reaches somebody, with the fields of <c>_Way.cshtml</c>.</summary>
internal interface ICodeFields
{
    CodeRoute? Route { get; }

    string? Telephone { get; }

    string? PostalAddress { get; }

    IReadOnlyList<Choice> Routes { get; }
}
