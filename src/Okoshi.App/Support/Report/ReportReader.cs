using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Report;

/// <summary>Reads the prefecture's annual report (中小企業振興施策の実施状況) from the text of its PDF.</summary>
/// <remarks>Pure: the same text gives the same document. What cannot be read becomes an oddity with its line, never an exception.</remarks>
public sealed partial class ReportReader
{
    /// <summary>令和1年度 began in April 2019.</summary>
    public const int FirstReiwaYear = 2019;

    private readonly List<ReportOddity> oddities = [];

    [GeneratedRegex("令和(?<year>[0-9０-９]+)年度中小企業振興施策")]
    private static partial Regex YearPattern { get; }

    [GeneratedRegex("^[RＲ](?<year>[0-9０-９]+)事業費$")]
    private static partial Regex ListYearPattern { get; }

    /// <summary>Reads a report; a text of another kind gives a document without sections and says why.</summary>
    public static ReportDocument Read(string text) => new ReportReader().ReadDocument(ReportLine.Split(text));

    private ReportDocument ReadDocument(IReadOnlyList<ReportLine> lines)
    {
        var (parts, ordinance) = ReportSectionCutter.Cut(lines);
        var year = ReadYear(lines);
        if (parts.Count == 0)
            Add(
                1,
                OddityWeight.Error,
                "no-section",
                "",
                "基本方針の章が1つも見つかりません。「① …」の見出しと「【取組の概要】」がある年次報告のテキストが必要です"
            );
        var policies = ReportOrdinanceReader.Read(ordinance);
        var sections = new List<ReportSection>();
        var cases = new List<ReportCase>();
        foreach (var part in parts)
        {
            var section = ReadSection(part, year);
            sections.Add(section);
            cases.AddRange(ReportCaseReader.Read(part.Key, part.Lines, section.Entries));
        }
        var marked = sections.Select(s => s with { Entries = [.. s.Entries.Select(ReportDoubts.Mark)] }).ToArray();
        var linked = ReportReprints.Link(marked, oddities);
        oddities.AddRange(ReportChecks.Run(policies, linked));
        return new ReportDocument(
            year,
            policies,
            linked,
            cases,
            [.. oddities.OrderBy(o => o.Line).ThenBy(o => o.Code, StringComparer.Ordinal)]
        );
    }

    private ReportSection ReadSection(ReportPart part, int year)
    {
        var list = ReportListReader.Read(part.Lines, out var next);
        if (list is null)
            Add(
                part.Line,
                OddityWeight.Error,
                "list-missing",
                part.Key,
                $"「{part.Title}」に【基本方針事業一覧】がありません。事業の一覧が必要です"
            );
        var behind = part.Lines.Skip(list is null ? 0 : next).ToArray();
        var sheets = new ReportSheetReader((line, weight, code, message) => Add(line, weight, code, part.Key, message)).Read([
            .. behind.Take(ReportCaseReader.FirstHead(behind)),
        ]);
        var matcher = new ReportMatcher(part, year, oddities);
        var entries = matcher.Match(list?.Rows ?? [], sheets);
        if (list is not null)
            matcher.CheckSubtotal(list, entries);
        return new ReportSection(part.Key, part.Policies, part.Title, part.Line, list?.Subtotal, entries);
    }

    private void Add(int line, OddityWeight weight, string code, string subject, string message) =>
        oddities.Add(new ReportOddity(line, weight, code, subject, message));

    private int ReadYear(IReadOnlyList<ReportLine> lines)
    {
        if (YearOf(lines, YearPattern) is { } titled)
            return titled;
        if (YearOf(lines, ListYearPattern) is { } listed)
        {
            Add(1, OddityWeight.Note, "year-from-list", "", $"報告の題に年度がないので、一覧の「R…事業費」から {listed}年度とみなします");
            return listed;
        }
        Add(
            1,
            OddityWeight.Error,
            "year-missing",
            "",
            "報告の年度を読み取れません。「令和５年度中小企業振興施策…」のような見出しが必要です"
        );
        return 0;
    }

    private static int? YearOf(IEnumerable<ReportLine> lines, Regex pattern)
    {
        var match = lines.Select(l => pattern.Match(l.Text)).FirstOrDefault(m => m.Success);
        return match is not null && ReportText.TryWhole(match.Groups["year"].Value, out var year) ? FirstReiwaYear - 1 + (int)year : null;
    }
}
