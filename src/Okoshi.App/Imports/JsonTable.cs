using System.Text.Json;

namespace Okoshi.App.Imports;

/// <summary>A JSON list of flat objects read as a table, so that a file of people may be CSV or JSON with the same column names.</summary>
internal static class JsonTable
{
    private const string Shape = "[ { \"列の名前\": 値, … }, … ] の形が必要です";

    /// <summary>True when a decoded text begins as JSON does.</summary>
    public static bool Looks(string text) => text.AsSpan().TrimStart() is ['[' or '{', ..];

    /// <summary>Reads a text; null, numbers, texts and lists of texts are cells, anything else is a problem.</summary>
    public static CsvTable Read(string file, string text)
    {
        var problems = new List<ImportProblem>();
        try
        {
            var repeated = new List<string>();
            var lines = JsonLines.Of(text, repeated);
            problems.AddRange(
                repeated.Select(p => new ImportProblem(
                    file,
                    lines[p],
                    p,
                    "同じ項目が二度書かれています",
                    "項目は一度だけ書きます",
                    "どちらかを消してください"
                ))
            );
            var root = JsonElement.Parse(text);
            if (root.ValueKind != JsonValueKind.Array)
                problems.Add(new ImportProblem(file, 1, "", "全体が [ ] で囲まれていません", Shape, "見本の形に直してください"));
            else
                return Table(file, root, lines, problems);
        }
        catch (JsonException error)
        {
            problems.Add(
                new ImportProblem(
                    file,
                    (int)((error.LineNumber ?? 0) + 1),
                    "",
                    "JSON として読み取れません",
                    "かっこ、引用符、カンマの書き方が正しい必要があります",
                    "この行の近くを直してください"
                )
            );
        }
        return new CsvTable(file, [], [], problems);
    }

    private static CsvTable Table(string file, JsonElement root, IReadOnlyDictionary<string, int> lines, List<ImportProblem> problems)
    {
        var columns = new List<string>();
        var rows = new List<CsvLine>();
        foreach (var (item, i) in root.EnumerateArray().Select((item, i) => (item, i)))
        {
            var line = lines.GetValueOrDefault($"[{i}]");
            if (item.ValueKind != JsonValueKind.Object)
            {
                problems.Add(new ImportProblem(file, line, $"[{i}]", "{ } で囲まれていません", Shape, "見本の形に直してください"));
                continue;
            }
            var cells = item.EnumerateObject()
                .DistinctBy(p => p.Name)
                .ToDictionary(p => p.Name, p => Cell(file, lines, $"[{i}].{p.Name}", p.Value, problems), StringComparer.Ordinal);
            columns.AddRange(cells.Keys.Except(columns).ToArray());
            rows.Add(new CsvLine(line, cells));
        }
        return new CsvTable(file, columns, rows, problems);
    }

    private static string Cell(
        string file,
        IReadOnlyDictionary<string, int> lines,
        string path,
        JsonElement value,
        List<ImportProblem> problems
    )
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return value.GetString()!.Trim();
            case JsonValueKind.Number:
                return value.GetRawText();
            case JsonValueKind.Null:
                return "";
            case JsonValueKind.Array when value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String):
                return string.Join(';', value.EnumerateArray().Select(v => v.GetString()));
            default:
                problems.Add(
                    new ImportProblem(
                        file,
                        lines.GetValueOrDefault(path),
                        path,
                        "この形の値は使えません",
                        "文、数、文の並び、null のどれかが必要です",
                        "値を直してください"
                    )
                );
                return "";
        }
    }
}
