using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>One indicator of a programme with what is printed for each year; a year without print is not in it.</summary>
public sealed record IndicatorSeries(int Order, string Label, IReadOnlyList<IndicatorRow> Years);

/// <summary>A line of the catalogue.</summary>
/// <param name="Programme">The row of the pack.</param>
/// <param name="Policies">Titles of its policies.</param>
/// <param name="Serves">Whom it serves.</param>
/// <param name="Results">Indicators with both years as printed.</param>
/// <param name="Confirmation">Whether it is confirmed for the fiscal year of the reference date.</param>
/// <param name="HasRule">True when its conditions can be judged; false means "needs reading".</param>
public sealed record ProgrammeListItem(
    ProgrammeRow Programme,
    IReadOnlyList<PolicyRow> Policies,
    ServesKind Serves,
    IReadOnlyList<IndicatorSeries> Results,
    ConfirmationState Confirmation,
    bool HasRule
);

/// <summary>Use case: the catalogue of support programmes, in the order of the report.</summary>
public sealed class ListProgrammes(RegionContext context)
{
    /// <summary>Programmes of the pack and, behind them, those of the catalogue that stand on the day.</summary>
    public IReadOnlyList<ProgrammeListItem> Run() => context.State.Get(new ProgrammeListOn(context.Day));

    /// <summary>Programmes of a pack alone.</summary>
    internal static IReadOnlyList<ProgrammeListItem> OfPack(PackContent pack, DateOnly asOf)
    {
        var indicators = pack.Rows<IndicatorRow>().ToLookup(i => i.Programme);
        var policies = pack.Rows<PolicyRow>().ToDictionary(p => p.Id, StringComparer.Ordinal);
        return [.. pack.Rows<ProgrammeRow>().Select(row => ToItem(pack, row, policies, indicators[row.Id], asOf))];
    }

    /// <summary>A programme of the catalogue as a line; the results that the pack prints under its key stay with it.</summary>
    internal static ProgrammeListItem ToItem(StandingProgramme standing, IEnumerable<IndicatorRow> indicators, DateOnly asOf)
    {
        var (programme, texts) = (standing.Programme, standing.Version!.Texts);
        var row = new ProgrammeRow
        {
            Id = programme.Id,
            Title = programme.Title,
            Owner = texts.GetValueOrDefault(Ds451.Owner, ""),
            Division = texts.GetValueOrDefault(Ds451.Office, ""),
            FiscalYear = FiscalYear.Of(asOf).Year,
            Serves = programme.Serves.ToString().ToLowerInvariant(),
            Summary = texts.GetValueOrDefault(Ds451.Summary, ""),
            LastConfirmed = programme.LastConfirmed?.Year,
            Url = texts.GetValueOrDefault(Ds451.Url, ""),
            Source = new SourceRef(
                standing.Recorded!.OriginFormat.Length > 0
                    ? $"取り込んだ一覧（{standing.Recorded.OriginFormat}）"
                    : "制度の担当が登録した内容",
                $"{programme.Id} 第{standing.Version.Number}版"
            ),
        };
        return new ProgrammeListItem(
            row,
            [],
            programme.Serves,
            Series(indicators),
            programme.ConfirmationOn(asOf),
            programme.RuleOn(asOf) is not null
        );
    }

    private static IReadOnlyList<IndicatorSeries> Series(IEnumerable<IndicatorRow> indicators) =>
        [
            .. indicators
                .GroupBy(i => (i.Order, i.Label))
                .OrderBy(g => g.Key.Order)
                .Select(g => new IndicatorSeries(g.Key.Order, g.Key.Label, [.. g.OrderBy(i => i.FiscalYear)])),
        ];

    internal static ProgrammeListItem ToItem(
        PackContent pack,
        ProgrammeRow row,
        Dictionary<string, PolicyRow> policies,
        IEnumerable<IndicatorRow> indicators,
        DateOnly asOf
    )
    {
        var programme = SupportCatalogue.ToProgramme(pack, row);
        return new ProgrammeListItem(
            row,
            [.. row.Policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(id => policies[id])],
            programme.Serves,
            Series(indicators),
            programme.ConfirmationOn(asOf),
            programme.RuleOn(asOf) is not null
        );
    }
}

/// <summary>The lines of the catalogue on a day.</summary>
internal sealed record ProgrammeListOn(DateOnly Day) : Derived<RegionState, IReadOnlyList<ProgrammeListItem>>
{
    internal override IReadOnlyList<ProgrammeListItem> From(RegionState source)
    {
        var indicators = source.Pack.Rows<IndicatorRow>().ToLookup(i => i.Programme);
        var standing = source.Get(new ProgrammesOn(Day)).All;
        var replaced = SupportCatalogue.Replaced(source.Pack, standing);
        return
        [
            .. ListProgrammes.OfPack(source.Pack, Day).Where(i => !replaced.Contains(i.Programme.Id)),
            .. standing.Where(s => s.Version is not null).Select(s => ListProgrammes.ToItem(s, indicators[s.Programme.Id], Day)),
        ];
    }
}
