namespace Okoshi.App.Imports;

/// <summary>Many problems as lines that a person can work through: the first ones in full, the rest counted by field.</summary>
public static class ProblemLines
{
    /// <summary>How many are told in full.</summary>
    public const int Shown = 100;

    /// <summary>The lines; the last one says 「ほか n 件」 where there are more.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyCollection<ImportProblem> problems)
    {
        var lines = problems.Take(Shown).Select(p => p.ToString()).ToList();
        if (problems.Count <= Shown)
            return lines;
        var rest = problems
            .Skip(Shown)
            .GroupBy(p => p.Field, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal);
        lines.Add(
            $"ほか {problems.Count - Shown:#,0} 件"
                + $"（{string.Join("、", rest.Select(g => $"{(g.Key.Length > 0 ? $"「{g.Key}」" : "行全体")} {g.Count():#,0} 件"))}）。"
                + "同じ直し方のものが多いはずです。直してからもう一度読み込んでください。"
        );
        return lines;
    }
}
