using System.Text;

namespace Okoshi.App.Imports;

/// <summary>Text of a file with the encoding it was found in.</summary>
public sealed record DecodedText(string Text, string EncodingName);

/// <summary>
/// Reads bytes as UTF-8 (with or without BOM), else as CP932, the two encodings of Japanese offices; also recognises UTF-16 with BOM
/// (「Unicode テキスト」 of spreadsheets), JIS (ISO-2022-JP) and EUC-JP, which older systems still write.
/// </summary>
public static class TextDecoder
{
    private const double TooManyHalfWidthKana = 0.3;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Cp932 = Create(932, EncoderFallback.ExceptionFallback);
    private static readonly Encoding EucJp = Create(51932, EncoderFallback.ExceptionFallback);
    private static readonly Encoding Jis = Create(50220, EncoderFallback.ExceptionFallback);

    // Drops what does not fit, so that asking costs no exception.
    private static readonly Encoding ShiftJisProbe = Create(932, new EncoderReplacementFallback(""));

    /// <summary>CP932 (Shift_JIS with the Windows extensions) that refuses what it cannot read or write.</summary>
    public static Encoding ShiftJis => Cp932;

    /// <summary>Decodes a whole file, or returns null when no encoding fits.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return Named(TryDecode(Utf8, bytes[3..]), "UTF-8（BOMあり）");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Named(TryDecode(new UnicodeEncoding(false, false, true), bytes[2..]), "UTF-16");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Named(TryDecode(new UnicodeEncoding(true, false, true), bytes[2..]), "UTF-16");
        if (bytes.IndexOf("\u001B$"u8) >= 0 && !bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF))
            return Named(TryDecode(Jis, bytes), "JIS（ISO-2022-JP）");
        if (Named(TryDecode(Utf8, bytes), "UTF-8") is { } utf8)
            return utf8;
        var cp932 = TryDecode(Cp932, bytes);
        // EUC-JP bytes often pass for CP932, but then they read as a heap of half-width kana.
        if ((cp932 is null || IsMostlyHalfWidthKana(cp932)) && TryDecode(EucJp, bytes) is { } euc)
            return new DecodedText(euc, "EUC-JP");
        return Named(cp932, "CP932");
    }

    /// <summary>Whether one character (a rune) can be written in CP932.</summary>
    public static bool FitsShiftJis(string letter) => ShiftJisProbe.GetByteCount(letter) > 0;

    private static DecodedText? Named(string? text, string encoding) => text is null ? null : new DecodedText(text, encoding);

    private static bool IsMostlyHalfWidthKana(string text)
    {
        var letters = text.Count(c => c > '\u007F');
        return letters > 0 && text.Count(c => c is >= '｡' and <= 'ﾟ') > letters * TooManyHalfWidthKana;
    }

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

    private static Encoding Create(int codePage, EncoderFallback unwritable)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(codePage, unwritable, DecoderFallback.ExceptionFallback);
    }
}
