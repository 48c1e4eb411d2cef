using ECins.SharedKernel.Data;

namespace ECins.Host.Meetings.Agenda;

/// <summary>Something put on an agenda, as it is entered.</summary>
internal sealed class AgendaForm
{
    /// <summary>The reference of the case or problem; empty for the group's own business.</summary>
    public string? Reference { get; set; }

    public Concern? Concern { get; set; }

    public string? Topic { get; set; }

    public void Check() => new Rules()
        .Expect((Reference?.Trim().Length ?? 0) <= 60, "Item.Reference", "Enter a reference, like XYZ-7K3-9QF")
        .Expect(Concern is { } concern && Enum.IsDefined(concern), "Item.Concern", "Select what it is about")
        .Expect(Concern is null || Concern == Agenda.Concern.Business == string.IsNullOrWhiteSpace(Reference), "Item.Reference",
            Concern == Agenda.Concern.Business ? "The group's own business is of no case and no problem. Leave this empty" : "Enter the reference of the case or problem that it is of")
        .ExpectText(Topic, AgendaItem.LongestTopic, "Item.Topic", "Enter what the meeting is asked")
        .Check();
}
