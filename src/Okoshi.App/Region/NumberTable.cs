using System.Globalization;
using Okoshi.App.Documents;
using Okoshi.App.Imports;

namespace Okoshi.App.Region;

/// <summary>One named line of numbers.</summary>
internal sealed record NumberLine(string Name, IReadOnlyList<decimal> Values);

/// <summary>A CSV file of names with numbers that are not negative, each name once.</summary>
internal static class NumberTable
{
    /// <summary>Reads a file; the first column holds the names.</summary>
    /// <exception cref="BadInputException">Every error of the file.</exception>
    public static IReadOnlyList<NumberLine> Read(string file, byte[] bytes, ImportColumn[] columns, bool mayBeFractions = true)
    {
        var preview = ImportPreview.Read(file, bytes, columns);
        var problems = preview.Problems.ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var lines = new List<NumberLine>();
        foreach (var row in preview.Rows)
        {
            // A column that the file lacks is unknown in every row, and already told of.
            if (columns.Any(c => row.Cells[c.Key] is Cell.Missing))
                continue;
            var name = ((Cell.Text)row.Cells[columns[0].Key]).Value;
            if (!seen.Add(name))
                problems.Add(
                    new ImportProblem(
                        file,
                        row.Line,
                        columns[0].Key,
                        $"「{name}」が二度あります",
                        $"{columns[0].Header}は一行だけです",
                        "どちらかの行を消してください"
                    )
                );
            lines.Add(new NumberLine(name, [.. columns.Skip(1).Select(c => Checked(file, row, c, mayBeFractions, problems))]));
        }
        return problems.Count == 0 ? lines : throw new BadInputException(problems.OrderBy(p => p.Line));
    }

    private static decimal Checked(string file, ImportRow row, ImportColumn column, bool mayBeFractions, List<ImportProblem> problems)
    {
        var value = ((Cell.Number)row.Cells[column.Key]).Value;
        var isGood = value is >= 0 and <= RegionIndustryFile.LargestValue && (mayBeFractions || value == decimal.Truncate(value));
        if (!isGood)
            problems.Add(
                new ImportProblem(
                    file,
                    row.Line,
                    column.Key,
                    $"「{value.ToString("#,0.######", CultureInfo.InvariantCulture)}」は使えません",
                    mayBeFractions ? "0 以上の数が必要です" : "0 以上の整数が必要です",
                    "値を直してください。引くものも負の印を付けずに書きます"
                )
            );
        return value;
    }
}
