using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
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
    bool HasRule);

/// <summary>Use case: the catalogue of support programmes, in the order of the report.</summary>
public sealed class ListProgrammes(CurrentPack current)
{
    public async Task<IReadOnlyList<ProgrammeListItem>> RunAsync(DateOnly asOf, CancellationToken cancellationToken)
    {
        var pack = await current.GetAsync(cancellationToken);
        var indicators = pack.Rows<IndicatorRow>().ToLookup(i => i.Programme);
        var policies = pack.Rows<PolicyRow>().ToDictionary(p => p.Id, StringComparer.Ordinal);
        return [.. pack.Rows<ProgrammeRow>().Select(row => ToItem(pack, row, policies, indicators[row.Id], asOf))];
    }

    internal static ProgrammeListItem ToItem(
        PackContent pack,
        ProgrammeRow row,
        Dictionary<string, PolicyRow> policies,
        IEnumerable<IndicatorRow> indicators,
        DateOnly asOf)
    {
        var programme = SupportCatalogue.ToProgramme(pack, row);
        return new ProgrammeListItem(
            row,
            [.. row.Policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(id => policies[id])],
            programme.Serves,
            [.. indicators.GroupBy(i => (i.Order, i.Label)).OrderBy(g => g.Key.Order).Select(g => new IndicatorSeries(g.Key.Order, g.Key.Label, [.. g.OrderBy(i => i.FiscalYear)]))],
            programme.ConfirmationOn(asOf),
            programme.RuleOn(asOf) is not null);
    }
}
