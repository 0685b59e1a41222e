using System.Globalization;
using System.Text.Json;
using Okoshi.App.Japanese;

namespace Okoshi.App.Imports;

/// <summary>One object of a JSON file, read field by field: every fault is collected with its line and path.</summary>
public sealed class JsonFields
{
    private readonly JsonElement element;
    private readonly string path;
    private readonly Document document;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    private JsonFields(JsonElement element, string path, Document document)
    {
        this.element = element;
        this.path = path;
        this.document = document;
    }

    /// <summary>The file's name as the reader knows it.</summary>
    public string File => document.File;

    /// <summary>Opens a text whose root is an object; null when it is not, with the problem added.</summary>
    public static JsonFields? Parse(string file, string text, List<ImportProblem> problems)
    {
        try
        {
            var repeated = new List<string>();
            var lines = JsonLines.Of(text, repeated);
            var root = JsonElement.Parse(text);
            foreach (var path in repeated)
                Report(lines[path], path, "同じ項目が二度書かれています", "項目は一度だけ書きます", "どちらかを消してください");
            if (root.ValueKind == JsonValueKind.Object)
                return new JsonFields(root, "", new Document(file, lines, problems));
            Report(1, "", "全体が { } で囲まれていません", "項目の名前と値を { } で囲んで書きます", "見本の形に直してください");
        }
        catch (JsonException error)
        {
            Report(
                (int)((error.LineNumber ?? 0) + 1),
                "",
                "JSON として読み取れません",
                "かっこ、引用符、カンマの書き方が正しい必要があります",
                "この行の近くを直してください"
            );
        }
        return null;

        void Report(int line, string field, string found, string expected, string advice) =>
            problems.Add(new ImportProblem(file, line, field, found, expected, advice));
    }

    /// <summary>Adds a problem at a field of this object.</summary>
    public void Report(
        string name,
        string found,
        string expected,
        string nextStep,
        ImportFault fault = ImportFault.Other,
        string value = ""
    )
    {
        var place = PathOf(name);
        document.Problems.Add(
            new ImportProblem(File, document.LineOf(place, path), place, found, expected, nextStep) { Fault = fault, Value = value }
        );
    }

    /// <summary>Adds that the text of a field of this object cannot be used.</summary>
    public void ReportUnusable(string name, string text, string expected, string nextStep) =>
        Report(name, $"「{text}」は使えません", expected, nextStep, ImportFault.Unusable, text);

    /// <summary>True when the field is there and not null.</summary>
    public bool Has(string name)
    {
        asked.Add(name);
        return element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;
    }

    /// <summary>True when the field is there as an object.</summary>
    public bool IsObject(string name) => Has(name) && element.GetProperty(name).ValueKind == JsonValueKind.Object;

    /// <summary>A text; empty when absent.</summary>
    public string Text(string name, bool required = true)
    {
        if (Find(name, required, JsonValueKind.String, "引用符で囲んだ文") is not { } value)
            return "";
        var text = value.GetString()!.Trim();
        if (text.Length == 0 && required)
            Report(name, "空です", "文が必要です", "文を書いてください", ImportFault.Empty);
        return text;
    }

    /// <summary>Texts separated by semicolons; empty when absent.</summary>
    public string[] Items(string name, bool required = true) =>
        Text(name, required).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A text out of a closed list; empty when absent or wrong.</summary>
    public string OneOf(string name, IReadOnlyCollection<string> choices, bool required = true)
    {
        var text = Text(name, required);
        if (text.Length == 0 || choices.Contains(text))
            return text;
        ReportUnusable(name, text, $"{string.Join("、", choices)} のどれかが必要です", "一覧の中から選んで直してください");
        return "";
    }

    /// <summary>A number within limits; null when absent or wrong.</summary>
    public decimal? Number(string name, decimal min, decimal max, bool required = true)
    {
        if (Find(name, required, JsonValueKind.Number, "数値") is not { } value)
            return null;
        if (value.TryGetDecimal(out var number) && number >= min && number <= max)
            return number;
        ReportRaw(name, value.GetRawText(), $"{Show(min)} 以上 {Show(max)} 以下の数値が必要です", "値を直してください");
        return null;
    }

    /// <summary>A whole number within limits; null when absent or wrong.</summary>
    public long? Whole(string name, long min, long max, bool required = true)
    {
        if (Number(name, min, max, required) is not { } number)
            return null;
        if (number == decimal.Truncate(number))
            return (long)number;
        Report(name, $"{Show(number)} は整数ではありません", "整数が必要です", "小数点より下を取ってください");
        return null;
    }

    /// <summary>true or false; null when absent or wrong.</summary>
    public bool? Flag(string name, bool required = true)
    {
        if (!Has(name))
        {
            if (required)
                ReportMissing(name);
            return null;
        }
        var value = element.GetProperty(name);
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        ReportRaw(name, Short(value), "true か false が必要です", "書き方を直してください");
        return null;
    }

    /// <summary>A date written 2026-11-01; null when absent or wrong.</summary>
    public DateOnly? Date(string name, bool required = true)
    {
        var text = Text(name, required);
        if (text.Length == 0)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Report(name, $"「{text}」は日付として読めません", "年月日（例：2026-11-01）が必要です", "書き方を直してください");
        return null;
    }

    /// <summary>An object inside; null when absent or wrong.</summary>
    public JsonFields? Nested(string name, bool required = true) =>
        Find(name, required, JsonValueKind.Object, "{ } で囲んだ項目") is { } value ? new JsonFields(value, PathOf(name), document) : null;

    /// <summary>A list of objects; empty when absent or wrong.</summary>
    public IReadOnlyList<JsonFields> NestedList(string name, bool required = true)
    {
        var objects = new List<JsonFields>();
        foreach (var (value, place) in Values(name, required))
        {
            if (value.ValueKind == JsonValueKind.Object)
                objects.Add(new JsonFields(value, place, document));
            else
                ReportItem(place, $"{Short(value)} は使えません", "{ } で囲んだ項目が必要です", "書き方を直してください");
        }
        return objects;
    }

    /// <summary>A list of numbers within limits; wrong ones are reported and left out.</summary>
    public IReadOnlyList<decimal> Numbers(string name, decimal min, decimal max, bool required = true)
    {
        var numbers = new List<decimal>();
        foreach (var (value, place) in Values(name, required))
        {
            if (ReadNumber(value, place, min, max) is { } number)
                numbers.Add(number);
        }
        return numbers;
    }

    /// <summary>A list of texts; wrong ones are reported and left out.</summary>
    public IReadOnlyList<string> Texts(string name, bool required = true)
    {
        var texts = new List<string>();
        foreach (var (value, place) in Values(name, required))
        {
            if (value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text)
                texts.Add(text);
            else
                ReportItem(place, $"{Short(value)} は使えません", "引用符で囲んだ、空でない文が必要です");
        }
        return texts;
    }

    /// <summary>A list of lists of numbers within limits, all lists equally long; wrong ones are reported.</summary>
    public IReadOnlyList<IReadOnlyList<decimal>> NumberRows(string name, int length, decimal min, decimal max, bool required = true)
    {
        var rows = new List<IReadOnlyList<decimal>>();
        foreach (var (value, place) in Values(name, required))
        {
            var row = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [];
            if (row.Length != length)
                ReportItem(
                    place,
                    value.ValueKind == JsonValueKind.Array ? $"数値が {row.Length} 個あります" : $"{Short(value)} は使えません",
                    $"数値を {length} 個、[ ] で囲んで並べます"
                );
            rows.Add([.. row.Select((v, i) => ReadNumber(v, $"{place}[{i}]", min, max)).OfType<decimal>()]);
        }
        return rows;
    }

    /// <summary>Lets every field pass, where one fault is told that explains them all.</summary>
    public void AcceptAll() => asked.UnionWith(element.EnumerateObject().Select(p => p.Name));

    /// <summary>Reports every field that nobody asked for: call it when all fields have been read.</summary>
    public void RejectUnknown()
    {
        foreach (var name in element.EnumerateObject().Select(p => p.Name).Where(n => !asked.Contains(n)))
        {
            Report(name, "知らない項目です", $"使える項目は {string.Join("、", asked)} です", "項目の名前を直すか、消してください");
        }
    }

    private decimal? ReadNumber(JsonElement value, string place, decimal min, decimal max)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && number >= min && number <= max)
            return number;
        ReportItem(place, $"{Short(value)} は使えません", $"{Show(min)} 以上 {Show(max)} 以下の数値が必要です");
        return null;
    }

    private void ReportItem(string place, string found, string expected, string nextStep = "値を直してください") =>
        document.Problems.Add(new ImportProblem(File, document.LineOf(place, path), place, found, expected, nextStep));

    private IEnumerable<(JsonElement Value, string Path)> Values(string name, bool required) =>
        Find(name, required, JsonValueKind.Array, "[ ] で囲んだ並び") is { } list
            ? list.EnumerateArray().Select((v, i) => (v, $"{PathOf(name)}[{i}]"))
            : [];

    private JsonElement? Find(string name, bool required, JsonValueKind kind, string expected)
    {
        if (!Has(name))
        {
            if (required)
                ReportMissing(name);
            return null;
        }
        var value = element.GetProperty(name);
        if (value.ValueKind == kind)
            return value;
        ReportRaw(name, Short(value), $"{expected}が必要です", "書き方を直してください");
        return null;
    }

    private void ReportMissing(string name) =>
        Report(name, "項目がありません", "この項目が必要です", "項目を足してください", ImportFault.Missing);

    /// <summary>A value as it stands in the file.</summary>
    private void ReportRaw(string name, string raw, string expected, string nextStep) =>
        Report(name, $"{raw} は使えません", expected, nextStep, ImportFault.Unusable, raw.Replace("\"", "", StringComparison.Ordinal));

    private string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Show(decimal number) => number.ToString("#,0.######", CultureInfo.InvariantCulture);

    private static string Short(JsonElement value) => Letters.Shorten(value.GetRawText(), 30);

    private sealed record Document(string File, IReadOnlyDictionary<string, int> Lines, List<ImportProblem> Problems)
    {
        public int LineOf(string place, string parent) =>
            Lines.TryGetValue(place, out var line) || Lines.TryGetValue(parent, out line) ? line : 0;
    }
}
