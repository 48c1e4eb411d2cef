namespace ECins.SharedKernel;

/// <summary>Marks a service or query that the host finds by scanning and makes anew for each request or job.</summary>
public interface IScopedService;
