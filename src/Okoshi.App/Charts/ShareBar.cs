namespace Okoshi.App.Charts;

/// <summary>内訳の棒 The parts of one sum side by side, such as own money and loan.</summary>
public static class ShareBar
{
    /// <param name="title">What the figure shows.</param>
    /// <param name="parts">Parts of the sum; a missing one is hatched and takes no share.</param>
    /// <param name="unit">Unit of the values.</param>
    /// <param name="source">Source line.</param>
    /// <param name="wide">Width in px.</param>
    public static Chart Draw(string title, IReadOnlyList<NamedValue> parts, string unit, string source, double wide = 688)
    {
        var description = string.Join("、", parts.Select(p => $"{p.Label} {ChartText.With(p.Value, unit)}")) + "。";
        var table = new ChartTable(
            title,
            ["項目", $"値（{unit}）"],
            [.. parts.Select(p => (IReadOnlyList<string>)[p.Label, ChartText.Number(p.Value)])]
        );
        return Chart.Draw(title, description, wide, table, source, canvas => Bar(canvas, parts, unit), _ => 44 + (parts.Count * 24));
    }

    private static void Bar(SvgCanvas canvas, IReadOnlyList<NamedValue> parts, string unit)
    {
        var total = parts.Sum(p => Math.Max(0, p.Value ?? 0));
        var unknownWidth = parts.Any(p => p.Value is null) ? canvas.Width * .15 / parts.Count(p => p.Value is null) : 0;
        var room = canvas.Width - (unknownWidth * parts.Count(p => p.Value is null));
        var x = 0d;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var width = part.Value is { } value
                ? total == 0
                    ? 0
                    : (double)(Math.Max(0, value) / total) * room
                : unknownWidth;
            if (part.Value is null)
                canvas.Hatch(x, 0, width, 32, $"{part.Label} {ChartText.Missing}");
            else
                PartFill.Paint(canvas, x, 0, Math.Max(0, width - 2), 32, i, 4, $"{part.Label} {ChartText.With(part.Value, unit)}");
            x += width;
            var y = 44 + (i * 24);
            if (part.Value is null)
                canvas.Hatch(0, y, 16, 16);
            else
                PartFill.Paint(canvas, 0, y, 16, 16, i, 2);
            canvas.Text(26, y + 13, $"{part.Label} {ChartText.With(part.Value, unit)}", bold: true);
        }
    }
}
