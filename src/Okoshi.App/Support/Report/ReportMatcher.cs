namespace Okoshi.App.Support.Report;

/// <summary>Brings the rows of a policy's list and its sheets together and says where they differ.</summary>
internal sealed class ReportMatcher(ReportPart part, int fiscalYear, List<ReportOddity> oddities)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    private string IdOf(int number) => $"r{fiscalYear - ReportReader.FirstReiwaYear + 1}-{part.Key}-{number}";

    public IReadOnlyList<ReportEntry> Match(IReadOnlyList<ReportListRow> rows, IReadOnlyList<ReportSheet> sheets)
    {
        CheckNumbers(rows);
        var left = sheets.Select((sheet, i) => (Number: NumberOf(sheet, i), Sheet: sheet)).ToList();
        var entries = new List<ReportEntry>();
        foreach (var row in rows)
        {
            var at = left.FindIndex(s => s.Number == row.Number);
            var sheet = at < 0 ? null : left[at].Sheet;
            if (at >= 0)
                left.RemoveAt(at);
            entries.Add(Join(row, sheet));
        }
        foreach (var (number, sheet) in left)
        {
            Add(
                sheet.Line,
                OddityWeight.Error,
                "row-missing",
                IdOf(number),
                $"個票 {number}「{sheet.Title}」が一覧にありません。一覧の行が必要です"
            );
            entries.Add(Join(RowOf(number, sheet), sheet));
        }
        return entries;
    }

    /// <summary>The row that the list lacks, as the sheet alone tells it.</summary>
    private ReportListRow RowOf(int number, ReportSheet sheet) =>
        new(number, sheet.Title, sheet.CostPrinted, sheet.Cost, IsNew: false, sheet.Division, null, part.Policies.Count, sheet.Line);

    public void CheckSubtotal(ReportList list, IReadOnlyList<ReportEntry> entries)
    {
        var sum = entries.Sum(e => e.CostThousandYen ?? 0);
        if (list.Subtotal is null)
            Add(list.SubtotalLine, OddityWeight.Error, "subtotal-missing", part.Key, "一覧に「小計」がありません。事業費の小計が必要です");
        else if (list.Subtotal != sum)
            Add(
                list.SubtotalLine,
                OddityWeight.Doubt,
                "subtotal",
                part.Key,
                $"小計は {list.Subtotal:N0}千円 と印字されていますが、行の合計は {sum:N0}千円 です"
            );
    }

    private int NumberOf(ReportSheet sheet, int index)
    {
        if (sheet.Number is { } number)
            return number;
        Add(
            sheet.Line,
            OddityWeight.Error,
            "number-missing",
            IdOf(index + 1),
            $"「{sheet.Title}」の個票に番号がありません。順番から {index + 1} とみなします"
        );
        return index + 1;
    }

    private void CheckNumbers(IReadOnlyList<ReportListRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Number != i + 1)
                Add(
                    rows[i].Line,
                    OddityWeight.Error,
                    "number-gap",
                    IdOf(rows[i].Number),
                    $"一覧の {i + 1} 番目の行の番号が {rows[i].Number} です。{i + 1} が必要です"
                );
            if (rows[i].Page is null)
                Add(
                    rows[i].Line,
                    OddityWeight.Error,
                    "page-missing",
                    IdOf(rows[i].Number),
                    $"一覧の {rows[i].Number}「{rows[i].Title}」に掲載頁がありません"
                );
            if (i > 0 && rows[i].Page < rows[i - 1].Page)
                Add(
                    rows[i].Line,
                    OddityWeight.Doubt,
                    "page-order",
                    IdOf(rows[i].Number),
                    $"掲載頁 {rows[i].Page} が前の行の {rows[i - 1].Page} より前です"
                );
        }
    }

    private ReportEntry Join(ReportListRow row, ReportSheet? sheet)
    {
        if (sheet is null)
            Add(row.Line, OddityWeight.Error, "sheet-missing", IdOf(row.Number), $"一覧の {row.Number}「{row.Title}」の個票がありません");
        else
            Compare(row, sheet);
        return new ReportEntry
        {
            Id = UnusedId(row),
            SectionKey = part.Key,
            Policies = part.Policies,
            Number = row.Number,
            Title = row.Title,
            SheetTitle = sheet?.Title ?? "",
            CostPrinted = row.CostPrinted,
            CostThousandYen = row.Cost,
            IsNew = row.IsNew,
            Division = row.Division,
            SheetDivision = sheet?.Division ?? "",
            Page = row.Page,
            Line = sheet?.Line ?? row.Line,
            Overview = sheet?.Body.Overview ?? "",
            Results = sheet?.Body.Results ?? "",
            Indicators = sheet?.Indicators ?? [],
        };
    }

    // Two programmes with the same number are both kept, each under an id of its own.
    private string UnusedId(ReportListRow row)
    {
        var id = IdOf(row.Number);
        if (used.Add(id))
            return id;
        Add(
            row.Line,
            OddityWeight.Error,
            "number-twice",
            id,
            $"番号 {row.Number} が「{row.Title}」で二度目です。番号は章の中で一度だけ使えます"
        );
        var copy = 2;
        while (!used.Add($"{id}-{copy}"))
            copy++;
        return $"{id}-{copy}";
    }

    private void Compare(ReportListRow row, ReportSheet sheet)
    {
        if (ReportText.Fold(row.Title) != ReportText.Fold(sheet.Title))
            Add(
                sheet.Line,
                OddityWeight.Note,
                "title-differs",
                IdOf(row.Number),
                $"一覧の題「{row.Title}」（行{row.Line}）と個票の題「{sheet.Title}」が違います"
            );
        if (row.Cost != sheet.Cost)
            Add(
                sheet.Line,
                OddityWeight.Doubt,
                "cost-differs",
                IdOf(row.Number),
                $"事業費が一覧では {row.CostPrinted}千円（行{row.Line}）、個票では {sheet.CostPrinted}千円です"
            );
        if (sheet.CostParts.Count > 0 && sheet.CostParts.Sum() != sheet.Cost)
            Add(
                sheet.Line,
                OddityWeight.Doubt,
                "cost-parts",
                IdOf(row.Number),
                $"事業費の内訳の合計 {sheet.CostParts.Sum():N0}千円 が事業費 {sheet.CostPrinted}千円 と合いません"
            );
        if (sheet.PageSeen is { } seen && seen != row.Page)
            Add(
                sheet.Line,
                OddityWeight.Doubt,
                "page-differs",
                IdOf(row.Number),
                $"掲載頁は一覧では {row.Page}（行{row.Line}）ですが、個票の頁の番号は {seen} です"
            );
        if (part.Policies.Count > 1 && row.Marks < part.Policies.Count)
            Add(
                row.Line,
                OddityWeight.Note,
                "policy-lost",
                IdOf(row.Number),
                $"「{row.Title}」の○は{row.Marks}つですが、テキストでは列が失われ、どの基本方針の○か分かりません"
            );
        foreach (var division in row.Division.Split(['、', '（', '）'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!ReportText.Fold(sheet.Division).Contains(ReportText.Fold(division), StringComparison.Ordinal))
                Add(
                    sheet.Line,
                    OddityWeight.Doubt,
                    "division-differs",
                    IdOf(row.Number),
                    $"担当課が一覧では「{row.Division}」（行{row.Line}）、個票では「{sheet.Division}」です"
                );
        }
    }

    private void Add(int line, OddityWeight weight, string code, string subject, string message) =>
        oddities.Add(new ReportOddity(line, weight, code, subject, message));
}
