using Okoshi.App.Imports;

namespace Okoshi.App.Support.Authoring;

/// <summary>What is missing or wrong in the lines of the form, said by line and field as the form shows them.</summary>
public static class RuleFaults
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["source"] = "根拠の文書",
        ["place"] = "根拠の場所（条やページ）",
        ["atLeast"] = "数",
        ["above"] = "数",
        ["atMost"] = "数",
        ["below"] = "数",
        ["band"] = "「概ね」の幅",
        ["in"] = "選んだもの",
        ["name"] = "名前",
        ["list"] = "名簿の名前",
        ["programmes"] = "制度番号",
        ["withinYears"] = "年数",
        ["from"] = "始まりの日",
        ["to"] = "終わりの日",
        ["on"] = "いつの時点か",
        ["at"] = "いつの時点か",
        ["reckoning"] = "年齢の数え方",
        ["plannedWithinMonths"] = "移る予定の月数",
        ["revision"] = "産業分類の改定",
        ["exhausted"] = "予算に達した日",
        ["says"] = "文",
        ["purpose"] = "何のための支援か",
    };

    /// <summary>One sentence for each fault.</summary>
    public static IReadOnlyList<string> Of(RuleDocument document, IEnumerable<ImportProblem> problems)
    {
        return [.. problems.Select(p => Sentence(document, p)).Distinct()];
    }

    private static string Sentence(RuleDocument document, ImportProblem problem)
    {
        var line = document.LineOf(problem.Field);
        var where = line < 0 ? "" : $"{line + 1} {RuleKinds.Words(document.Nodes[line].Kind)}：";
        var field = problem.Field.Split('.')[^1];
        if (field == "kind" && line >= 0 && document.Nodes[line].IsNumber)
            return $"{where}数がありません。下か上の境の数を書いてください。";
        if (!Fields.TryGetValue(field, out var name))
            return $"{where}{problem.Found}。{problem.NextStep}。";
        return problem.Fault switch
        {
            ImportFault.Missing or ImportFault.Empty =>
                $"{where}{name}がありません。{(field == "source" ? "「根拠の文書」に題名を書いてください。" : "書いてください。")}",
            ImportFault.Unusable => $"{where}{name}「{problem.Value}」は使えません。{problem.Expected}。",
            _ => $"{where}{name}：{problem.Found}。{problem.Expected}。",
        };
    }
}
