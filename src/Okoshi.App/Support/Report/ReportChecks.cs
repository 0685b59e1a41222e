namespace Okoshi.App.Support.Report;

/// <summary>Checks that need the whole report: headings against the ordinance, totals, units, texts used twice.</summary>
internal static class ReportChecks
{
    public static IEnumerable<ReportOddity> Run(IReadOnlyList<ReportPolicy> policies, IReadOnlyList<ReportSection> sections)
    {
        var entries = sections.SelectMany(s => s.Entries).ToArray();
        return
        [
            .. CheckPolicies(policies, sections),
            .. CheckTexts(entries),
            .. entries.SelectMany(CheckNew),
            .. entries.SelectMany(e => e.Indicators.SelectMany(i => CheckIndicator(e, i))),
            .. entries.SelectMany(CheckTotals),
        ];
    }

    private static IEnumerable<ReportOddity> CheckPolicies(IReadOnlyList<ReportPolicy> policies, IReadOnlyList<ReportSection> sections)
    {
        if (policies.Count == 0 && sections.Count > 0)
            yield return new ReportOddity(
                1,
                OddityWeight.Error,
                "ordinance-missing",
                "",
                "条例の（基本方針）の条が見つかりません。基本方針の題を条例から読み取れません"
            );
        foreach (var policy in policies)
        {
            var section = sections.FirstOrDefault(s => s.Policies.Contains(policy.Number));
            if (section is null)
                yield return new ReportOddity(
                    policy.Line,
                    OddityWeight.Error,
                    "section-missing",
                    $"{policy.Number}",
                    $"条例の基本方針 {policy.Number}「{policy.Title}」の章が報告にありません"
                );
            else if (!ReportText.Fold(section.Title).Contains(ReportText.Fold(policy.Title), StringComparison.Ordinal))
                yield return new ReportOddity(
                    section.Line,
                    OddityWeight.Note,
                    "policy-title",
                    $"{policy.Number}",
                    $"章の題「{section.Title}」が条例の「{policy.Title}」（行{policy.Line}）と違います"
                );
        }
    }

    private static IEnumerable<ReportOddity> CheckTexts(IEnumerable<ReportEntry> entries) =>
        entries
            .Where(e => !e.IsReprint && e.Overview.Length > 0)
            .GroupBy(e => ReportText.Fold(e.Overview))
            .Where(g => g.Count() > 1)
            .SelectMany(g =>
                g.Skip(1)
                    .Select(e => new ReportOddity(
                        e.Line,
                        OddityWeight.Doubt,
                        "overview-twice",
                        e.Id,
                        $"事業概要が別の事業 {g.First().Id}「{g.First().Title}」（行{g.First().Line}）と同じ文です"
                    ))
            );

    private static IEnumerable<ReportOddity> CheckNew(ReportEntry entry)
    {
        var before = entry.Indicators.FirstOrDefault(i => i.Previous.Value > 0);
        if (entry.IsNew && before is not null)
            yield return new ReportOddity(
                before.Line,
                OddityWeight.Note,
                "new-with-past",
                entry.Id,
                $"新規の印がある「{entry.Title}」に前の年度の値があります（{before.Label} {before.Previous.Printed}）"
            );
    }

    private static IEnumerable<ReportOddity> CheckIndicator(ReportEntry entry, ReportIndicator indicator) =>
        new[] { indicator.Previous, indicator.Current }
            .Where(c => c.Doubt.Length > 0 && !c.IsLost)
            .Select(c => new ReportOddity(
                indicator.Line,
                OddityWeight.Doubt,
                "cell-doubt",
                entry.Id,
                $"項目「{indicator.Label}」の {c.FiscalYear}年度の値「{c.Printed}」：{c.Doubt}"
            ));

    private static IEnumerable<ReportOddity> CheckTotals(ReportEntry entry)
    {
        var total = entry.Indicators.FirstOrDefault(i => i.Label == "計");
        if (total is null)
            yield break;
        var rows = entry.Indicators.TakeWhile(i => i != total).ToArray();
        foreach (
            var (year, get) in new (int, Func<ReportIndicator, ReportCell>)[]
            {
                (total.Previous.FiscalYear, i => i.Previous),
                (total.Current.FiscalYear, i => i.Current),
            }
        )
        {
            var first = rows.Sum(r => get(r).Value ?? 0);
            var second = rows.Sum(r => get(r).Value2 ?? 0);
            if (first != (get(total).Value ?? 0) || second != (get(total).Value2 ?? 0))
                yield return new ReportOddity(
                    total.Line,
                    OddityWeight.Doubt,
                    "total",
                    entry.Id,
                    $"{year}年度の計「{get(total).Printed}」が行の合計（{first:N0}、{second:N0}）と合いません"
                );
        }
    }
}
