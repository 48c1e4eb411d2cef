namespace ECins.Bench.Pages;

/// <summary>A force area made for measuring, and whom to sign in as.</summary>
/// <param name="Size">How large it is.</param>
/// <param name="Folder">The folder of its databases.</param>
/// <param name="Key">Its key; it answers at KEY.localhost.</param>
/// <param name="OfBiggest">A user of the biggest organisation, who owns the two cases below.</param>
/// <param name="OfSmallest">A user of the smallest.</param>
/// <param name="Fifty">A case with fifty entries.</param>
/// <param name="TwoHundred">A case with two hundred.</param>
/// <param name="KnownId">A record of somebody.</param>
/// <param name="Known">Their name.</param>
/// <param name="Born">When they were born.</param>
internal sealed record Area(
    Size Size, string Folder, string Key, Guid OfBiggest, Guid OfSmallest, Guid Fifty, Guid TwoHundred, Guid KnownId, string Known, DateOnly Born);
