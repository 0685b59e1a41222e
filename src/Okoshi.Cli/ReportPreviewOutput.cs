using Okoshi.App.Documents;
using Okoshi.App.Support;
using Okoshi.App.Support.Report;

namespace Okoshi.Cli;

/// <summary>Shows what an import of an annual report would bring.</summary>
internal static class ReportPreviewOutput
{
    public static void Write(CommandConsole console, OutputFormat format, ReportPreview preview, IReadOnlyList<string> written)
    {
        var changes = Changes(preview, written);
        CommandOutput.Write(
            console,
            format,
            Result(preview, written),
            format == OutputFormat.Csv ? [changes] : [Sections(preview), Oddities(preview.Document), changes]
        );
    }

    private static object Result(ReportPreview preview, IReadOnlyList<string> written)
    {
        var document = preview.Document;
        return new
        {
            preview.File,
            document.FiscalYear,
            Sources = preview.Programmes.Select(p => p.Source.SourceId).Distinct(),
            Entries = preview.Programmes.Count,
            Reprints = preview.Programmes.Count(p => p.ReprintOf.Length > 0),
            Indicators = CountIndicators(document.Entries),
            Cases = document.Cases.Select(c => new
            {
                c.SectionKey,
                c.ProgrammeId,
                c.Firms,
                c.Title,
                c.Line,
            }),
            document.Policies,
            Sections = document.Sections.Select(s => new
            {
                s.Key,
                s.Policies,
                s.Title,
                Entries = s.Entries.Count,
                Indicators = CountIndicators(s.Entries),
                s.PrintedSubtotal,
                s.Sum,
                Difference = s.Sum - s.PrintedSubtotal,
            }),
            document.Oddities,
            preview.Changes,
            Written = written,
        };
    }

    private static DocumentTable Sections(ReportPreview preview)
    {
        var document = preview.Document;
        return new DocumentTable(
            $"{document.FiscalYear}年度の年次報告（{preview.File}）",
            [
                new DocumentColumn("policy", "基本方針", CellKind.Text),
                new DocumentColumn("entries", "事業", CellKind.Number),
                new DocumentColumn("reprints", "うち再掲", CellKind.Number),
                new DocumentColumn("indicators", "実績の項目", CellKind.Number),
                new DocumentColumn("printed", "小計の印字", CellKind.Number, "千円"),
                new DocumentColumn("sum", "行の合計", CellKind.Number, "千円"),
                new DocumentColumn("difference", "差", CellKind.Number, "千円"),
            ],
            [.. document.Sections.Select(s => Row(s))]
        )
        {
            Subtitle =
                $"事業 {preview.Programmes.Count}件（うち再掲 {preview.Programmes.Count(p => p.ReprintOf.Length > 0)}件）、"
                + $"実績の項目 {CountIndicators(document.Entries)}件、事例 {document.Cases.Count}件、基本方針 {document.Policies.Count}件",
        };
    }

    private static IReadOnlyList<Cell> Row(ReportSection section) =>
        [
            Cell.Of(string.Join('・', section.Policies)),
            Cell.Of(section.Entries.Count),
            Cell.Of(section.Entries.Count(e => e.ReprintOf.Length > 0)),
            Cell.Of(CountIndicators(section.Entries)),
            Cell.Of(section.PrintedSubtotal),
            Cell.Of(section.Sum),
            Cell.Of(section.Sum - section.PrintedSubtotal),
        ];

    // Messages are sentences to be read whole; a table's cell would cut them.
    private static DocumentTable Oddities(ReportDocument document) =>
        new(
            "気になる点",
            [new DocumentColumn("weight", "重さ", CellKind.Text), new DocumentColumn("count", "件数", CellKind.Number)],
            [
                .. Enum.GetValues<OddityWeight>()
                    .OrderDescending()
                    .Select(w => new[] { Cell.Of(Label(w)), Cell.Of(document.Oddities.Count(o => o.Weight == w)) }),
            ]
        )
        {
            Notes = [.. document.Oddities.Select(o => $"{o.Line}行 {Label(o.Weight)} {o.Subject}：{o.Message}")],
        };

    private static DocumentTable Changes(ReportPreview preview, IReadOnlyList<string> written) =>
        new(
            "変わる項目",
            [
                new DocumentColumn("table", "表", CellKind.Text),
                new DocumentColumn("key", "行", CellKind.Text),
                new DocumentColumn("field", "項目", CellKind.Text),
                new DocumentColumn("before", "前", CellKind.Text),
                new DocumentColumn("after", "後", CellKind.Text),
            ],
            [
                .. preview.Changes.Select(c =>
                    new[] { Cell.Of(c.Table), Cell.Of(c.Key), Cell.Of(FieldLabel(c)), Cell.Of(c.Before), Cell.Of(c.After) }
                ),
            ]
        )
        {
            Subtitle = preview.Changes.Count == 0 ? "地域パックから変わる項目はありません" : $"{preview.Changes.Count}件",
            Notes = [.. NotesOf(preview, written)],
        };

    private static IEnumerable<string> NotesOf(ReportPreview preview, IReadOnlyList<string> written)
    {
        var unread = preview.Programmes.Count(p => p.Serves.Length == 0 || p.Summary.Length == 0);
        if (unread > 0)
            yield return $"{unread}件は対象（serves）か要約（summary）が空です。個票を読んで書き足してください。";
        if (written.Count == 0)
            yield return "何も書いていません。書くには --out フォルダー を付けます。";
        foreach (var path in written)
            yield return $"書きました：{path}";
    }

    private static string FieldLabel(ReportChange change)
    {
        if (change.Field.Length > 0)
            return change.Field;
        return change.Before.Length == 0 ? "（新しい行）" : "（なくなる行）";
    }

    private static string Label(OddityWeight weight) =>
        weight switch
        {
            OddityWeight.Error => "読み取れない",
            OddityWeight.Doubt => "疑わしい",
            _ => "参考",
        };

    private static int CountIndicators(IEnumerable<ReportEntry> entries) => entries.Sum(e => e.Indicators.Count);
}
