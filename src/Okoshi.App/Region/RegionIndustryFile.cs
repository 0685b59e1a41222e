using Okoshi.App.Documents;
using Okoshi.App.Imports;

namespace Okoshi.App.Region;

/// <summary>
/// A CSV file of regions, industries and values in long form (<c>region,industry,…</c>), checked as a whole. Rows of the nation and of
/// the total of all industries are recognised by their names, checked against the others and kept apart.
/// </summary>
public sealed class RegionIndustryFile
{
    /// <summary>What the reference rows are called unless told otherwise.</summary>
    public const string StandardNation = "全国";

    /// <summary>The largest value; beyond it the unit should be coarser, and products no longer fit a decimal.</summary>
    public const decimal LargestValue = 10_000_000_000_000;

    private const long LargestFile = 200 * 1024 * 1024;
    private static readonly HashSet<string> TotalNames = new(["総数", "全産業", "合計", "計", "total"], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<(string Region, string Industry), decimal?[]> cells;

    private RegionIndustryFile(
        IReadOnlyList<string> regions,
        IReadOnlyList<string> industries,
        string? nation,
        Dictionary<(string Region, string Industry), decimal?[]> cells,
        IReadOnlyList<string> marks
    )
    {
        (Regions, Industries, Nation, this.cells, Marks) = (regions, industries, nation, cells, marks);
        MissingRows = regions.Sum(r => industries.Count(i => !cells.ContainsKey((r, i))));
    }

    /// <summary>Regions in the order of the file, without the nation.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>Industries in the order of the file, without totals.</summary>
    public IReadOnlyList<string> Industries { get; }

    /// <summary>Name of the reference rows; null when the file has none.</summary>
    public string? Nation { get; }

    /// <summary>Pairs of region and industry without a row: they count as 0, an empty cell as not known.</summary>
    public int MissingRows { get; }

    /// <summary>Marks of statistics with their meanings, each as often as it stands for a number that is not known.</summary>
    public IReadOnlyList<string> Marks { get; }

    /// <summary>The reference, what counts as 0 and which marks count as not known, in sentences.</summary>
    public IEnumerable<string> Conventions =>
        [
            Nation is null ? "くらべる相手は、ファイルのすべての地域の合計" : $"くらべる相手は「{Nation}」の行",
            .. MissingRows > 0
                ? [$"行のない組み合わせ {MissingRows:#,0} 件は0とした（空欄は「分からない」とする）"]
                : Array.Empty<string>(),
            .. Marks.Count > 0
                ?
                [
                    $"数でない記号は「分からない」とした（0ではない）：{string.Join("、", Marks.CountBy(m => m).Select(m => $"{m.Key} {m.Value:#,0} 件"))}",
                ]
                : Array.Empty<string>(),
        ];

    /// <summary>Reads a file.</summary>
    /// <param name="file">Name in messages.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="nation">Name of the reference rows; null takes 「全国」 where there is such a region.</param>
    /// <param name="values">The number columns, for example <c>value</c>.</param>
    /// <param name="mayBeEmpty">Whether an empty cell is allowed and means "not known".</param>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static RegionIndustryFile Read(
        string file,
        ReadOnlySpan<byte> bytes,
        string? nation,
        IReadOnlyList<ImportColumn> values,
        bool mayBeEmpty = false
    )
    {
        ImportColumn[] columns =
        [
            new("region", "地域", IsRequired: true),
            new("industry", "産業", IsRequired: true),
            .. values.Select(v => v with { IsRequired = !mayBeEmpty }),
        ];
        var preview = ImportPreview.Read(file, bytes, columns, LargestFile);
        var checks = new RegionIndustryChecks(file, values, [.. preview.Problems]);
        if (mayBeEmpty && preview.Columns.Count > 0)
            checks.RequireColumns(preview.Columns);
        if (columns.Take(2).Any(c => preview.Columns.All(r => r.Meaning != c)))
            checks.ThrowIfAny();
        var cells = checks.Collect(preview.Rows);
        var regions = Distinct(preview.Rows, "region");
        var reference = checks.FindNation(regions, nation);
        var industries = Distinct(preview.Rows, "industry");
        checks.CompareTotals(cells, [.. industries.Where(TotalNames.Contains)], [.. industries.Where(i => !TotalNames.Contains(i))]);
        var result = new RegionIndustryFile(
            [.. regions.Where(r => r != reference)],
            [.. industries.Where(i => !TotalNames.Contains(i))],
            reference,
            cells,
            MarksOf(preview.Rows, values)
        );
        if (reference is not null)
            checks.CompareWithNation(cells, result);
        checks.ThrowIfAny();
        return result;
    }

    /// <summary>A value of a region or of the nation: 0 without a row, null for an empty cell.</summary>
    public decimal? Value(string region, string industry, int column = 0) =>
        cells.TryGetValue((region, industry), out var row) ? row[column] : 0;

    private static string[] MarksOf(IReadOnlyList<ImportRow> rows, IReadOnlyList<ImportColumn> values) =>
        [.. rows.SelectMany(r => values.Select(v => r.Cells[v.Key])).OfType<Cell.Missing>().Select(m => m.Reason).Where(m => m.Length > 0)];

    private static string[] Distinct(IReadOnlyList<ImportRow> rows, string column) =>
        [.. rows.Select(r => ((Cell.Text)r.Cells[column]).Value).Distinct()];
}
