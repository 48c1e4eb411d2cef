using ECins.Host.Data;
using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.Data;

public sealed class OrderedIdsTests
{
    [Fact]
    public void Ids_OfOneMillisecond_SortAsTheyWereMade()
    {
        var clock = new TestClock();
        var ids = new OrderedIds(clock);
        var made = Enumerable.Range(0, 10_000).Select(_ => ids.New()).ToList();
        Assert.Equal(made.OrderBy(BigEndian), made);
        Assert.Equal(made.Count, made.Distinct().Count());
        Assert.All(made, id => Assert.Equal((7, 8), (id.Version, id.Variant & 0xC)));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(BigEndian(made[^1]) < BigEndian(ids.New()));
    }

    private static UInt128 BigEndian(Guid id) =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(id.ToByteArray(bigEndian: true));
}
