using ECins.Asb.Repeats;
using Xunit;

namespace ECins.Asb.Tests;

public sealed class SamePlacesTests
{
    [Fact]
    public void PlacesOfOneProperty_AreOne_FromNameToName()
    {
        var same = SamePlaces.Of([("FLAT3", "100"), ("FLATTHREE", "100"), ("FLATTHREE", "200"), ("THIRDFLAT", "200"), ("FLAT4", "300"), ("GARAGES", "")]);
        Assert.Single(new[] { same.Of("FLAT3", ""), same.Of("FLATTHREE", "100"), same.Of("THIRDFLAT", "200"), same.Of("FLAT3", "100") }.Distinct());
        Assert.Equal(3, new[] { same.Of("FLAT3", ""), same.Of("FLAT4", "300"), same.Of("GARAGES", "") }.Distinct().Count());
    }
}
