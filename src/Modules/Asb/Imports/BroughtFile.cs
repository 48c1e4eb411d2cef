using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Http;

namespace ECins.Asb.Imports;

/// <summary>What is asked of a file before it is read.</summary>
internal static class BroughtFile
{
    /// <summary>Notes the rules that it is there, is not empty and is no larger than is read.</summary>
    public static Rules ExpectFile(this Rules rules, IFormFile? file, int mostMegabytes) => rules
        .Expect(file is not null, "File", "Choose a file")
        .Expect(file is null or { Length: > 0 }, "File", "The file is empty")
        .Expect(file is null || file.Length <= (long)mostMegabytes << 20, "File", $"The file must be smaller than {mostMegabytes} MB");

    /// <summary>A text as far as its record can hold it.</summary>
    public static string Cut(string text, int longest) => text.Length > longest ? text[..longest] : text;
}
