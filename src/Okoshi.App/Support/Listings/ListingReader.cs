using System.Collections.Frozen;
using System.Text.Json;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Support.Listings;

/// <summary>
/// Use case: reads a list of programmes in one of the formats in which offices exchange them. Every error is told at once.
/// </summary>
public static class ListingReader
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const long LargestFile = 50L * 1024 * 1024;

    /// <summary>Column that tells why a record is not whole.</summary>
    internal const string Incomplete = "取得の注記";

    /// <summary>Names of the formats on the command line.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["ds451", "ods", "jgrants", "mirasapo", "navi"];

    /// <summary>A format as people call it.</summary>
    public static string FormatWords(string format) =>
        format switch
        {
            "ds451" => "行政サービス・制度データ標準",
            "ods" => "自治体標準オープンデータセット",
            "jgrants" => "jGrants",
            "mirasapo" => "ミラサポplus",
            "navi" => "民間支援情報ナビ",
            _ => format,
        };

    /// <summary>The credit that a source asks for wherever its programmes are shown; empty where none is asked for.</summary>
    public static string CreditOf(string format) => format == "jgrants" ? "デジタル庁「jGrants（Jグランツ）」公開 API" : "";

    /// <summary>Reads a file, packed with gzip or not.</summary>
    /// <exception cref="BadInputException">The packed file is broken, or too large when unpacked.</exception>
    public static ListingTable Read(string format, string file, byte[] packed)
    {
        var bytes = OfficialFile.Unpack(file, packed);
        if (bytes.Length > LargestFile)
            return Nothing(
                format,
                file,
                new ImportProblem(
                    file,
                    0,
                    "",
                    $"ファイルが大きすぎます（{bytes.Length / (1024m * 1024m):0.0} MB）",
                    $"{LargestFile / (1024 * 1024)} MB までのファイルを読み込めます",
                    "いくつかのファイルに分けてください"
                )
            );
        if (TextDecoder.Decode(bytes) is not { } decoded)
            return Nothing(format, file, [.. CsvTable.Read(file, bytes).Problems]);
        var problems = new List<ImportProblem>();
        var names = Names(format);
        var rows = JsonTable.Looks(decoded.Text)
            ? FromJson(format, file, decoded.Text, names, problems)
            : FromCsv(file, decoded.Text, names, problems);
        var columns = rows.Count == 0 || MissingColumns(format, file, rows, names, problems) ? [] : Required(format).ToList();
        // A list without its columns is another kind of list: its rows are not worth a word each.
        var good = columns.Count == 0 ? [] : rows.Where(r => Check(format, file, r, columns, problems)).ToList();
        var listings = Distinct(good, out var twice);
        if (rows.Count == 0 && problems.Count == 0)
            problems.Add(new ImportProblem(file, 0, "", "制度が一件もありません", "制度の行が必要です", "ファイルを取り直してください"));
        return new ListingTable(file, format, listings, problems, [.. Notes(format, listings, twice)]);
    }

    private static FrozenDictionary<string, string> Names(string format) =>
        format switch
        {
            "ods" => ListingFields.Ods,
            "jgrants" => ListingFields.JGrants,
            "mirasapo" => ListingFields.Mirasapo,
            "navi" => ListingFields.Navi,
            _ => ListingFields.None,
        };

    private static ListingTable Nothing(string format, string file, params ImportProblem[] problems) => new(file, format, [], problems, []);

    private static IReadOnlyList<Listing> FromCsv(
        string file,
        string text,
        FrozenDictionary<string, string> names,
        List<ImportProblem> problems
    )
    {
        var table = CsvTable.Read(file, text);
        problems.AddRange(table.Problems);
        return
        [
            .. table.Lines.Select(l =>
                Make(l.Line, table.Columns.Select(c => (names.GetValueOrDefault(c, c), Unguarded(l.Cells.GetValueOrDefault(c, "")))))
            ),
        ];
    }

    /// <summary>A quote that was put before a formula sign when the file was written is no part of the text.</summary>
    private static string Unguarded(string cell) =>
        cell is ['\'', '=' or '+' or '-' or '@' or '\t' or '＝' or '＋' or '－' or '＠', ..] ? cell[1..] : cell;

    private static IReadOnlyList<Listing> FromJson(
        string format,
        string file,
        string text,
        FrozenDictionary<string, string> names,
        List<ImportProblem> problems
    )
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var list = document.RootElement;
            foreach (var holder in new[] { "result", "items" })
            {
                if (list.ValueKind == JsonValueKind.Object && list.TryGetProperty(holder, out var inner))
                    list = inner;
            }
            if (list.ValueKind == JsonValueKind.Array)
                return
                [
                    .. list.EnumerateArray()
                        .Where(e => e.ValueKind == JsonValueKind.Object)
                        .Select(
                            (e, i) => Make(i + 1, e.EnumerateObject().Select(p => (names.GetValueOrDefault(p.Name, p.Name), Text(p.Value))))
                        ),
                ];
            problems.Add(
                new ImportProblem(
                    file,
                    0,
                    "",
                    "制度の並びがありません",
                    format == "mirasapo" ? "items の並びが必要です" : "result の並び、または並びそのものが必要です",
                    "API の答えを、そのまま保存したファイルを使ってください"
                )
            );
        }
        catch (JsonException error)
        {
            problems.Add(
                new ImportProblem(
                    file,
                    (int)(error.LineNumber ?? 0) + 1,
                    "",
                    "JSON として読み取れません",
                    "壊れていない JSON が必要です",
                    "ファイルを取り直してください"
                )
            );
        }
        return [];
    }

    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.Undefined => "",
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(Text).Where(t => t.Length > 0)),
            _ => value.GetRawText(),
        };

    private static Listing Make(int line, IEnumerable<(string Column, string Text)> cells)
    {
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, raw) in cells)
        {
            var text = HtmlText.Of(raw).Trim();
            if (text.Length > 0)
                kept.TryAdd(column, text);
        }
        var number = kept.GetValueOrDefault(Ds451.Number, "");
        return new Listing(
            line,
            number.Length > 0 ? number : $"{kept.GetValueOrDefault(Ds451.Owner, "")}／{kept.GetValueOrDefault(Ds451.Title, "")}",
            kept
        );
    }

    private static bool MissingColumns(
        string format,
        string file,
        IReadOnlyList<Listing> rows,
        FrozenDictionary<string, string> names,
        List<ImportProblem> problems
    )
    {
        var before = problems.Count;
        foreach (var column in Required(format).Where(c => rows.All(r => r[c.Name].Length == 0)))
        {
            var heading = names.FirstOrDefault(n => n.Value == column.Name).Key ?? column.Name;
            problems.Add(
                new ImportProblem(
                    file,
                    1,
                    heading,
                    "必要な列がないか、すべて空です",
                    $"1行目に「{heading}」が必要です",
                    "列の名前を標準のとおりに直すか、--from の書式を確かめてください"
                )
            );
        }
        return problems.Count > before;
    }

    /// <summary>
    /// The standard of services asks for five columns, the municipal data set for the programme and the
    /// municipality; others at least for a name.
    /// </summary>
    private static IEnumerable<ListingColumn> Required(string format) =>
        Ds451.Columns.Where(c => format == "ds451" ? c.Required : c.Name == Ds451.Title || (format == "ods" && c.Name == Ds451.Owner));

    private static bool Check(string format, string file, Listing row, IReadOnlyList<ListingColumn> required, List<ImportProblem> problems)
    {
        var before = problems.Count;
        foreach (var column in required.Where(c => row[c.Name].Length == 0))
            problems.Add(new ImportProblem(file, row.Line, column.Name, "空です", "必ず書く項目です", "このセルを書いてください"));
        foreach (var column in Ds451.Columns.Where(c => c.IsDate && row[c.Name].Length > 0))
        {
            // The API writes instants; the day is what the list tells.
            var reading = JapaneseDate.Read(row[column.Name].Split('T')[0]);
            if (reading.Date is null)
                problems.Add(
                    new ImportProblem(
                        file,
                        row.Line,
                        column.Name,
                        reading.Problem,
                        JapaneseDate.Expected + "が必要です",
                        "日付を直してください"
                    )
                );
        }
        if (
            JapaneseDate.TryParse(row[Ds451.From].Split('T')[0], out var from)
            && JapaneseDate.TryParse(row[Ds451.Until].Split('T')[0], out var until)
            && until < from
        )
            problems.Add(
                new ImportProblem(
                    file,
                    row.Line,
                    Ds451.Until,
                    $"「{row[Ds451.Until]}」は公募開始日「{row[Ds451.From]}」より前です",
                    "開始日と同じか、あとの日が必要です",
                    "どちらかの日を直してください"
                )
            );
        foreach (var column in Ds451.Columns.Where(c => format == "ds451" && c.Longest > 0 && row[c.Name].Length > c.Longest))
            problems.Add(
                new ImportProblem(
                    file,
                    row.Line,
                    column.Name,
                    $"{row[column.Name].Length} 文字あります",
                    $"{column.Longest} 文字までです（DS-451-4）",
                    "短くするか、続きを「内容」や「詳細参照先」に移してください"
                )
            );
        return problems.Count == before;
    }

    /// <summary>The same programme found by several keywords comes several times: the last one counts.</summary>
    private static List<Listing> Distinct(List<Listing> rows, out int twice)
    {
        var kept = rows.GroupBy(r => r.Key, StringComparer.Ordinal).Select(g => g.Last()).ToList();
        twice = rows.Count - kept.Count;
        return kept;
    }

    private static IEnumerable<string> Notes(string format, IReadOnlyList<Listing> listings, int twice)
    {
        if (twice > 0)
            yield return $"同じ制度が {twice} 件かさなっていました。あとの行を使います。";
        if (CreditOf(format) is { Length: > 0 } credit)
            yield return $"出典：{credit}。使うときは出典を示してください。";
        var incomplete = listings.Count(l => l[Incomplete].Length > 0);
        if (incomplete > 0)
            yield return $"詳細を取れなかった制度が {incomplete:#,0} 件あります（「{Incomplete}」の列）。一覧にある項目だけを残します。";
        foreach (var column in Ds451.Columns.Where(c => format != "ds451" && c.Longest > 0))
        {
            var tooLong = listings.Count(l => l[column.Name].Length > column.Longest);
            if (tooLong > 0)
                yield return $"「{column.Name}」が DS-451-4 の {column.Longest} 文字を超える制度が {tooLong} 件あります。そのまま残します。標準の形で書き出す前に、短くしてください。";
        }
    }
}
