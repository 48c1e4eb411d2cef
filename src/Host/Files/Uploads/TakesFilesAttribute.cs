using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Files.Uploads;

/// <summary>
/// The page's form is read as it arrives: files of one field go straight into the store, and are then among the
/// <see cref="Uploads"/>. The form must be <c>multipart/form-data</c>, its token and its texts before its files. It may hold
/// no other files.
/// </summary>
/// <param name="field">The field of the files.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TakesFilesAttribute(string field) : Attribute, IFilterFactory, IOrderedFilter
{
    // Before the framework's own check of the form's token, which then finds the form read.
    public int Order => 800;

    public bool IsReusable => false;

    /// <summary>Only what can be decoded as a picture is taken in.</summary>
    public bool PicturesOnly { get; init; }

    /// <summary>How many files are taken in; the field is told of more.</summary>
    public int Most { get; init; } = 1;

    public IFilterMetadata CreateInstance(IServiceProvider serviceProvider) => new UploadFilter(
        this, field, serviceProvider.GetRequiredService<Uploads>(), serviceProvider.GetRequiredService<FileIntake>(),
        serviceProvider.GetRequiredService<IAntiforgery>());
}
