namespace ECins.Host.Composition;

/// <summary>The host cannot start as it is built or configured. The message tells the operator what to put right.</summary>
internal sealed class StartupException(string message) : Exception(message);
