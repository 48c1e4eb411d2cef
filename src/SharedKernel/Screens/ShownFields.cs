using Microsoft.AspNetCore.Http;

namespace ECins.SharedKernel.Screens;

/// <summary>The fields of the response in the order in which they stand on the page.</summary>
internal sealed class ShownFields
{
    private readonly List<(string Name, string ControlId)> _shown = [];

    public IReadOnlyList<(string Name, string ControlId)> InOrder => _shown;

    public static ShownFields Of(HttpContext http)
    {
        if (http.Items[typeof(ShownFields)] is not ShownFields fields)
        {
            http.Items[typeof(ShownFields)] = fields = new ShownFields();
        }

        return fields;
    }

    public void Add(string name, string controlId) => _shown.Add((name, controlId));
}
