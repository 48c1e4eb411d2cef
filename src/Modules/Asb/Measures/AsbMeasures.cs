using ECins.SharedKernel;
using ECins.SharedKernel.Measures;

namespace ECins.Asb.Measures;

/// <summary>What is counted of anti-social behaviour, beside what is counted of all cases.</summary>
internal sealed class AsbMeasures(
    ContactMeasures contact, ReportMeasures reports, RepeatMeasures repeats, PowerMeasures powers, ReviewMeasures reviews, EndingMeasures endings)
    : IMeasures, IScopedService
{
    /// <inheritdoc />
    public IReadOnlyList<Measure> All =>
    [
        new("first-contact", "First contact in time", "Reports that came in each month, and whether whoever made them was spoken to within the working days that were promised.", contact.InTimeAsync),
        new("reports", "Reports by type", "Reports that came in, beside the same months a year before.", reports.ByTypeAsync),
        new("how-reported", "How reports came in", "Reports that came in, by the way in which they did, beside the same months a year before.", reports.ByChannelAsync),
        new("repeats", "Repeat places and people", "Places and people that reports came in of again and again in the period, as the force area counts repeats; at most fifty of each.", repeats.CountAsync),
        new("hate", "Hate-related reports", "Reports of hostility that somebody thinks was against what a person is; one of several strands counts in each.", reports.HateAsync),
        new("how-ended", "How reports ended", "Reports answered and closed without a case in the period, by the reason.", reports.EndedAsync),
        new("how-cases-ended", "How cases ended", "Cases closed in the period that stay so, by the reason.", endings.ReasonsAsync),
        new("satisfaction", "Satisfaction", "Those harmed who were asked in the period how they were dealt with, and how many of those who answered are very or fairly satisfied.", endings.SatisfactionAsync),
        new("powers", "Tools and powers used", "Served in the period, in force now, and what happened under them in the period.", powers.UsedAsync),
        new("case-reviews", "ASB case reviews in time", "Steps of ASB case reviews whose last day lies in the period, by whether they were taken by then.", reviews.InTimeAsync),
    ];
}
