using System.Globalization;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>Turns an official projection of population by age into the change of those who buy.</summary>
internal sealed class PopulationOutlook
{
    private const string Fukushima = "07";

    private readonly FigureSet figures;
    private readonly Func<MunicipalityCode, AgeSexRow[]> rowsOf;
    private readonly AgeSexRow[] nation;
    private readonly (int Index, int Year) from;
    private readonly (int Index, int Year) to;

    private PopulationOutlook(
        FigureSet figures,
        (int Index, int Year) from,
        (int Index, int Year) to,
        Func<MunicipalityCode, AgeSexRow[]> rowsOf,
        IEnumerable<AgeSexRow> nation
    )
    {
        (this.figures, this.from, this.to, this.rowsOf) = (figures, from, to, rowsOf);
        this.nation = [.. nation.Where(r => r.Age == AgeBand.Total)];
    }

    private bool LooksAhead => to.Year > from.Year;

    /// <summary>A projection for so many years ahead; null where it does not look ahead of the census.</summary>
    public static PopulationOutlook? Of(FigureSet figures, int censusYear, int ahead)
    {
        string[] years = [.. figures.Items.Select(i => i.Period).Distinct().Order(StringComparer.Ordinal)];
        var ages = AgeSexItems.AgesOf(figures.Items, Sex.Total);
        AgeSexRow Row(OfficialArea area, MunicipalityCode code, AgeBand age) =>
            new(0, area, Sex.Total, age, [.. years.Select(y => (long?)figures[code, AgeSexItems.Code(Sex.Total, age), y])]);
        var all = years.Select((year, index) => (Index: index, Year: int.Parse(year, CultureInfo.InvariantCulture))).ToArray();
        var from = all.Where(y => y.Year >= censusYear).DefaultIfEmpty(all[^1]).MinBy(y => y.Year);
        var to = all.Where(y => y.Year <= from.Year + ahead).MaxBy(y => y.Year);
        var outlook = new PopulationOutlook(
            figures,
            from,
            to,
            code => figures.In(code) is { } at ? [.. ages.Select(age => Row(new OfficialArea(code, "", ""), at, age))] : [],
            figures.Areas.Select(a => Row(a, a.Code, AgeBand.Total))
        );
        return outlook.LooksAhead ? outlook : null;
    }

    /// <summary>The outlook of one area.</summary>
    public DemandOutlook Of(MunicipalityCode code)
    {
        var own = rowsOf(code);
        return new DemandOutlook(
            from.Year,
            to.Year,
            new Dictionary<MarketKind, Computed>
            {
                [MarketKind.Residents] = Change(own, AgeBand.Total, code),
                [MarketKind.Children] = Change(own, 0, 14, code),
                [MarketKind.WorkingAge] = Change(own, 15, 64, code),
                [MarketKind.Businesses] = Change(own, 15, 64, code),
                [MarketKind.Over64] = Change(own, 65, null, code),
                [MarketKind.Over74] = Change(own, 75, null, code),
                [MarketKind.Outside] = Change(nation, AgeBand.Total, code),
            }
        );
    }

    private Computed Change(AgeSexRow[] area, AgeBand age, MunicipalityCode code) => Change([.. area.Where(r => r.Age == age)], code);

    private Computed Change(AgeSexRow[] area, int first, int? last, MunicipalityCode code) =>
        Change([.. area.Where(r => r.Age.IsFiveYear && r.Age.From >= first && (last is null || r.Age.To <= last))], code);

    private Computed Change(AgeSexRow[] ages, MunicipalityCode code)
    {
        if (ages.Length == 0 && figures.MembersWithout(code) is { Length: > 0 } lacking)
            return Computed.None(new MembersMissing(lacking));
        if (ages.Length == 0)
            return None(
                code.Prefecture == Fukushima
                    ? "社人研の2018年推計は、福島県では市町村別に推計していません"
                    : "推計人口のファイルに、この市区町村がありません（合併や分割でコードが変わったときは、前のコードで載っていることがあります）"
            );
        var (before, after) = (ages.Sum(r => r.Persons[from.Index]), ages.Sum(r => r.Persons[to.Index]));
        if (ages.Any(r => r.Persons[from.Index] is null || r.Persons[to.Index] is null))
            return None("推計人口に、値のない年があります");
        return before > 0 ? Computed.Of((after!.Value - before.Value) * 100m / before.Value) : None("はじめの年の人数が0です");
    }

    private static Computed None(string reason) => Computed.None(Remark.Quote(reason));
}
