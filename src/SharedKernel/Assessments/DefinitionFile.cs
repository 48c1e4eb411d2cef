using System.Text.Json;
using System.Text.Json.Serialization;

namespace ECins.SharedKernel.Assessments;

/// <summary>A definition as a file that people can read and change: JSON.</summary>
public static class DefinitionFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>As text.</summary>
    public static string Write(AssessmentDefinition definition) => JsonSerializer.Serialize(definition, Json);

    /// <summary>Reads one; what it says is not checked: see <see cref="DefinitionChecks"/>.</summary>
    /// <exception cref="JsonException">It is no definition. The message says where.</exception>
    public static AssessmentDefinition Read(string text) =>
        JsonSerializer.Deserialize<AssessmentDefinition>(text, Json) ?? throw new JsonException("It is empty.");
}
