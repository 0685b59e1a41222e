namespace Okoshi.App.Support.Report.Pdf;

/// <summary>Words that stand on the same line.</summary>
internal static class PdfLines
{
    private const double SameLine = 0.35;

    /// <summary>Lines from top to bottom, words from left to right.</summary>
    public static IReadOnlyList<IReadOnlyList<PdfWord>> Of(IEnumerable<PdfWord> words, double letter)
    {
        var lines = new List<List<PdfWord>>();
        foreach (var word in words.OrderBy(w => w.Y))
        {
            if (lines.Count > 0 && word.Y - lines[^1][0].Y < letter * SameLine)
                lines[^1].Add(word);
            else
                lines.Add([word]);
        }
        return [.. lines.Select(l => (IReadOnlyList<PdfWord>)[.. l.OrderBy(w => w.Left)])];
    }

    /// <summary>Width of a Japanese letter, in points: the middle one of all words.</summary>
    public static double Letter(IEnumerable<PdfWord> words)
    {
        var widths = words.Where(w => w.Text[0] >= 'ぁ').Select(w => (w.Right - w.Left) / w.Text.Length).Order().ToArray();
        return widths.Length > 0 ? widths[widths.Length / 2] : 10;
    }
}
