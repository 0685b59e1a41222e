namespace Okoshi.App.Support.Report;

/// <summary>The prefecture's annual report as read: its policies, programmes, cases, and everything odd about it.</summary>
public sealed record ReportDocument(
    int FiscalYear,
    IReadOnlyList<ReportPolicy> Policies,
    IReadOnlyList<ReportSection> Sections,
    IReadOnlyList<ReportCase> Cases,
    IReadOnlyList<ReportOddity> Oddities
)
{
    /// <summary>All programmes of all sections in the order of the report.</summary>
    public IEnumerable<ReportEntry> Entries => Sections.SelectMany(s => s.Entries);
}

/// <summary>A basic policy (基本方針) that the ordinance sets.</summary>
public sealed record ReportPolicy(int Number, string Title, int Line);

/// <summary>One policy's part of the report, or the common part of several.</summary>
/// <param name="Key">Numbers of its policies, written together (67 for ⑥ and ⑦).</param>
/// <param name="Policies">Numbers of the policies that share the part.</param>
/// <param name="Title">Heading as printed.</param>
/// <param name="Line">Line of the heading.</param>
/// <param name="PrintedSubtotal">小計 in thousands of yen, or null when it is missing.</param>
/// <param name="Entries">Programmes of the part.</param>
public sealed record ReportSection(
    string Key,
    IReadOnlyList<int> Policies,
    string Title,
    int Line,
    long? PrintedSubtotal,
    IReadOnlyList<ReportEntry> Entries
)
{
    /// <summary>Sum of the printed costs, reprints included, as the report sums them.</summary>
    public long Sum => Entries.Sum(e => e.CostThousandYen ?? 0);
}

/// <summary>A programme: its row in the policy's list and its sheet, brought together.</summary>
public sealed record ReportEntry
{
    public required string Id { get; init; }
    public required string SectionKey { get; init; }
    public required IReadOnlyList<int> Policies { get; init; }
    public required int Number { get; init; }
    public required string Title { get; init; }
    public string SheetTitle { get; init; } = "";
    public string CostPrinted { get; init; } = "";
    public long? CostThousandYen { get; init; }
    public bool IsNew { get; init; }
    public string Division { get; init; } = "";
    public string SheetDivision { get; init; } = "";
    public int? Page { get; init; }
    public int Line { get; init; }
    public string Overview { get; init; } = "";
    public string Results { get; init; } = "";
    public string ReprintOf { get; init; } = "";
    public IReadOnlyList<ReportIndicator> Indicators { get; init; } = [];

    /// <summary>True when the title says 再掲.</summary>
    public bool IsReprint => Title.Contains("再掲", StringComparison.Ordinal);
}

/// <summary>A row of a sheet's table: what is counted, and the cells of the two years.</summary>
public sealed record ReportIndicator(int Order, string Label, int Line, ReportCell Previous, ReportCell Current);

/// <summary>A cell of a year, as printed and as numbers.</summary>
/// <param name="FiscalYear">Year of the column.</param>
/// <param name="Printed">Text as printed, the lines of the cell joined by a space.</param>
/// <param name="Value">First number, or null where there is none.</param>
/// <param name="Unit">Unit of the first number.</param>
/// <param name="Value2">Second number of a two-part cell (件数・金額).</param>
/// <param name="Unit2">Unit of the second number.</param>
/// <param name="Cumulative">True when the cell or its label says 延べ.</param>
/// <param name="MissingMark">The dash that stands instead of a value.</param>
/// <param name="Doubt">Why the cell must not decide anything; empty otherwise.</param>
public sealed record ReportCell(
    int FiscalYear,
    string Printed,
    decimal? Value,
    string Unit,
    decimal? Value2,
    string Unit2,
    bool Cumulative,
    string MissingMark,
    string Doubt
)
{
    /// <summary>True when the text gives no cell at all, not even a dash.</summary>
    public bool IsLost => Printed.Length == 0;
}

/// <summary>A case (事例) that the report tells of.</summary>
public sealed record ReportCase(
    string SectionKey,
    string ProgrammeName,
    string ProgrammeId,
    string Firms,
    string Title,
    string Text,
    int Line
);

/// <summary>How much an oddity weighs.</summary>
public enum OddityWeight
{
    /// <summary>Worth knowing; nothing is uncertain.</summary>
    Note = 0,

    /// <summary>The report contradicts itself; the value is kept as printed.</summary>
    Doubt = 1,

    /// <summary>Something is missing or cannot be read.</summary>
    Error = 2,
}

/// <summary>Something odd in the report: a contradiction, a gap, a value that cannot be read.</summary>
/// <param name="Line">Line in the file, counted from 1.</param>
/// <param name="Weight">How much it weighs.</param>
/// <param name="Code">Short stable name of the kind.</param>
/// <param name="Subject">Id of the programme, or key of the policy, that is meant.</param>
/// <param name="Message">What was found and what was expected, in Japanese.</param>
public sealed record ReportOddity(int Line, OddityWeight Weight, string Code, string Subject, string Message);
