namespace ECins.Host.Organisations.Joining;

/// <summary>How the steps of joining are shown.</summary>
internal static class JoiningWords
{
    public static string Show(this JoiningStep step) => step switch
    {
        JoiningStep.Link => "Link not followed",
        JoiningStep.SecondFactor => "Setting up sign-in",
        JoiningStep.Agreement => "Agreement to sign",
        JoiningStep.SyOps => "SyOPs to accept",
        JoiningStep.Approval => "Waits for approval",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    public static string Colour(this JoiningStep step) => step == JoiningStep.Approval ? "orange" : "yellow";
}
