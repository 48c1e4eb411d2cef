using ECins.SharedKernel.Assessments;

namespace ECins.Asb.Assessments;

/// <summary>
/// The risk to a victim: the themes of police and council matrices, with weights and bands as are often used (domain C1). A force
/// area loads its own.
/// </summary>
internal static class VictimRisk
{
    public static AssessmentDefinition Default { get; } = Read();

    private static AssessmentDefinition Read()
    {
        using var file = typeof(VictimRisk).Assembly.GetManifestResourceStream("ECins.Asb.Assessments.victim-risk.json")!;
        return DefinitionFile.Read(new StreamReader(file).ReadToEnd());
    }
}
