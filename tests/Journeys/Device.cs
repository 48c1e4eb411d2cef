using Xunit;

namespace ECins.Journeys;

/// <summary>What somebody browses with.</summary>
/// <param name="IsPhone">A phone's width, or a desk's.</param>
/// <param name="HasScripts">With JavaScript, or without.</param>
public sealed record Device(bool IsPhone, bool HasScripts)
{
    public static Device Desk { get; } = new(false, true);

    /// <summary>For theories: desk and phone, with JavaScript and without.</summary>
    public static TheoryData<bool, bool> All => new() { { false, true }, { false, false }, { true, true }, { true, false } };
}
