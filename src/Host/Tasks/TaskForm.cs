using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Forms;
using ECins.SharedKernel.Data;

namespace ECins.Host.Tasks;

/// <summary>A task of one person as it is entered.</summary>
internal sealed record TaskForm
{
    public string? Name { get; init; }

    public string? Address { get; init; }

    public string? Verified { get; init; }

    public required TaskWhat What { get; init; }

    /// <summary>The form that they are to fill in; <c>null</c> for none.</summary>
    public AskedForm? Sheet { get; init; }

    /// <summary>How the code reaches them.</summary>
    public required CodeWay Way { get; init; }

    /// <summary>What is to be put right, but for the address: see <see cref="OutsideAddresses"/>.</summary>
    public Rules Rules(CodeRoutes routes, DateOnly today)
    {
        var rules = new Rules().ExpectText(Name, ExternalTask.LongestName, "Name", "Enter who is asked");
        What.Check(rules, today);
        Way.Check(rules, routes);
        return ExpectVerified(rules, Verified);
    }

    /// <summary>What every link needs beside an address: that it is known to be theirs.</summary>
    public static Rules ExpectVerified(Rules rules, string? verified) =>
        rules.ExpectText(verified, ExternalTask.LongestLine, "Verified", "Enter how you know that the address is theirs");
}
