namespace ECins.SharedKernel.Audit;

/// <summary>What a deed was about.</summary>
/// <param name="Kind">The kind of thing: <c>case</c>, <c>user</c>, <c>workstream</c>.</param>
/// <param name="Id">Its identifier: never a name.</param>
public readonly record struct Subject(string Kind, string Id);
