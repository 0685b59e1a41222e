namespace Okoshi.App.Charts;

/// <summary>A drawn chart: the same figure for wide and for narrow screens, and its numbers as a table.</summary>
/// <param name="Title">What the figure shows, in one line; also the accessible name.</param>
/// <param name="Description">The figure in words, for those who do not see it.</param>
/// <param name="Wide">SVG for screens and paper.</param>
/// <param name="Narrow">SVG for phones (343 px).</param>
/// <param name="Table">Every number of the figure.</param>
/// <param name="Source">Where the numbers come from, as shown below the figure; may be empty where the page says it.</param>
public sealed record Chart(string Title, string Description, string Wide, string Narrow, ChartTable Table, string Source = "")
{
    /// <summary>Content width of a phone of 375 px.</summary>
    public const double NarrowWidth = 343;

    internal static Chart Draw(
        string title,
        string description,
        double wide,
        ChartTable table,
        string source,
        Action<SvgCanvas> draw,
        Func<double, double> height
    )
    {
        return new Chart(title, description, One(wide), One(NarrowWidth), table, source);

        string One(double width)
        {
            var canvas = new SvgCanvas(width, height(width), title, description);
            draw(canvas);
            return canvas.ToString();
        }
    }
}

/// <summary>The numbers of a chart: a caption, column heads and rows; the first cell of a row is its head.</summary>
public sealed record ChartTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A name with a number that may be missing.</summary>
public sealed record NamedValue(string Label, decimal? Value, string Note = "");
