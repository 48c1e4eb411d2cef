namespace ECins.SharedKernel.Data;

/// <summary>The caller may not do this. The refusal goes on record; the caller learns only that there is nothing here.</summary>
/// <param name="reason">Why, for the record. It names no person.</param>
public sealed class RefusedException(string reason) : Exception(reason);
