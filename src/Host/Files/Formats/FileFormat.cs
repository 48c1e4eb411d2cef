using System.Net.Mime;

namespace ECins.Host.Files.Formats;

/// <summary>What a file is, by its content.</summary>
internal enum FileFormat
{
    /// <summary>A picture; kept as JPEG whatever it was sent as.</summary>
    Image,

    Pdf,

    Word,

    Excel,

    PowerPoint,

    OldWord,

    OldExcel,

    OldPowerPoint,

    Text,

    Mp3,

    M4a,

    Wav,

    Ogg,

    Mp4,

    WebM,

    Mov,
}

/// <summary>What is taken in alike.</summary>
internal enum FileFamily
{
    Image,

    Document,

    Audio,

    Video,
}

internal static class FileFormats
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    private static readonly Dictionary<FileFormat, (FileFamily Family, string MediaType, string Extension, string Words)> All = new()
    {
        [FileFormat.Image] = (FileFamily.Image, MediaTypeNames.Image.Jpeg, ".jpg", "Picture"),
        [FileFormat.Pdf] = (FileFamily.Document, MediaTypeNames.Application.Pdf, ".pdf", "PDF"),
        [FileFormat.Word] = (FileFamily.Document, Office + "wordprocessingml.document", ".docx", "Word document"),
        [FileFormat.Excel] = (FileFamily.Document, Office + "spreadsheetml.sheet", ".xlsx", "Excel workbook"),
        [FileFormat.PowerPoint] = (FileFamily.Document, Office + "presentationml.presentation", ".pptx", "PowerPoint presentation"),
        [FileFormat.OldWord] = (FileFamily.Document, "application/msword", ".doc", "Word document"),
        [FileFormat.OldExcel] = (FileFamily.Document, "application/vnd.ms-excel", ".xls", "Excel workbook"),
        [FileFormat.OldPowerPoint] = (FileFamily.Document, "application/vnd.ms-powerpoint", ".ppt", "PowerPoint presentation"),
        [FileFormat.Text] = (FileFamily.Document, MediaTypeNames.Text.Plain, ".txt", "Text"),
        [FileFormat.Mp3] = (FileFamily.Audio, "audio/mpeg", ".mp3", "Sound recording"),
        [FileFormat.M4a] = (FileFamily.Audio, "audio/mp4", ".m4a", "Sound recording"),
        [FileFormat.Wav] = (FileFamily.Audio, "audio/wav", ".wav", "Sound recording"),
        [FileFormat.Ogg] = (FileFamily.Audio, "audio/ogg", ".ogg", "Sound recording"),
        [FileFormat.Mp4] = (FileFamily.Video, "video/mp4", ".mp4", "Video"),
        [FileFormat.WebM] = (FileFamily.Video, "video/webm", ".webm", "Video"),
        [FileFormat.Mov] = (FileFamily.Video, "video/quicktime", ".mov", "Video"),
    };

    public static FileFamily Family(this FileFormat format) => All[format].Family;

    public static string MediaType(this FileFormat format) => All[format].MediaType;

    /// <summary>What the name of a file of the format ends in.</summary>
    public static string Extension(this FileFormat format) => All[format].Extension;

    public static string Show(this FileFormat format) => All[format].Words;

    /// <summary>Whether a page shows it itself; what it does not is only ever downloaded.</summary>
    public static bool IsShown(this FileFormat format) => format.Family() != FileFamily.Document;
}
