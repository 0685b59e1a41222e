using Okoshi.App.Imports;
using Okoshi.App.Japanese;

namespace Okoshi.App.Support.Listings;

/// <summary>Finds what is wrong in the rows of a list, and tells it in the words of the file.</summary>
/// <param name="format">Format by its name on the command line.</param>
/// <param name="file">Name of the file.</param>
/// <param name="headings">The file's own headings by column of the standard.</param>
/// <param name="problems">Takes every fault.</param>
internal sealed class ListingChecks(string format, string file, IReadOnlyDictionary<string, string> headings, List<ImportProblem> problems)
{
    /// <summary>
    /// The standard of services asks for five columns, the municipal data set for the programme and the
    /// municipality; others at least for a name.
    /// </summary>
    private IReadOnlyList<ListingColumn> Required { get; } =
    [.. Ds451.Columns.Where(c => format == "ds451" ? c.Required : c.Name == Ds451.Title || (format == "ods" && c.Name == Ds451.Owner))];

    /// <summary>Whether a column that must be there is missing, or empty in every row.</summary>
    public bool MissColumns(IReadOnlyList<Listing> rows)
    {
        var before = problems.Count;
        foreach (var column in Required.Where(c => rows.All(r => r[c.Name].Length == 0)))
            problems.Add(
                new ImportProblem(
                    file,
                    1,
                    Heading(column),
                    "必要な列がないか、すべて空です",
                    $"1行目に「{Heading(column)}」が必要です",
                    "列の名前を標準のとおりに直すか、--from の書式を確かめてください"
                )
            );
        return problems.Count > before;
    }

    /// <summary>Whether a row has no fault.</summary>
    public bool IsGood(Listing row)
    {
        var before = problems.Count;
        foreach (var column in Required.Where(c => row[c.Name].Length == 0))
            Report(row, column, "空です", "必ず書く項目です", "このセルを書いてください");
        foreach (var column in Ds451.Columns.Where(c => c.IsDate && row[c.Name].Length > 0))
        {
            if (column.Day(row[column.Name]).Problem is { Length: > 0 } problem)
                Report(row, column, problem, $"{WrittenDay.Expected}が必要です", "日付を直してください");
            else if (column.EndOf.Length > 0)
                CheckOrder(row, Ds451.Column(column.EndOf), column);
        }
        foreach (var column in Ds451.Columns.Where(c => format == "ds451" && c.Longest > 0))
        {
            if (Letters.Count(row[column.Name]) is var letters && letters > column.Longest)
                Report(
                    row,
                    column,
                    $"{letters} 文字あります",
                    $"{column.Longest} 文字までです（DS-451-4）",
                    "短くするか、続きを「内容」や「詳細参照先」に移してください"
                );
        }
        return problems.Count == before;
    }

    private void CheckOrder(Listing row, ListingColumn start, ListingColumn end)
    {
        if (WrittenDay.IsReversed(start.Day(row[start.Name]), end.Day(row[end.Name])))
            Report(
                row,
                end,
                $"「{row[end.Name]}」は{Heading(start)}「{row[start.Name]}」より前です",
                "開始日と同じか、あとの日が必要です（0時までは、前の日の終わりまでです）",
                "どちらかの日を直してください"
            );
    }

    private void Report(Listing row, ListingColumn column, string found, string expected, string nextStep) =>
        problems.Add(new ImportProblem(file, row.Line, Heading(column), found, expected, nextStep));

    private string Heading(ListingColumn column) => headings.GetValueOrDefault(column.Name, column.Name);
}
