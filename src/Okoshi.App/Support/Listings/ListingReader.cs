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

    /// <summary>Whether one portal gathers the programmes of many bodies in it.</summary>
    public static bool IsOfPortal(string format) => format is "jgrants" or "mirasapo" or "navi";

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
        var names = Names(format);
        var problems = new List<ImportProblem>();
        var headings = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = JsonTable.Looks(decoded.Text)
            ? FromJson(format, file, decoded.Text, headings, problems)
            : FromCsv(format, file, decoded.Text, headings, problems);
        foreach (var (heading, column) in names)
            headings.TryAdd(column, heading);
        var checks = new ListingChecks(format, file, headings, problems);
        // A list without its columns is another kind of list: its rows are not worth a word each.
        var good = rows.Count == 0 || checks.MissColumns(rows) ? [] : rows.Where(checks.IsGood).ToList();
        var listings = Distinct(good, out var twice);
        if (rows.Count == 0 && problems.Count == 0)
            problems.Add(new ImportProblem(file, 0, "", "制度が一件もありません", "制度の行が必要です", "ファイルを取り直してください"));
        return new ListingTable(file, format, listings, problems, [.. Notes(format, listings, headings, twice)])
        {
            LeftOut = [.. rows.Except(good)],
        };
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
        string format,
        string file,
        string text,
        Dictionary<string, string> headings,
        List<ImportProblem> problems
    )
    {
        var table = CsvTable.Read(file, text);
        problems.AddRange(table.Problems);
        return
        [
            .. table.Lines.Select(l =>
                Make(format, l.Line, table.Columns.Select(c => (c, Unguarded(l.Cells.GetValueOrDefault(c, "")))), headings)
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
        Dictionary<string, string> headings,
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
                        .Select((e, i) => Make(format, i + 1, e.EnumerateObject().Select(p => (p.Name, Text(p.Value))), headings)),
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

    private static Listing Make(
        string format,
        int line,
        IEnumerable<(string Heading, string Text)> cells,
        Dictionary<string, string> headings
    )
    {
        var names = Names(format);
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (heading, raw) in cells)
        {
            // Only what is markup at its source is cleaned; everything else is text to the letter.
            var text = (ListingFields.IsHtml(format, heading) ? HtmlText.Of(raw) : raw).Trim();
            if (text.Length == 0)
                continue;
            var column = names.GetValueOrDefault(heading, heading);
            kept.TryAdd(column, text);
            headings.TryAdd(column, heading);
        }
        return new Listing(line, Listing.KeyOf(kept), kept);
    }

    /// <summary>The same programme found by several keywords comes several times: the last one counts.</summary>
    private static List<Listing> Distinct(List<Listing> rows, out int twice)
    {
        var kept = rows.GroupBy(r => r.Key, StringComparer.Ordinal).Select(g => g.Last()).ToList();
        twice = rows.Count - kept.Count;
        return kept;
    }

    private static IEnumerable<string> Notes(string format, IReadOnlyList<Listing> listings, Dictionary<string, string> headings, int twice)
    {
        if (twice > 0)
            yield return $"同じ制度が {twice} 件かさなっていました。あとの行を使います。";
        if (CreditOf(format) is { Length: > 0 } credit)
            yield return $"出典：{credit}。使うときは出典を示してください。";
        foreach (var column in Ds451.Columns.Where(c => c.IsDate))
        {
            var worded = listings.Count(l => column.Day(l[column.Name]) is { Date: null, Words.Length: > 0 });
            if (worded > 0)
                yield return $"「{headings.GetValueOrDefault(column.Name, column.Name)}」に、日ではなく言葉（随時、予算に達し次第など）を書いた"
                    + $"制度が {worded:#,0} 件あります。言葉のまま残します。";
        }
        var incomplete = listings.Count(l => l[Incomplete].Length > 0);
        if (incomplete > 0)
            yield return $"詳細を取れなかった制度が {incomplete:#,0} 件あります（「{Incomplete}」の列）。一覧にある項目だけを残します。";
        foreach (var column in Ds451.Columns.Where(c => format != "ds451" && c.Longest > 0))
        {
            var tooLong = listings.Count(l => Letters.Count(l[column.Name]) > column.Longest);
            if (tooLong > 0)
                yield return $"「{column.Name}」が DS-451-4 の {column.Longest} 文字を超える制度が {tooLong} 件あります。そのまま残します。標準の形で書き出す前に、短くしてください。";
        }
    }
}
