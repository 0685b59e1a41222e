using System.Text;

namespace Okoshi.App.Imports;

/// <summary>Text of a file with the encoding it was found in.</summary>
public sealed record DecodedText(string Text, string EncodingName);

/// <summary>Reads bytes as UTF-8 (with or without BOM), else as CP932, the two encodings of Japanese offices.</summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Cp932 = CreateCp932(EncoderFallback.ExceptionFallback);

    // Drops what does not fit, so that asking costs no exception.
    private static readonly Encoding ShiftJisProbe = CreateCp932(new EncoderReplacementFallback(""));

    /// <summary>CP932 (Shift_JIS with the Windows extensions) that refuses what it cannot read or write.</summary>
    public static Encoding ShiftJis => Cp932;

    /// <summary>Decodes a whole file, or returns null when neither encoding fits.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        var hasBom = bytes.StartsWith("\uFEFF"u8);
        if (hasBom) bytes = bytes[3..];
        if (TryDecode(Utf8, bytes) is { } utf8) return new DecodedText(utf8, hasBom ? "UTF-8（BOMあり）" : "UTF-8");
        return TryDecode(Cp932, bytes) is { } cp932 ? new DecodedText(cp932, "CP932") : null;
    }

    /// <summary>Whether one character (a rune) can be written in CP932.</summary>
    public static bool FitsShiftJis(string letter) => ShiftJisProbe.GetByteCount(letter) > 0;

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding CreateCp932(EncoderFallback unwritable)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(932, unwritable, DecoderFallback.ExceptionFallback);
    }
}
