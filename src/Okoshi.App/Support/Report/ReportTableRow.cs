namespace Okoshi.App.Support.Report;

/// <summary>A table row while it is being gathered from the lines of the text.</summary>
internal sealed class ReportTableRow
{
    private readonly List<string> label = [];
    private readonly List<(string Text, bool StartsCell)> cells = [];
    private bool firstCellEnded;

    /// <summary>Lines of a cell that holds a text of its own (【…】 to 計).</summary>
    public List<string> Block { get; } = [];

    public bool InBlock { get; set; }

    /// <summary>Line of the first word of the row.</summary>
    public int Line { get; private set; }

    public bool HasLabel => label.Count > 0;

    public bool HasCells => cells.Count > 0;

    public string Label => ReportText.Join(label);

    public IReadOnlyList<string> CellTexts => [.. cells.Select(c => c.Text)];

    public string AllCells => string.Join(' ', CellTexts);

    public void AddLabel(int line, string text)
    {
        StartAt(line);
        label.Add(text);
    }

    /// <summary>Adds a line of the cells; a joined line begins the next cell.</summary>
    public void AddCell(int line, string text, bool joined)
    {
        StartAt(line);
        cells.Add((text, cells.Count > 0 && (joined || firstCellEnded)));
        firstCellEnded = false;
    }

    /// <summary>Says that the cell of the previous year is complete.</summary>
    public void EndFirstCell() => firstCellEnded = true;

    /// <summary>Sets both cells at once.</summary>
    public void Set(int line, string previous, string current)
    {
        StartAt(line);
        cells.Add((previous, false));
        cells.Add((current, true));
    }

    /// <summary>Shares the lines out between the two years; null when that cannot be told.</summary>
    public (IReadOnlyList<string> Previous, IReadOnlyList<string> Current)? Divide()
    {
        var cut = cells.FindIndex(c => c.StartsCell);
        if (cut < 0)
            cut = CutByShape();
        if (cut <= 0 || ReportCellReader.IsRemark(cells[cut].Text))
            return null;
        return ([.. CellTexts.Take(cut)], [.. CellTexts.Skip(cut)]);
    }

    // Without a mark in the text: a dash is a whole cell, and otherwise both cells have as many lines.
    private int CutByShape()
    {
        if (cells.Count < 2)
            return -1;
        if (IsDash(cells[0].Text))
            return 1;
        if (IsDash(cells[^1].Text))
            return cells.Count - 1;
        return cells.Count % 2 == 0 ? cells.Count / 2 : -1;
    }

    private static bool IsDash(string text) => text.Length == 1 && ReportText.Dashes.Contains(text[0], StringComparison.Ordinal);

    private void StartAt(int line)
    {
        if (Line == 0)
            Line = line;
    }
}
