using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Report;

/// <summary>A programme's sheet (個票) as printed.</summary>
internal sealed record ReportSheet(
    int? Number,
    string Title,
    string CostPrinted,
    long? Cost,
    IReadOnlyList<long> CostParts,
    string Division,
    int? PageSeen,
    int Line,
    ReportBody Body,
    IReadOnlyList<ReportIndicator> Indicators
);

/// <summary>Reads the programme sheets of a policy's part.</summary>
internal sealed partial class ReportSheetReader(Action<int, OddityWeight, string, string> report)
{
    private const string OverviewHead = "事業概要";
    private const string TableHead = "項目名";

    [GeneratedRegex(
        "^(?<pre>.*?)\\s*事業費\\s*(?<cost>[0-9０-９][0-9０-９,，]*|[\\-‐－―]|ゼロ予算|再掲)\\s*(?:千円)?(?:\\s+(?<no>[0-9０-９]{1,2}))?$"
    )]
    private static partial Regex CostPattern { get; }

    [GeneratedRegex("(?<part>[0-9０-９][0-9０-９,，]*)千円")]
    private static partial Regex PartPattern { get; }

    [GeneratedRegex("^[0-9０-９]{1,3}$")]
    private static partial Regex WholePattern { get; }

    [GeneratedRegex("^項目名\\s+(?:[RＲ]|令和)?(?<a>[0-9０-９]+)年度\\s+(?:[RＲ]|令和)?(?<b>[0-9０-９]+)年度$")]
    private static partial Regex TableHeadPattern { get; }

    [GeneratedRegex("^[（(]担当課[：:](?<division>.*)[)）]$", RegexOptions.Singleline)]
    private static partial Regex DivisionPattern { get; }

    /// <summary>Reads all sheets in their order.</summary>
    public IReadOnlyList<ReportSheet> Read(IReadOnlyList<ReportLine> lines)
    {
        var costs = Enumerable.Range(0, lines.Count).Where(i => CostPattern.IsMatch(lines[i].Text)).ToArray();
        var sheets = new List<ReportSheet>();
        var start = 0;
        for (var i = 0; i < costs.Length; i++)
        {
            var limit = i + 1 < costs.Length ? costs[i + 1] : lines.Count;
            sheets.Add(ReadSheet(lines, start, costs[i], limit, out var end));
            start = end;
        }
        return sheets;
    }

    private ReportSheet ReadSheet(IReadOnlyList<ReportLine> lines, int start, int costAt, int limit, out int end)
    {
        var cost = CostPattern.Match(lines[costAt].Text);
        var titles = lines.Skip(start).Take(costAt - start).Where(l => !ReportListReader.IsHeader(l.Text)).ToList();
        var page = titles.FirstOrDefault(l => WholePattern.IsMatch(l.Text));
        if (page is not null)
            titles.Remove(page);
        var title = ReportText.Join([.. titles.Select(l => l.Text), cost.Groups["pre"].Value]);
        var line = titles.Count > 0 ? titles[0].Number : lines[costAt].Number;

        var overview = Find(lines, costAt + 1, limit, l => l.Contains(OverviewHead, StringComparison.Ordinal) && l[0] == '【');
        var table = Find(lines, costAt + 1, limit, l => l.StartsWith(TableHead, StringComparison.Ordinal));
        var divisionAt = Find(
            lines,
            costAt + 1,
            limit,
            l => l.StartsWith("（担当課", StringComparison.Ordinal) || l.StartsWith("(担当課", StringComparison.Ordinal)
        );
        Require(overview, line, "overview-missing", title, "「【 事業概要 】」の見出し");
        Require(table, line, "table-missing", title, "「項目名 …年度 …年度」の表");
        Require(divisionAt, line, "division-missing", title, "「（担当課：…）」の行");
        end = divisionAt < 0 ? limit - 1 : DivisionEnd(lines, divisionAt, limit);

        var head = lines
            .Skip(costAt + 1)
            .Take(Math.Max(0, (overview < 0 ? costAt + 1 : overview) - costAt - 1))
            .Select(l => l.Text)
            .ToArray();
        var number = cost.Groups["no"].Success ? cost.Groups["no"].Value : head.FirstOrDefault(h => WholePattern.IsMatch(h));
        var parts = head.Where(h => !WholePattern.IsMatch(h))
            .SelectMany(h => PartPattern.Matches(h))
            .Select(m => Whole(m.Groups["part"].Value)!.Value)
            .ToArray();
        var bodyEnd =
            table >= 0 ? table
            : divisionAt >= 0 ? divisionAt
            : limit;
        var body = overview < 0 ? ReportBody.Empty : ReportBody.Read(lines.Skip(overview + 1).Take(bodyEnd - overview - 1));
        if (overview >= 0 && !body.IsCertain)
            report(line, OddityWeight.Note, "body-split", $"「{title}」の事業概要と事業実績の境目は、文の終わり方から推し量っています");
        var indicators = table < 0 ? [] : ReadTable(lines, table, divisionAt < 0 ? limit : divisionAt, title);
        var division = divisionAt < 0 ? "" : ReadDivision(lines.Skip(divisionAt).Take(end - divisionAt));
        return new ReportSheet(
            (int?)Whole(number),
            title,
            cost.Groups["cost"].Value,
            Whole(cost.Groups["cost"].Value),
            parts,
            division,
            (int?)Whole(page?.Text),
            line,
            body,
            indicators
        );
    }

    private void Require(int index, int line, string code, string title, string what)
    {
        if (index < 0)
            report(line, OddityWeight.Error, code, $"「{title}」の個票に{what}がありません。原文の行を確かめてください");
    }

    private IReadOnlyList<ReportIndicator> ReadTable(IReadOnlyList<ReportLine> lines, int table, int end, string title)
    {
        var head = TableHeadPattern.Match(lines[table].Text);
        if (!head.Success)
        {
            report(
                lines[table].Number,
                OddityWeight.Error,
                "table-head",
                $"「{title}」の表の見出し「{lines[table].Text}」から2つの年度を読み取れません。「項目名 ４年度 ５年度」のように2つ必要です"
            );
            return [];
        }
        var reader = new ReportTableReader(
            YearOf(head.Groups["a"].Value),
            YearOf(head.Groups["b"].Value),
            (line, code, message) => report(line, OddityWeight.Error, code, $"「{title}」：{message}")
        );
        var read = reader.Read(lines.Skip(table + 1).Take(end - table - 1));
        // Some years print the newer column first.
        return YearOf(head.Groups["a"].Value) <= YearOf(head.Groups["b"].Value)
            ? read
            : [.. read.Select(i => i with { Previous = i.Current, Current = i.Previous })];
    }

    private static int YearOf(string reiwa) => ReportReader.FirstReiwaYear - 1 + (int)(Whole(reiwa) ?? 0);

    private static int Find(IReadOnlyList<ReportLine> lines, int from, int limit, Func<string, bool> test)
    {
        for (var i = from; i < limit; i++)
        {
            if (test(lines[i].Text))
                return i;
        }
        return -1;
    }

    private static int DivisionEnd(IReadOnlyList<ReportLine> lines, int from, int limit)
    {
        var open = 0;
        for (var i = from; i < limit; i++)
        {
            open += ReportText.OpenBrackets(lines[i].Text);
            if (open <= 0)
                return i + 1;
        }
        return limit;
    }

    private static string ReadDivision(IEnumerable<ReportLine> lines)
    {
        var text = string.Join(' ', lines.Select(l => l.Text));
        return DivisionPattern.Match(text) is { Success: true } match ? match.Groups["division"].Value.Trim() : text;
    }

    private static long? Whole(string? text) => text is not null && ReportText.TryWhole(text, out var value) ? value : null;
}
