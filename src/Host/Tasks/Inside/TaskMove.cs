using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks.Inside;

/// <summary>What can be done with a task: by whom, from where, to where.</summary>
/// <param name="State">What becomes of it.</param>
/// <param name="From">What it must be before.</param>
/// <param name="Side">Who does it.</param>
/// <param name="Deed">As it goes on record.</param>
/// <param name="Label">What the choice says.</param>
/// <param name="Told">What somebody did, to follow their name.</param>
/// <param name="WhenEmpty">What is said when no words are given; <c>null</c> where none are needed.</param>
internal sealed record TaskMove(
    InternalTaskState State, InternalTaskState[] From, TaskSide Side, DeedType Deed, string Label, string Told,
    string? WhenEmpty = null)
{
    public static TaskMove Accept { get; } = new(
        InternalTaskState.Accepted, [InternalTaskState.Asked, InternalTaskState.MoreAsked], TaskSide.Doer, InternalTaskDeeds.Accepted, "I do it", "took it on");

    public static TaskMove Finish { get; } = new(
        InternalTaskState.Done, [InternalTaskState.Asked, InternalTaskState.MoreAsked, InternalTaskState.Accepted], TaskSide.Either,
        InternalTaskDeeds.Finished, "It is done", "said that it is done");

    public static TaskMove AskMore { get; } = new(
        InternalTaskState.MoreAsked, [InternalTaskState.Asked, InternalTaskState.Accepted], TaskSide.Doer, InternalTaskDeeds.MoreAsked,
        "Ask for more first", "asked for more", "Enter what you need to know");

    public static TaskMove Decline { get; } = new(
        InternalTaskState.Declined, [InternalTaskState.Asked, InternalTaskState.MoreAsked, InternalTaskState.Accepted], TaskSide.Doer,
        InternalTaskDeeds.Declined, "Decline it", "declined it", "Enter why you decline");

    public static TaskMove LetIn { get; } = new(
        InternalTaskState.Asked, [InternalTaskState.Held], TaskSide.Manager, InternalTaskDeeds.LetIn, "Let them in to read until it is done", "let them in");

    public static TaskMove KeepOut { get; } = new(
        InternalTaskState.Declined, [InternalTaskState.Held], TaskSide.Manager, InternalTaskDeeds.KeptOut, "Do not let them in", "did not let them in", "Enter why they are not let in");

    public static TaskMove SayMore { get; } = new(
        InternalTaskState.Asked, [InternalTaskState.MoreAsked], TaskSide.Asker, InternalTaskDeeds.MoreSaid, "Answer what they ask", "said", "Enter what they asked for");

    public static TaskMove Verify { get; } = new(
        InternalTaskState.Done, [InternalTaskState.ToVerify], TaskSide.Asker, InternalTaskDeeds.Verified, "It was done as asked", "found it done as asked");

    public static TaskMove SendBack { get; } = new(
        InternalTaskState.Accepted, [InternalTaskState.ToVerify], TaskSide.Asker, InternalTaskDeeds.SentBack, "More is to be done", "found more to be done", "Enter what is still to be done");

    public static TaskMove CallOff { get; } = new(
        InternalTaskState.NotNeeded,
        [
            InternalTaskState.Held, InternalTaskState.Asked, InternalTaskState.MoreAsked, InternalTaskState.Accepted, InternalTaskState.ToVerify,
            InternalTaskState.Declined,
        ],
        TaskSide.Asker, InternalTaskDeeds.CalledOff, "It is not needed", "called it off", "Enter why it is not needed");

    /// <summary>What the move is called.</summary>
    public string Name => All.Single(m => m.Value == this).Key;

    /// <summary>By name, in the order in which they are offered.</summary>
    public static IReadOnlyDictionary<string, TaskMove> All { get; } = new OrderedDictionary<string, TaskMove>
    {
        [nameof(LetIn)] = LetIn,
        [nameof(KeepOut)] = KeepOut,
        [nameof(Accept)] = Accept,
        [nameof(Finish)] = Finish,
        [nameof(AskMore)] = AskMore,
        [nameof(Decline)] = Decline,
        [nameof(Verify)] = Verify,
        [nameof(SendBack)] = SendBack,
        [nameof(SayMore)] = SayMore,
        [nameof(CallOff)] = CallOff,
    };
}

/// <summary>Whose a move is.</summary>
internal enum TaskSide
{
    /// <summary>Those asked, as far as they read the case.</summary>
    Doer,

    /// <summary>Whoever asked, and those who manage the case.</summary>
    Asker,

    /// <summary>Any of them: somebody may have told the one that the other did it.</summary>
    Either,

    /// <summary>Those who manage the case.</summary>
    Manager,
}
