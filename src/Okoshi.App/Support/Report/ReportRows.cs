using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Support.Report;

/// <summary>Turns a report into rows of a pack and keeps what people have reviewed there.</summary>
internal sealed class ReportRows(
    ReportDocument document,
    IReadOnlyDictionary<string, ProgrammeRow> reviewed,
    IReadOnlyDictionary<(string, int, int), IndicatorRow> reviewedIndicators
)
{
    private const string Owner = "青森県";
    private static readonly string[] NotedCodes =
    [
        "title-differs",
        "policy-lost",
        "overview-twice",
        "cost-differs",
        "reprint-cost",
        "reprint-division",
        "reprint-indicators",
    ];
    private static readonly string[] DoubtedCosts = ["cost-differs", "reprint-cost"];

    private string SourceId => $"report-r{document.FiscalYear - ReportReader.FirstReiwaYear + 1}";

    public IReadOnlyList<ProgrammeRow> Programmes() => [.. document.Entries.Select(ToProgramme)];

    public IReadOnlyList<IndicatorRow> Indicators() =>
        [
            .. document.Entries.SelectMany(e =>
                e.Indicators.SelectMany(i => new[] { ToIndicator(e, i, i.Previous), ToIndicator(e, i, i.Current) })
            ),
        ];

    private ProgrammeRow ToProgramme(ReportEntry entry)
    {
        var before = reviewed.GetValueOrDefault(entry.Id);
        return new ProgrammeRow
        {
            Id = entry.Id,
            Policy = string.Join(';', entry.Policies),
            Number = entry.Number,
            Title = entry.Title,
            Owner = before?.Owner ?? Owner,
            Division = entry.Division,
            FiscalYear = document.FiscalYear,
            CostThousandYen = entry.CostThousandYen,
            IsNew = entry.IsNew,
            Serves = before?.Serves ?? "",
            Summary = before?.Summary ?? "",
            ReprintOf = entry.ReprintOf,
            LastConfirmed = before?.LastConfirmed ?? document.FiscalYear,
            Url = before?.Url ?? "",
            Source = SourceOf(entry, before),
        };
    }

    private SourceRef SourceOf(ReportEntry entry, ProgrammeRow? before)
    {
        var found = document.Oddities.Where(o => o.Subject == entry.Id && NotedCodes.Contains(o.Code)).ToArray();
        var quality = found.Any(o => DoubtedCosts.Contains(o.Code)) ? Quality.Doubtful : Quality.Printed;
        var place = Place(entry, entry.Line);
        if (before is { Source.Note.Length: > 0 } && before.Source.Quality >= quality)
            return new SourceRef(SourceId, place, before.Source.Quality, before.Source.Note);
        return new SourceRef(SourceId, place, quality, string.Join('。', found.Select(o => o.Message)));
    }

    private IndicatorRow ToIndicator(ReportEntry entry, ReportIndicator indicator, ReportCell cell) =>
        new()
        {
            Programme = entry.Id,
            Order = indicator.Order,
            Label = indicator.Label,
            FiscalYear = cell.FiscalYear,
            Printed = cell.Printed,
            Value = cell.Value,
            Unit = cell.Unit,
            Value2 = cell.Value2,
            Unit2 = cell.Unit2,
            Cumulative = cell.Cumulative,
            MissingMark = cell.MissingMark,
            Source = SourceOf(entry, indicator, cell),
        };

    // A reviewer's doubt stays as long as the printed cell is the same.
    private SourceRef SourceOf(ReportEntry entry, ReportIndicator indicator, ReportCell cell)
    {
        var place = Place(entry, indicator.Line);
        if (cell.IsLost)
            return new SourceRef(SourceId, place, Quality.Missing, cell.Doubt);
        var before = reviewedIndicators.GetValueOrDefault((entry.Id, indicator.Order, cell.FiscalYear));
        if (before is { Source.Note.Length: > 0 } && before.Printed == cell.Printed)
            return new SourceRef(SourceId, place, before.Source.Quality, before.Source.Note);
        return new SourceRef(SourceId, place, cell.Doubt.Length > 0 ? Quality.Doubtful : Quality.Printed, cell.Doubt);
    }

    private static string Place(ReportEntry entry, int line) => entry.Page is { } page ? $"{page}頁 行{line}" : $"行{line}";
}
