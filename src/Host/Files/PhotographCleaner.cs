using SkiaSharp;

namespace ECins.Host.Files;

/// <summary>
/// Makes of what somebody sent a photograph that is safe to keep and to show: decoded, turned upright, no larger than a
/// screen needs and written anew, so that nothing of the camera, the place or anything hidden in the file remains.
/// </summary>
internal static class PhotographCleaner
{
    private const int LongestSide = 2048;
    private const int Quality = 85;

    // A small file can unfold to more pixels than there is memory. Only some formats can be unfolded to less than their size.
    private const long MostPixels = 100_000_000;
    private const long MostUnfolded = 40_000_000;

    /// <param name="sent">As it was sent.</param>
    /// <param name="longestSide">The longer side is made no longer than this.</param>
    /// <returns>A JPEG, or <c>null</c> when the file is no photograph that can be read.</returns>
    public static byte[]? Clean(byte[] sent, int longestSide = LongestSide)
    {
        using var data = SKData.CreateCopy(sent);
        using var codec = SKCodec.Create(data);
        if (codec is null || PixelsOf(codec.Info.Size) > MostPixels)
            return null;

        var size = codec.GetScaledDimensions(Math.Min(1f, 2f * longestSide / Math.Max(codec.Info.Width, codec.Info.Height)));
        if (PixelsOf(size) > MostUnfolded)
            return null;

        using var decoded = SKBitmap.Decode(codec, new SKImageInfo(size.Width, size.Height));
        return decoded is null ? null : Written(decoded, codec.EncodedOrigin, longestSide);
    }

    private static long PixelsOf(SKSizeI size) => (long)size.Width * size.Height;

    private static byte[] Written(SKBitmap decoded, SKEncodedOrigin origin, int longestSide)
    {
        var isOnItsSide = origin >= SKEncodedOrigin.LeftTop;
        var scale = Math.Min(1f, (float)longestSide / Math.Max(decoded.Width, decoded.Height));
        var (width, height) = (Math.Max(1, (int)(decoded.Width * scale)), Math.Max(1, (int)(decoded.Height * scale)));
        using var upright = new SKBitmap(isOnItsSide ? height : width, isOnItsSide ? width : height);
        using (var canvas = new SKCanvas(upright))
        {
            canvas.Clear(SKColors.White);
            canvas.Concat(Turn(origin, width, height));
            using var image = SKImage.FromBitmap(decoded);
            canvas.DrawImage(image, SKRect.Create(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }

        using var written = upright.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return written.ToArray();
    }

    // From the camera's orientation to upright, for a picture of that size before turning.
    private static SKMatrix Turn(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
