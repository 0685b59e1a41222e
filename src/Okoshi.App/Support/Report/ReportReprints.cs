namespace Okoshi.App.Support.Report;

/// <summary>Links each reprint (再掲) to the programme it repeats and compares the two.</summary>
internal static class ReportReprints
{
    public static IReadOnlyList<ReportSection> Link(IReadOnlyList<ReportSection> sections, List<ReportOddity> oddities)
    {
        var originals = new Dictionary<string, ReportEntry>(StringComparer.Ordinal);
        foreach (var entry in sections.SelectMany(s => s.Entries).Where(e => !e.IsReprint))
        {
            if (!originals.TryAdd(ReportText.FoldTitle(entry.Title), entry))
                oddities.Add(
                    new ReportOddity(
                        entry.Line,
                        OddityWeight.Doubt,
                        "title-twice",
                        entry.Id,
                        $"「{entry.Title}」が再掲の印なしに二度出てきます（{originals[ReportText.FoldTitle(entry.Title)].Id}）"
                    )
                );
        }
        return [.. sections.Select(s => s with { Entries = [.. s.Entries.Select(e => LinkEntry(e, originals, oddities))] })];
    }

    private static ReportEntry LinkEntry(ReportEntry entry, Dictionary<string, ReportEntry> originals, List<ReportOddity> oddities)
    {
        if (!entry.IsReprint)
            return entry;
        if (!originals.TryGetValue(ReportText.FoldTitle(entry.Title), out var original))
        {
            oddities.Add(
                new ReportOddity(
                    entry.Line,
                    OddityWeight.Error,
                    "reprint-lost",
                    entry.Id,
                    $"「{entry.Title}」のもとの事業が見つかりません。題が同じ事業が必要です"
                )
            );
            return entry;
        }
        Compare(entry, original, oddities);
        return entry with { ReprintOf = original.Id };
    }

    private static void Compare(ReportEntry reprint, ReportEntry original, List<ReportOddity> oddities)
    {
        void Differ(string code, OddityWeight weight, string what, string here, string there) =>
            oddities.Add(
                new ReportOddity(
                    reprint.Line,
                    weight,
                    code,
                    reprint.Id,
                    $"再掲の{what}「{here}」が、もとの {original.Id}（行{original.Line}）の「{there}」と違います"
                )
            );

        if (reprint.CostThousandYen != original.CostThousandYen)
            Differ("reprint-cost", OddityWeight.Doubt, "事業費", reprint.CostPrinted, original.CostPrinted);
        if (ReportText.Fold(reprint.SheetDivision) != ReportText.Fold(original.SheetDivision))
            Differ("reprint-division", OddityWeight.Note, "担当課", reprint.SheetDivision, original.SheetDivision);
        if (reprint.IsNew != original.IsNew)
            Differ("reprint-new", OddityWeight.Doubt, "新規の印", reprint.IsNew ? "○" : "なし", original.IsNew ? "○" : "なし");
        var here = string.Join('／', reprint.Indicators.Select(Printed));
        var there = string.Join('／', original.Indicators.Select(Printed));
        if (ReportText.Fold(here) != ReportText.Fold(there))
            Differ("reprint-indicators", OddityWeight.Doubt, "実績の表", here, there);
    }

    private static string Printed(ReportIndicator i) => $"{i.Label} {i.Previous.Printed} {i.Current.Printed}";
}
