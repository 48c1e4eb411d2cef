namespace ECins.Bench.Pages;

/// <summary>Something that people do all day.</summary>
/// <param name="What">As it is called in the table.</param>
/// <param name="Bare">What the bare host does instead.</param>
/// <param name="Id">For what.</param>
/// <param name="DoAsync">Does it once; answers how many bytes came.</param>
internal sealed record Act(string What, string Bare, Guid Id, Func<Task<int>> DoAsync)
{
    /// <summary>What must be there first, and is not measured.</summary>
    public Func<Task> PrepareAsync { get; init; } = () => Task.CompletedTask;

    /// <summary>How often it can be done after that.</summary>
    public int Most { get; init; } = int.MaxValue;
}

internal sealed class Acts(Area area, Browser big, Browser small)
{
    public const string MyCases = "my cases";
    public const string MyCasesOfSmallest = "my cases, smallest partner";
    private const int MostCases = 200;

    private readonly Reports _reports = new(big);

    private int _written;

    public IEnumerable<Act> All()
    {
        yield return new Act(MyCases, "list", area.OfBiggest, () => big.GetAsync("/cases"));
        yield return new Act(MyCasesOfSmallest, "list", area.OfSmallest, () => small.GetAsync("/cases"));
        yield return new Act("a case with 50 entries", "case", area.Fifty, () => big.GetAsync("/cases/" + area.Fifty));
        yield return new Act("a case with 200 entries", "case", area.TwoHundred, () => big.GetAsync("/cases/" + area.TwoHundred));
        yield return new Act("match while typing", "person", area.KnownId, () => MatchAsync("?handler=Matches")) { PrepareAsync = LookAtAddingAsync };
        yield return new Act("match before saving", "person", area.KnownId, () => MatchAsync("")) { PrepareAsync = LookAtAddingAsync };
        yield return new Act("search by name", "person", area.KnownId, SearchAsync) { PrepareAsync = () => big.LookAsync("/search") };
        yield return new Act("adding an entry", "case", area.Fifty, WriteAsync) { PrepareAsync = () => big.LookAsync($"/cases/{area.Fifty}/note") };
        yield return new Act("asking somebody by mail", "case", area.Fifty, AskAsync) { PrepareAsync = () => big.LookAsync($"/cases/{area.Fifty}/tasks/ask") };
        yield return new Act("a case with a mailed task", "case", area.Fifty, OpenAndAskAsync)
        {
            PrepareAsync = () => _reports.MakeAsync(MostCases + (MostCases / 10)),
            Most = MostCases,
        };
    }

    private Task<string> LookAtAddingAsync() => big.LookAsync($"/cases/{area.Fifty}/people/add");

    private Task<int> MatchAsync(string handler) => big.AskAsync(
        $"/cases/{area.Fifty}/people/add{handler}",
        ("Name", area.Known), ("Role", "Witness"),
        ("BornOn.Day", $"{area.Born.Day}"), ("BornOn.Month", $"{area.Born.Month}"), ("BornOn.Year", $"{area.Born.Year}"));

    private Task<int> SearchAsync() => big.AskAsync("/search", ("Words", area.Known));

    private Task<int> AskAsync() => AskAsync($"/cases/{area.Fifty}");

    private async Task<int> OpenAndAskAsync() =>
        await AskAsync(await big.PostAsync(_reports.Take() + "?handler=Open", ("CaseTitle", $"Noise, {Interlocked.Increment(ref _written)}")));

    private async Task<int> AskAsync(string path)
    {
        var due = DateTime.UtcNow.AddDays(5);
        var where = await big.PostAsync(
            path + "/tasks/ask?handler=Send",
            ("Name", "A volunteer"), ("Address", $"volunteer{Interlocked.Increment(ref _written)}@charity.example"), ("Verified", "By telephone"),
            ("Ask", "Look whether the lights work"), ("Safety", "NothingKnown"), ("Route", "Spoken"),
            ("DueOn.Day", $"{due.Day}"), ("DueOn.Month", $"{due.Month}"), ("DueOn.Year", $"{due.Year}"));
        return where.Length;
    }

    private async Task<int> WriteAsync()
    {
        var (day, at) = (DateTime.UtcNow.AddDays(-1), Interlocked.Increment(ref _written));
        var where = await big.PostAsync(
            $"/cases/{area.Fifty}/note",
            ("Text", $"Quiet again, {at}"), ("Kind", "Visit"), ("Audience", "Everyone"), ("Time", "10:00"),
            ("Day.Day", $"{day.Day}"), ("Day.Month", $"{day.Month}"), ("Day.Year", $"{day.Year}"));
        return where.Length;
    }
}
