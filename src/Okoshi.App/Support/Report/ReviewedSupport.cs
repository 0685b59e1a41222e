using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Support.Report;

/// <summary>The support programmes that people have reviewed in a pack; an import keeps what they wrote.</summary>
public sealed record ReviewedSupport(IReadOnlyList<ProgrammeRow> Programmes, IReadOnlyList<IndicatorRow> Indicators)
{
    public static ReviewedSupport None { get; } = new([], []);

    /// <summary>Reads support/programmes.csv and support/indicators.csv of a pack; other files may still be in the making.</summary>
    /// <exception cref="BadInputException">The folder is no pack, or a row cannot be read.</exception>
    public static ReviewedSupport Read(string packFolder)
    {
        if (!Directory.Exists(packFolder))
            throw new BadInputException(
                new ImportProblem(
                    packFolder,
                    0,
                    "",
                    "フォルダーがありません",
                    "地域パックのフォルダーが必要です",
                    "--pack の場所を確かめてください"
                )
            );
        var problems = new List<ImportProblem>();
        var programmes = ReadTable<ProgrammeRow>(Path.Combine(packFolder, "support", "programmes.csv"), problems);
        var indicators = ReadTable<IndicatorRow>(Path.Combine(packFolder, "support", "indicators.csv"), problems);
        problems.AddRange(Twice("support/programmes.csv", "id", programmes.Select(p => p.Id)));
        problems.AddRange(
            Twice(
                "support/indicators.csv",
                "programme/order/fiscal_year",
                indicators.Select(i => $"{i.Programme}/{i.Order}/{i.FiscalYear}")
            )
        );
        return problems.Count == 0 ? new ReviewedSupport(programmes, indicators) : throw new BadInputException(problems);
    }

    /// <summary>The programmes whose id fits, with their indicators.</summary>
    public ReviewedSupport Where(Func<string, bool> fits) =>
        new([.. Programmes.Where(p => fits(p.Id))], [.. Indicators.Where(i => fits(i.Programme))]);

    private static IEnumerable<ImportProblem> Twice(string file, string field, IEnumerable<string> keys) =>
        keys.GroupBy(k => k)
            .Where(g => g.Count() > 1)
            .Select(g => new ImportProblem(
                file,
                0,
                field,
                $"「{g.Key}」が{g.Count()}行あります",
                "1行だけ書けます",
                "どちらかの行を消してください"
            ));

    private static IReadOnlyList<T> ReadTable<T>(string path, List<ImportProblem> problems)
        where T : SourcedRow
    {
        if (!File.Exists(path))
            return [];
        var table = CsvTable.Read($"support/{Path.GetFileName(path)}", File.ReadAllBytes(path));
        problems.AddRange(table.Problems);
        return [.. new RowBinder(typeof(T)).Bind(table, problems).Select(b => (T)b.Row)];
    }
}
