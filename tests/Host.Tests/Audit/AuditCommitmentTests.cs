using ECins.Host.Audit;
using Xunit;

namespace ECins.Host.Tests.Audit;

public sealed class AuditCommitmentTests
{
    [Fact]
    public void Of_TextMovedFromNameToValue_Differs() =>
        Assert.NotEqual(AuditCommitment.Of(Detail(0, "ab", "c")), AuditCommitment.Of(Detail(0, "a", "bc")));

    [Fact]
    public void Of_AnotherSalt_Differs()
    {
        var other = Detail(0, "a", "b");
        other.Salt = [.. other.Salt!.Reverse()];
        Assert.NotEqual(AuditCommitment.Of(Detail(0, "a", "b")), AuditCommitment.Of(other));
    }

    [Fact]
    public void Of_AnErasedDetail_IsRefused()
    {
        var detail = Detail(0, "a", "b");
        detail.Erase();
        Assert.Throws<ArgumentException>(() => AuditCommitment.Of(detail));
    }

    [Fact]
    public void Concatenate_FollowsTheOrdinals()
    {
        var (first, second) = (Detail(0, "a", "b"), Detail(1, "c", "d"));
        byte[] expected = [.. AuditCommitment.Of(first), .. AuditCommitment.Of(second)];
        Assert.Equal(expected, AuditCommitment.Concatenate([second, first]));
    }

    [Fact]
    public void Concatenate_OrdinalsWithAGap_IsRefused() =>
        Assert.Throws<ArgumentException>(() => AuditCommitment.Concatenate([Detail(0, "a", "b"), Detail(2, "c", "d")]));

    private static AuditDetail Detail(int ordinal, string name, string value) => new()
    {
        EventId = Guid.Empty,
        Ordinal = ordinal,
        Kind = "change",
        Name = name,
        Value = value,
        Salt = [.. Enumerable.Range(0, 16).Select(i => (byte)i)],
    };
}
