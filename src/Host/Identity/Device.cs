using ECins.SharedKernel;

namespace ECins.Host.Identity;

/// <summary>The device of the current request, as its browser calls itself; cut to a length worth keeping.</summary>
internal sealed class Device(IHttpContextAccessor http) : IScopedService
{
    private const int Longest = 200;

    public string Name
    {
        get
        {
            var name = http.HttpContext?.Request.Headers.UserAgent.ToString() ?? "";
            return name.Length > Longest ? name[..Longest] : name;
        }
    }
}
