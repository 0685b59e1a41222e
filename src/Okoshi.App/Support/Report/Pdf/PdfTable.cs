namespace Okoshi.App.Support.Report.Pdf;

/// <summary>
/// A table found again from the places of its words: columns where no word ever stands between them, rows where the
/// paper is emptier than inside a row.
/// </summary>
internal sealed class PdfTable
{
    // Below this share of a letter words stand in the same column.
    private const double Gutter = 0.15;

    // Centred cells of a row stand up to half a line apart.
    private const double SameRow = 0.9;

    // By so much a gap between rows exceeds one between lines of a row.
    private const double Jump = 1.2;

    private readonly List<(double Left, double Right)> columns;
    private readonly List<IReadOnlyList<PdfWord>> rows;
    private readonly double letter;

    public PdfTable(IReadOnlyList<PdfWord> words, double letter)
    {
        this.letter = letter;
        columns = Columns(words, letter);
        rows = Rows(words, letter);
        Headings = [.. columns.Select((_, i) => string.Concat(Lines(rows[0], i)))];
    }

    /// <summary>What stands in the first row, by column.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>Rows after the first.</summary>
    public int Count => rows.Count - 1;

    /// <summary>Column by a word of its heading; −1 when there is none.</summary>
    public int Column(string word) => Headings.ToList().FindIndex(h => ReportText.Fold(h).Contains(word, StringComparison.Ordinal));

    /// <summary>Lines of a cell from top to bottom.</summary>
    public IReadOnlyList<string> Cell(int row, int column) => column < 0 ? [] : Lines(rows[row + 1], column);

    /// <summary>True for a row that repeats the headings on another page.</summary>
    public bool IsHead(int row) => columns.Select((_, i) => string.Concat(Cell(row, i))).SequenceEqual(Headings);

    private string[] Lines(IReadOnlyList<PdfWord> row, int column)
    {
        var (left, right) = columns[column];
        return
        [
            .. PdfLines
                .Of(row.Where(w => w.Left >= left - letter * Gutter && w.Right <= right + letter * Gutter), letter)
                .Select(line => string.Join(' ', line.Select(w => w.Text))),
        ];
    }

    private static List<(double Left, double Right)> Columns(IEnumerable<PdfWord> words, double letter)
    {
        var columns = new List<(double Left, double Right)>();
        foreach (var word in words.OrderBy(w => w.Left))
        {
            if (columns.Count > 0 && word.Left <= columns[^1].Right + letter * Gutter)
                columns[^1] = (columns[^1].Left, Math.Max(columns[^1].Right, word.Right));
            else
                columns.Add((word.Left, word.Right));
        }
        return columns;
    }

    private static List<IReadOnlyList<PdfWord>> Rows(IReadOnlyList<PdfWord> words, double letter)
    {
        var sorted = words.OrderBy(w => w.Y).ToArray();
        var gaps = sorted.Skip(1).Select((w, i) => w.Y - sorted[i].Y).Where(g => g > letter * SameRow).Order().ToArray();
        var (ratio, between) = Enumerable
            .Range(1, Math.Max(0, gaps.Length - 1))
            .Where(i => gaps[i - 1] < letter * 2)
            .Select(i => (Ratio: gaps[i] / gaps[i - 1], Between: (gaps[i] + gaps[i - 1]) / 2))
            .DefaultIfEmpty()
            .MaxBy(g => g.Ratio);
        var limit = ratio > Jump ? between : letter * SameRow;
        var rows = new List<IReadOnlyList<PdfWord>>();
        var row = new List<PdfWord>();
        foreach (var word in sorted)
        {
            if (row.Count > 0 && word.Y - row[^1].Y > limit)
            {
                rows.Add(row);
                row = [];
            }
            row.Add(word);
        }
        rows.Add(row);
        return rows;
    }
}
