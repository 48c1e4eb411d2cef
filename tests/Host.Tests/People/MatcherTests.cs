using ECins.Host.People.Details;
using ECins.Host.People.Matching;
using Xunit;

namespace ECins.Host.Tests.People;

public sealed class MatcherTests
{
    private static readonly DateOnly Born = new(1951, 3, 14);
    private static readonly AddressFact Home = new("Flat 3, 12 Quay Street", "Saltmere", "SM1 1AA");

    [Theory]
    [InlineData("Doreen Pask", "Dorene Pask")]
    [InlineData("Doreen Pask", "Pask Doreen")]
    [InlineData("Elizabeth Pask", "Liz Pask")]
    [InlineData("Catherine Wright", "Kathryn Rite")]
    [InlineData("José Núñez", "Jose Nunez")]
    [InlineData("Sean O'Brien", "Sean OBrien")]
    public void Compare_TheSameNameOtherwiseWritten_BornTheSameDay_IsLikely(string one, string other) =>
        Assert.True(Compare(Facts(one, Born), Facts(other, Born)).Weight >= PersonMatcher.Likely);

    [Theory]
    [InlineData("Doreen Pask", "Dorene Pask")]
    [InlineData("Catherine Wright", "Kathryn Rite")]
    [InlineData("Elizabeth Pask", "Liz Pask")]
    [InlineData("Doreen Pask", "Pask Doreen")]
    public void Keys_TheSameNameOtherwiseWritten_ShareABlock(string one, string other) =>
        Assert.NotEmpty(MatchKeys.Of(Facts(one)).Intersect(MatchKeys.Of(Facts(other))));

    [Fact]
    public void Compare_ANameAlone_IsPossibleAndNoMore()
    {
        var weight = Compare(Facts("John Smith"), Facts("John Smith")).Weight;
        Assert.InRange(weight, PersonMatcher.Possible, PersonMatcher.Likely - 0.1);
    }

    [Fact]
    public void Compare_TwinsAtHome_ArePossibleAndNoMore()
    {
        var weight = Compare(Facts("Amy Pask", Born, Home), Facts("Zoe Pask", Born, Home)).Weight;
        Assert.InRange(weight, PersonMatcher.Possible, PersonMatcher.Likely - 0.1);
    }

    [Fact]
    public void Compare_AFamilyAtHome_IsNotOnePerson() =>
        Assert.True(Compare(Facts("Amy Pask", Born, Home), Facts("John Pask", Born.AddYears(-30).AddDays(77), Home)).Weight < PersonMatcher.Possible);

    [Fact]
    public void Compare_OneNumberOfOneRegister_OutweighsAChangedName()
    {
        var one = Facts("Amy Pask", Born) with { Identifiers = [new("Nhs", "999 000 0018")] };
        var other = Facts("Amy Colby", Born) with { Identifiers = [new("Nhs", "9990000018")] };
        Assert.True(Compare(one, other).Weight >= PersonMatcher.Likely);
        Assert.Contains("the same identifier", Compare(one, other).Why);
        Assert.DoesNotContain(Compare(one, other).Why, why => why.Contains("999", StringComparison.Ordinal));
    }

    [Fact]
    public void Compare_DayAndMonthSwapped_SpeaksForThem()
    {
        var swapped = Compare(Facts("Amy Pask", new DateOnly(1990, 3, 4)), Facts("Amy Pask", new DateOnly(1990, 4, 3)));
        var different = Compare(Facts("Amy Pask", new DateOnly(1990, 3, 4)), Facts("Amy Pask", new DateOnly(1971, 11, 25)));
        Assert.True(swapped.Weight >= PersonMatcher.Likely);
        Assert.True(different.Weight < PersonMatcher.Possible);
    }

    [Fact]
    public void Compare_EitherWay_IsTheSame()
    {
        PersonFacts[] all =
        [
            Facts("Amy Pask", Born, Home), Facts("Pask", null, Home), Facts("A Pask") with { BornIn = 1951 }, Facts("Zoe Mary Colby", Born.AddDays(1)),
            new(), Facts("Liz Pask") with { Telephones = ["01632960001"] },
        ];
        foreach (var one in all)
        {
            foreach (var other in all)
                Assert.Equal(Compare(one, other).Weight, Compare(other, one).Weight, 6);
        }
    }

    [Theory]
    [InlineData(nameof(IdentifierKind.Pnc), "2003/0062845E", "2003/0062845E")]
    [InlineData(nameof(IdentifierKind.Pnc), "79/163001b", "1979/0163001B")]
    [InlineData(nameof(IdentifierKind.Pnc), "2020/0001234V", "2020/0001234V")]
    [InlineData(nameof(IdentifierKind.Pnc), "2020/0001234W", null)]
    [InlineData(nameof(IdentifierKind.Nhs), "999 000 0026", "999 000 0026")]
    [InlineData(nameof(IdentifierKind.Nhs), "9434765919", "943 476 5919")]
    [InlineData(nameof(IdentifierKind.Nhs), "9434765918", null)]
    [InlineData(nameof(IdentifierKind.Uln), "9276308686", "9276308686")]
    [InlineData(nameof(IdentifierKind.Uln), "9276308687", null)]
    [InlineData(nameof(IdentifierKind.Upn), "p207000016049", "P207000016049")]
    [InlineData(nameof(IdentifierKind.Upn), "Q207000016049", null)]
    [InlineData(nameof(IdentifierKind.Prison), "a1234bc", "A1234BC")]
    [InlineData(nameof(IdentifierKind.Prison), "A123BC", null)]
    [InlineData(nameof(IdentifierKind.Probation), "x123456", "X123456")]
    [InlineData(nameof(IdentifierKind.NationalInsurance), "AB 12 34 56 C", "AB123456C")]
    [InlineData(nameof(IdentifierKind.NationalInsurance), "BG123456C", null)]
    [InlineData(nameof(IdentifierKind.Cro), "123456/20W", "123456/20W")]
    [InlineData(nameof(IdentifierKind.Cro), "123456/20A", null)]
    [InlineData(nameof(IdentifierKind.Cro), "029906/12J", "029906/12J")]
    [InlineData(nameof(IdentifierKind.Cro), "51072/62r", "051072/62R")]
    [InlineData(nameof(IdentifierKind.Cro), "1234567/20W", null)]
    [InlineData(nameof(IdentifierKind.Cro), "sf 05/482703j", "SF05/482703J")]
    [InlineData(nameof(IdentifierKind.Cro), "SF05/482703K", null)]
    [InlineData(nameof(IdentifierKind.Cro), "SF39/1234D", "SF39/1234D")]
    [InlineData(nameof(IdentifierKind.OwnReference), " HN-7/3 ", "HN-7/3")]
    public void Identifier_Written_IsAsItsRegisterWritesIt(string kind, string written, string? expected) =>
        Assert.Equal(expected, IdentifierForms.Of(Enum.Parse<IdentifierKind>(kind), written, 2026));

    private static Likeness Compare(PersonFacts one, PersonFacts other) => PersonMatcher.Compare(one, other);

    private static PersonFacts Facts(string name, DateOnly? born = null, AddressFact? home = null) =>
        new() { Names = [name], BornOn = born, Addresses = home is null ? [] : [home] };
}
