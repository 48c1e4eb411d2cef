using ECins.SharedKernel;
using ECins.SharedKernel.Data;

namespace ECins.Host.People.Details;

/// <summary>That something is so no longer, or never was, from a form with the field EndedOn.</summary>
/// <param name="WasWrong">It never was so.</param>
/// <param name="On">When it ended (UK date).</param>
internal sealed record Ending(bool WasWrong, DateOnly? On)
{
    /// <summary>When it ended; fails beside the field when it cannot have ended then.</summary>
    /// <param name="since">When it began, as far as known.</param>
    /// <param name="today">The UK date.</param>
    public DateOnly? Check(DateOnly? since, DateOnly today)
    {
        if (WasWrong)
            return null;

        new Rules()
            .Expect(On is not null, "EndedOn", "Enter the day it ended, as far as you know")
            .Expect(On is null || On <= today, "EndedOn", "This must be today or in the past")
            .Expect(On is null || since is null || On >= since, "EndedOn", $"It began on {since?.Show()}: this must be that day or later")
            .Check();
        return On;
    }
}
