using ECins.Host.Audit;
using FsCheck.Xunit;
using Xunit;

namespace ECins.Host.Tests.Audit;

public sealed class AuditEncodingTests
{
    private static readonly Guid Id = Guid.CreateVersion7();

    [Fact]
    public void Encode_NullAndEmpty_Differ() =>
        Assert.NotEqual(AuditEncoding.Encode(With(null, "")), AuditEncoding.Encode(With("", null)));

    [Property]
    public bool Encode_DifferentFields_NeverGiveTheSameBytes(string? a, string? b, string? c, string? d) =>
        (Same(a, c) && Same(b, d)) == AuditEncoding.Encode(With(a, b)).SequenceEqual(AuditEncoding.Encode(With(c, d)));

    [Fact]
    public void Encode_TimesA100NanosecondsApart_Differ() =>
        Assert.NotEqual(AuditEncoding.Encode(At(Some.Start)), AuditEncoding.Encode(At(Some.Start.AddTicks(1))));

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public void Encode_ATimeThatIsNotUtc_IsRefused(DateTimeKind kind) =>
        Assert.Throws<ArgumentException>(() => AuditEncoding.Encode(At(DateTime.SpecifyKind(Some.Start, kind))));

    // Text is hashed as UTF-8, which has no spelling of a lone surrogate.
    private static bool Same(string? one, string? other) => AsUtf8(one) == AsUtf8(other);

    private static string? AsUtf8(string? text) =>
        text is null ? null : System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static AuditEvent With(string? workstream, string? address) => new()
    {
        Id = Id,
        Type = "t",
        Outcome = AuditOutcome.Done,
        At = Some.Start,
        Workstream = workstream,
        Address = address,
    };

    private static AuditEvent At(DateTime at) => new() { Id = Id, Type = "t", Outcome = AuditOutcome.Done, At = at };
}
