namespace ECins.Host.Audit;

/// <summary>A text is no checkpoint, or one that nobody known has signed. The message says which, in plain English.</summary>
internal sealed class CheckpointException(string message) : Exception(message);
