namespace ECins.Asb.Imports;

/// <summary>How far a file is taken in.</summary>
/// <param name="Passed">Rows done with.</param>
/// <param name="Of">All rows.</param>
/// <param name="Href">The page to see it on.</param>
internal sealed record UnderWay(int Passed, int Of, string Href);
