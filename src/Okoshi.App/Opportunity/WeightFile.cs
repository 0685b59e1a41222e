using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Opportunity;

/// <summary>Other points than the pack's, to try out: a file in the format of <c>opportunity/weights.csv</c>.</summary>
public static class WeightFile
{
    /// <summary>The same pack with the points of the file.</summary>
    /// <exception cref="BadInputException">Every error of the file.</exception>
    public static PackContent Apply(PackContent pack, string file, string text)
    {
        return pack.With(Read(file, text));
    }

    /// <summary>The rows of a file.</summary>
    /// <exception cref="BadInputException">Every error of the file.</exception>
    internal static IReadOnlyList<WeightRow> Read(string file, string text)
    {
        var table = CsvTable.Read(file, text);
        var problems = table.Problems.ToList();
        var bound = new RowBinder(typeof(WeightRow)).Bind(table, problems);
        problems.AddRange(
            bound
                .GroupBy(b => ((WeightRow)b.Row).Part)
                .SelectMany(g => g.Skip(1))
                .Select(b => new ImportProblem(
                    file,
                    b.Line,
                    "part",
                    $"「{((WeightRow)b.Row).Part}」が二度出てきます",
                    "一つの部分は一度だけ書けます",
                    "どちらかの行を消してください"
                ))
        );
        problems.AddRange(
            bound
                .Where(b => ((WeightRow)b.Row).Points < 0)
                .Select(b => new ImportProblem(file, b.Line, "points", "点が負です", "0以上の点が必要です", "点を直してください"))
        );
        if (problems.Count > 0)
            throw new BadInputException(problems);
        return [.. bound.Select(b => (WeightRow)b.Row)];
    }
}
