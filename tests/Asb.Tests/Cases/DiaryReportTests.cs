using ECins.Asb.Diaries;
using ECins.Asb.Incidents;
using ECins.SharedKernel.Cases;
using Xunit;

namespace ECins.Asb.Tests.Cases;

public sealed class DiaryReportTests
{
    [Theory]
    [InlineData("Victim", "Reporter", "Victim")]
    [InlineData("Witness", "Reporter", "Victim")]
    [InlineData("Victim", "SomebodyElse", "Reporter")]
    [InlineData("Witness", "Community", "Witness")]
    [InlineData("Reporter", "SomebodyElse", "Reporter")]
    [InlineData("Subject", "SomebodyElse", "Reporter")]
    public void RolesOf_WhoeverWroteIt_IsHarmedOnlyWhereItSaysSo(string inCase, string affected, string expected)
    {
        var keeper = new CasePerson(Guid.NewGuid(), "Jean Hollis", [Enum.Parse<InvolvementRole>(inCase)], "/");
        Assert.Equal([Enum.Parse<InvolvementRole>(expected)], DiaryReport.RolesOf(keeper, Enum.Parse<AffectedParty>(affected)));
    }
}
