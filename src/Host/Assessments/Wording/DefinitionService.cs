using System.Text;
using System.Text.Json;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Assessments.Wording;

/// <summary>Puts a force area's own wording of an assessment in the place of the one that is asked. For those who manage workstreams.</summary>
internal sealed class DefinitionService(AssessmentCatalog catalog, CurrentCaller caller, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    /// <param name="workstream">The workstream's key.</param>
    /// <param name="key">The definition's key.</param>
    /// <param name="text">The definition: see <see cref="DefinitionFile"/>.</param>
    /// <param name="reason">Why it is asked so from now on.</param>
    /// <param name="number">The number of the version that it was made from; 0 for what the workstream came with.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="RuleException">What is wrong with the text or the reason.</exception>
    public Task PublishAsync(string workstream, string key, string? text, string? reason, int number, CancellationToken cancellation)
    {
        var rules = new Rules().ExpectText(reason, AssessmentVersion.LongestReason, "Reason", "Enter why it is asked so from now on");
        var faults = FaultsOf(key, text, out var definition);
        rules.Expect(faults.Count == 0, "Text", Tell(faults)).Check();
        return unitOfWork.WriteAsync(
            new Deed(AssessmentDeeds.Published) { Workstream = workstream, Reason = reason, Subjects = [SubjectOf(key)] },
            async _ =>
            {
                var (version, _) = await catalog.DemandAsync(workstream, key, cancellation) ?? throw new RefusedException("Is not assessed in this workstream.");
                if (number != version.Number && !(number == 0 && version is { Number: 1, ById: null }))
                    throw new DbUpdateConcurrencyException("It was changed by somebody else.");

                catalog.Add(new AssessmentVersion
                {
                    Id = Guid.CreateVersion7(time.GetUtcNow()),
                    Key = key,
                    Number = version.Number + 1,
                    Text = DefinitionFile.Write(definition!),
                    From = time.GetUtcNow().UtcDateTime,
                    ById = caller.Value.UserId,
                    Reason = reason!.Trim(),
                });
            },
            cancellation);
    }

    /// <summary>What stands in the way of using it, in words; nothing when it can be used.</summary>
    public static IReadOnlyList<string> FaultsOf(string key, string? text, out AssessmentDefinition? definition)
    {
        definition = null;
        if (string.IsNullOrWhiteSpace(text))
            return ["Enter the assessment, or choose its file"];
        if (Encoding.UTF8.GetByteCount(text) > AssessmentVersion.LongestText)
            return [$"This must be {AssessmentVersion.LongestText} bytes or less"];

        try
        {
            definition = DefinitionFile.Read(text);
        }
        catch (JsonException unreadable)
        {
            return [unreadable.LineNumber is { } line ? $"This cannot be read: see line {line + 1}" : "This cannot be read. Compare it with what is asked now: something is missing, or not in its place"];
        }

        return definition.Key == key ? DefinitionChecks.FaultsOf(definition) : [$"The key must stay \"{key}\""];
    }

    /// <summary>What the history of a definition is kept under.</summary>
    public static Subject SubjectOf(string key) => new("assessment-definition", key);

    private static string Tell(IReadOnlyList<string> faults) => faults.Count == 1 ? faults[0] : $"{faults.Count} things are wrong. They stand below";
}
