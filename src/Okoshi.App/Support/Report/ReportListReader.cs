using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Report;

/// <summary>A row of a policy's list of programmes (基本方針事業一覧).</summary>
internal sealed record ReportListRow(
    int Number,
    string Title,
    string CostPrinted,
    long? Cost,
    bool IsNew,
    string Division,
    int? Page,
    int Marks,
    int Line
);

/// <summary>The list of a policy with its printed subtotal.</summary>
internal sealed record ReportList(IReadOnlyList<ReportListRow> Rows, long? Subtotal, int SubtotalLine);

/// <summary>Reads a policy's list of programmes, whose rows wrap over several lines.</summary>
internal sealed partial class ReportListReader
{
    private const string Mark = "【基本方針事業一覧】";
    private readonly List<ReportListRow> rows = [];
    private Draft? draft;

    [GeneratedRegex(
        "^(?:(?:No\\.|事業名|[RＲ][0-9０-９]+事業費|[（(]千円[)）]|[RＲ][0-9０-９]+|新規|担当課等|掲載頁|基本方針|[①-⑨])\\s*)+$"
    )]
    private static partial Regex HeaderPattern { get; }

    [GeneratedRegex("^小計\\s+(?<sum>[0-9０-９,，]+)$")]
    private static partial Regex SubtotalPattern { get; }

    [GeneratedRegex("^(?<marks>(?:[○〇]\\s*)*)(?<no>[0-9０-９]{1,2})(?:\\s+(?<rest>[^0-9０-９].*))?$")]
    private static partial Regex StartPattern { get; }

    [GeneratedRegex(
        "^(?:(?<title>.*?\\S)\\s+)??(?<cost>[0-9０-９][0-9０-９,，]*|[\\-‐－―]|ゼロ予算|再掲)"
            + "(?:\\s+(?<new>[○〇]))?(?:\\s+(?<division>[^0-9０-９].*?))?(?:\\s+(?<page>[0-9０-９]{1,3}))?$"
    )]
    private static partial Regex CostPattern { get; }

    [GeneratedRegex("^(?<division>.*?)(?:\\s+(?<page>[0-9０-９]{1,3}))?$")]
    private static partial Regex DivisionPattern { get; }

    [GeneratedRegex("^[0-9０-９]{1,3}$")]
    private static partial Regex PagePattern { get; }

    /// <summary>True for a line that only repeats the head of the list.</summary>
    public static bool IsHeader(string text) => HeaderPattern.IsMatch(text);

    /// <summary>Reads the list; null when the part has none. <paramref name="next"/> is the first line behind it.</summary>
    public static ReportList? Read(IReadOnlyList<ReportLine> lines, out int next)
    {
        next = 0;
        while (next < lines.Count && !lines[next].Text.StartsWith(Mark, StringComparison.Ordinal))
            next++;
        if (next == lines.Count)
            return null;
        var reader = new ReportListReader();
        for (next++; next < lines.Count; next++)
        {
            var line = lines[next];
            if (SubtotalPattern.Match(line.Text) is { Success: true } match)
            {
                reader.Close();
                next++;
                ReportText.TryWhole(match.Groups["sum"].Value, out var sum);
                return new ReportList(reader.rows, sum, line.Number);
            }
            if (line.Text.StartsWith('【'))
                break;
            if (!IsHeader(line.Text))
                reader.ReadLine(line);
        }
        reader.Close();
        return new ReportList(reader.rows, null, lines[next - 1].Number);
    }

    private void ReadLine(ReportLine line)
    {
        if (draft is { Cost: not null } open && PagePattern.IsMatch(line.Text))
        {
            open.Page = Whole(line.Text);
            Close();
        }
        else if ((draft is null || draft.Cost is not null) && StartPattern.Match(line.Text) is { Success: true } start)
        {
            Close();
            draft = new Draft(Whole(start.Groups["no"].Value), start.Groups["marks"].Value.Count(c => c is '○' or '〇'), line.Number);
            if (start.Groups["rest"].Success)
                ReadRest(start.Groups["rest"].Value);
        }
        else if (draft is not null)
        {
            ReadRest(line.Text);
        }
    }

    private void ReadRest(string text)
    {
        if (draft!.Cost is not null)
        {
            var division = DivisionPattern.Match(text);
            draft.Divisions.Add(division.Groups["division"].Value);
            ReadPage(division.Groups["page"]);
        }
        else if (CostPattern.Match(text) is { Success: true } cost)
        {
            if (cost.Groups["title"].Success)
                draft.Titles.Add(cost.Groups["title"].Value);
            draft.Cost = cost.Groups["cost"].Value;
            draft.IsNew = cost.Groups["new"].Success;
            if (cost.Groups["division"].Success)
                draft.Divisions.Add(cost.Groups["division"].Value);
            ReadPage(cost.Groups["page"]);
        }
        else
        {
            draft.Titles.Add(text);
        }
    }

    private void ReadPage(Group page)
    {
        if (!page.Success)
            return;
        draft!.Page = Whole(page.Value);
        Close();
    }

    private void Close()
    {
        if (draft is null)
            return;
        long? cost = ReportText.TryWhole(draft.Cost ?? "", out var amount) ? amount : null;
        rows.Add(
            new ReportListRow(
                draft.Number,
                ReportText.Join(draft.Titles),
                draft.Cost ?? "",
                cost,
                draft.IsNew,
                JoinDivisions(draft.Divisions),
                draft.Page,
                draft.Marks,
                draft.Line
            )
        );
        draft = null;
    }

    private static string JoinDivisions(IEnumerable<string> divisions) =>
        string.Join('、', divisions).Replace("、（", "（", StringComparison.Ordinal);

    private static int Whole(string text) => ReportText.TryWhole(text, out var value) ? (int)value : 0;

    private sealed class Draft(int number, int marks, int line)
    {
        public int Number { get; } = number;
        public int Marks { get; } = marks;
        public int Line { get; } = line;
        public List<string> Titles { get; } = [];
        public List<string> Divisions { get; } = [];
        public string? Cost { get; set; }
        public bool IsNew { get; set; }
        public int? Page { get; set; }
    }
}
