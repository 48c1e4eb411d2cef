using ECins.Host.Jobs;
using Xunit;

namespace ECins.Architecture;

/// <summary>An interface inside a room has several implementations; a door between rooms needs no second.</summary>
public sealed class InterfaceTests
{
    // One for each kind of message; the host looks among all of them.
    private static readonly Type[] Plural = [typeof(IOutboxHandler)];

    [Fact]
    public void Interfaces_InsideARoom_HaveSeveralImplementations() =>
        Assert.Empty(Product.Assemblies.SelectMany(a => Faults(a.GetTypes())).Except(Plural.Select(t => t.FullName)));

    [Fact]
    public void Interfaces_OneImplementation_IsFound() =>
        Assert.Equal([typeof(ILonely).FullName], Faults([typeof(ILonely), typeof(Lonely)]));

    [Fact]
    public void Interfaces_TwoImplementations_IsNoFault() =>
        Assert.Empty(Faults([typeof(ILonely), typeof(Lonely), typeof(Companion)]));

    private static IEnumerable<string?> Faults(IReadOnlyCollection<Type> room) =>
        from type in room
        where type is { IsInterface: true, IsPublic: false, IsGenericType: false }
        where room.Count(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(type)) < 2
        select type.FullName;

    private interface ILonely;

    private sealed class Lonely : ILonely;

    private sealed class Companion : ILonely;
}
