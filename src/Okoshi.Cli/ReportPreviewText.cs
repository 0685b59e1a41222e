using System.Globalization;
using System.Text;
using CsvHelper;
using Okoshi.App.Support;
using Okoshi.App.Support.Report;

namespace Okoshi.Cli;

/// <summary>Prints what an import of an annual report would bring: for reading, as JSON, or as CSV.</summary>
internal static class ReportPreviewText
{
    public static void Write(TextWriter output, ReportPreview preview, IReadOnlyList<string> written, string format)
    {
        if (format == "json") JsonOutput.Write(output, ToJson(preview, written));
        else output.Write(format == "csv" ? ToCsv(preview) : ToText(preview, written));
    }

    private static object ToJson(ReportPreview preview, IReadOnlyList<string> written)
    {
        var document = preview.Document;
        return new
        {
            preview.File,
            document.FiscalYear,
            Sources = preview.Programmes.Select(p => p.Source.SourceId).Distinct(),
            Entries = preview.Programmes.Count,
            Reprints = preview.Programmes.Count(p => p.ReprintOf.Length > 0),
            Indicators = document.Entries.Sum(e => e.Indicators.Count),
            Cases = document.Cases.Select(c => new { c.SectionKey, c.ProgrammeId, c.Firms, c.Title, c.Line }),
            document.Policies,
            Sections = document.Sections.Select(s => new { s.Key, s.Policies, s.Title, Entries = s.Entries.Count, Indicators = s.Entries.Sum(e => e.Indicators.Count), s.PrintedSubtotal, s.Sum, Difference = s.Sum - s.PrintedSubtotal }),
            document.Oddities,
            preview.Changes,
            Written = written,
        };
    }

    private static string ToCsv(ReportPreview preview)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true))
        {
            csv.WriteRecord(["kind", "line", "weight", "code", "key", "field", "before", "after", "message"]);
            foreach (var o in preview.Document.Oddities) csv.WriteRecord(["oddity", o.Line.ToString(CultureInfo.InvariantCulture), o.Weight.ToString().ToLowerInvariant(), o.Code, o.Subject, "", "", "", o.Message]);
            foreach (var c in preview.Changes) csv.WriteRecord(["change", "", "", c.Table, c.Key, c.Field, c.Before, c.After, ""]);
        }
        return text.ToString();
    }

    private static string ToText(ReportPreview preview, IReadOnlyList<string> written)
    {
        var text = new StringBuilder();
        var document = preview.Document;
        text.AppendLine(Invariant($"{preview.File}：{document.FiscalYear}年度の年次報告"));
        text.AppendLine(Invariant($"事業 {preview.Programmes.Count}件（うち再掲 {preview.Programmes.Count(p => p.ReprintOf.Length > 0)}件）、実績の項目 {document.Entries.Sum(e => e.Indicators.Count)}件、事例 {document.Cases.Count}件、基本方針 {document.Policies.Count}件"));
        text.AppendLine();
        text.AppendLine("基本方針　事業　項目　小計の印字（千円）　行の合計（千円）　差");
        foreach (var s in document.Sections)
        {
            text.AppendLine(Invariant($"{string.Join('・', s.Policies),-6}{s.Entries.Count,6}{s.Entries.Sum(e => e.Indicators.Count),6}{s.PrintedSubtotal,18:N0}{s.Sum,18:N0}{s.Sum - s.PrintedSubtotal,8:N0}"));
        }
        AppendOddities(text, document.Oddities);
        AppendChanges(text, preview.Changes);
        var unread = preview.Programmes.Count(p => p.Serves.Length == 0 || p.Summary.Length == 0);
        if (unread > 0) text.AppendLine().AppendLine(Invariant($"{unread}件は対象（serves）か要約（summary）が空です。個票を読んで書き足してください。"));
        text.AppendLine();
        if (written.Count == 0) text.AppendLine("何も書いていません。書くには --out フォルダー を付けます。");
        foreach (var path in written) text.AppendLine(Invariant($"書きました：{path}"));
        return text.ToString();
    }

    private static void AppendOddities(StringBuilder text, IReadOnlyList<ReportOddity> oddities)
    {
        text.AppendLine();
        text.AppendLine(Invariant($"気になる点 {oddities.Count}件（読み取れない {Count(OddityWeight.Error)}、疑わしい {Count(OddityWeight.Doubt)}、参考 {Count(OddityWeight.Note)}）"));
        foreach (var o in oddities) text.AppendLine(Invariant($"  {o.Line,5}行 {WeightLabel(o.Weight)} {o.Subject}：{o.Message}"));

        int Count(OddityWeight weight) => oddities.Count(o => o.Weight == weight);
    }

    private static void AppendChanges(StringBuilder text, IReadOnlyList<ReportChange> changes)
    {
        text.AppendLine();
        if (changes.Count == 0)
        {
            text.AppendLine("地域パックから変わる項目はありません。");
            return;
        }
        text.AppendLine(Invariant($"変わる項目 {changes.Count}件"));
        foreach (var c in changes)
        {
            var what = c.Field.Length > 0 ? Invariant($"{c.Field}：「{c.Before}」→「{c.After}」") : c.Before.Length == 0 ? Invariant($"新しい行「{c.After}」") : Invariant($"なくなる行「{c.Before}」");
            text.AppendLine(Invariant($"  {c.Table} {c.Key} {what}"));
        }
    }

    private static string WeightLabel(OddityWeight weight) => weight switch
    {
        OddityWeight.Error => "読み取れない",
        OddityWeight.Doubt => "疑わしい",
        _ => "参考",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
