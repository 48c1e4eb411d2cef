using System.Security.Cryptography;
using System.Text;
using ECins.Host.Audit;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace ECins.Host.Tests.Audit;

public sealed class CheckpointTests : IDisposable
{
    private const string Origin = "ecins.example/westshire";

    private readonly ECDsa _logKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _partnerKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly NoteSigner _log;
    private readonly NoteSigner _partner;
    private readonly Checkpoint _checkpoint = new(Origin, 42, MerkleHash.Leaf([]));

    public CheckpointTests()
    {
        _log = new NoteSigner(Origin, _logKey);
        _partner = new NoteSigner("council.example", _partnerKey);
    }

    public void Dispose()
    {
        _logKey.Dispose();
        _partnerKey.Dispose();
    }

    [Property]
    public bool Open_ReturnsWhatWasSigned(NonNegativeInt size, NonNegativeInt extensions)
    {
        var signed = new Checkpoint(Origin, size.Get, RandomNumberGenerator.GetBytes(32))
        {
            Extensions = [.. Enumerable.Range(0, extensions.Get).Select(i => $"line {i}")],
        };
        var opened = Open(SignedCheckpoint.Sign(signed, _log), _log);
        return opened.Checkpoint.ToText() == signed.ToText() && opened.Signers.Single() == _log.PublicKey;
    }

    [Property]
    public bool Open_WithAnyBitChanged_IsRefused(int seed)
    {
        var note = Encoding.UTF8.GetBytes(SignedCheckpoint.Sign(_checkpoint, _log));
        return Refuses(Encoding.UTF8.GetString(new Some(seed).WithABitFlipped(note)), _log);
    }

    [Fact]
    public void Open_Countersigned_NamesEverySignerKnown()
    {
        var text = SignedCheckpoint.Countersign(SignedCheckpoint.Sign(_checkpoint, _log), _partner);
        Assert.Equal([_log.PublicKey, _partner.PublicKey], Open(text, _log, _partner).Signers);
        Assert.Equal([_partner.PublicKey], Open(text, _partner).Signers);
    }

    [Fact]
    public void Open_SignedByNobodyKnown_IsRefused() =>
        Assert.True(Refuses(SignedCheckpoint.Sign(_checkpoint, _log), _partner));

    [Fact]
    public void Open_OneKnownSignatureForged_IsRefusedDespiteAnotherThatHolds()
    {
        var note = SignedNote.Parse(SignedCheckpoint.Sign(_checkpoint, _log));
        var forged = _partner.Sign("something else\n");
        Assert.True(Refuses(new SignedNote(note.Text, [.. note.Signatures, forged]).ToString(), _log, _partner));
    }

    [Fact]
    public void Open_AnotherKeyUnderAKnownName_IsIgnored()
    {
        var impostor = new NoteSigner(Origin, _partnerKey);
        Assert.True(Refuses(SignedCheckpoint.Sign(_checkpoint, impostor), _log));
        Assert.Single(Open(SignedCheckpoint.Countersign(SignedCheckpoint.Sign(_checkpoint, _log), impostor), _log).Signers);
    }

    [Fact]
    public void Open_OfAnotherLog_IsRefused() =>
        Assert.Throws<CheckpointException>(() => SignedCheckpoint.Open(
            SignedCheckpoint.Sign(_checkpoint, _log), "ecins.example/eastshire", [_log.PublicKey]));

    [Theory]
    [InlineData("")]
    [InlineData("origin\n1\n")]
    [InlineData("origin\n01\n{root}\n")]
    [InlineData("origin\n-1\n{root}\n")]
    [InlineData("origin\n1\nAAAA\n")]
    [InlineData("origin\n1\n{root}")]
    [InlineData("origin\n1\n{root}\n\nline\n")]
    [InlineData("\n1\n{root}\n")]
    public void Parse_OfAnythingElse_IsRefused(string text) =>
        Assert.Throws<CheckpointException>(() => Checkpoint.Parse(
            text.Replace("{root}", Convert.ToBase64String(new byte[32]), StringComparison.Ordinal)));

    [Theory]
    [InlineData("\u2014 name AAAAAAB=")]
    [InlineData("\u2014 name AAAA")]
    [InlineData("\u2014 two names AAAAAAA=")]
    [InlineData("- name AAAAAAA=")]
    public void NoteSignature_SpelledInAnotherWay_IsRefused(string line)
    {
        Assert.Equal("\u2014 name AAAAAAA=\n", NoteSignature.Parse("\u2014 name AAAAAAA=").ToLine());
        Assert.Throws<CheckpointException>(() => NoteSignature.Parse(line));
    }

    [Fact]
    public void NoteKey_InOneLine_ReadsBack()
    {
        var key = NoteKey.Parse(_log.PublicKey.ToString());
        Assert.Equal((_log.PublicKey.Name, _log.PublicKey.Id), (key.Name, key.Id));
        Assert.Single(SignedCheckpoint.Open(SignedCheckpoint.Sign(_checkpoint, _log), Origin, [key]).Signers);
    }

    [Fact]
    public void NoteKey_OnAnotherCurve_IsRefused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Assert.Throws<CryptographicException>(() => new NoteSigner(Origin, key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("a+b")]
    public void NoteKey_WithAnAmbiguousName_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(() => new NoteSigner(name, _logKey));

    private static SignedCheckpoint Open(string text, params NoteSigner[] known) =>
        SignedCheckpoint.Open(text, Origin, known.Select(k => k.PublicKey));

    private static bool Refuses(string text, params NoteSigner[] known)
    {
        try
        {
            Open(text, known);
            return false;
        }
        catch (CheckpointException)
        {
            return true;
        }
    }
}
