using Okoshi.App.Imports;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>Turns an official projection of population by age into the change of those who buy.</summary>
internal sealed class PopulationOutlook
{
    /// <summary>How far ahead a founder of today looks: until about the middle of working life.</summary>
    private const int Years = 20;

    private const string Fukushima = "07";

    private readonly ILookup<MunicipalityCode, AgeSexRow> rows;
    private readonly (int Index, int Year) from;
    private readonly (int Index, int Year) to;

    private PopulationOutlook(AgeSexTable table, int censusYear)
    {
        rows = table.Rows.Where(r => r.Sex == Sex.Total).ToLookup(r => r.Area.Code);
        var years = table.Years.Select((year, index) => (Index: index, Year: year)).ToArray();
        from = years.Where(y => y.Year >= censusYear).DefaultIfEmpty(years[^1]).MinBy(y => y.Year);
        to = years.Where(y => y.Year <= from.Year + Years).MaxBy(y => y.Year);
    }

    /// <summary>Reads a file whole.</summary>
    /// <exception cref="BadInputException">Every error of the file.</exception>
    public static PopulationOutlook Read(string file, byte[] bytes, int censusYear)
    {
        var table = AgeSexTable.Read(file, bytes);
        if (table.Problems.Count > 0) throw new BadInputException(table.Problems);
        var outlook = new PopulationOutlook(table, censusYear);
        if (outlook.to.Year > outlook.from.Year) return outlook;
        throw new BadInputException(new ImportProblem(file, 1, "", $"{censusYear}年より後の年が二つありません", "統計の年から先の、二つ以上の年の推計人口が必要です", "社人研の推計人口のファイルを指定してください"));
    }

    /// <summary>The outlook of one area.</summary>
    public DemandOutlook Of(MunicipalityCode code)
    {
        var own = rows[code].ToArray();
        return new DemandOutlook(from.Year, to.Year, new Dictionary<MarketKind, Computed>
        {
            [MarketKind.Residents] = Change(own, AgeBand.Total, code),
            [MarketKind.Children] = Change(own, 0, 14, code),
            [MarketKind.WorkingAge] = Change(own, 15, 64, code),
            [MarketKind.Businesses] = Change(own, 15, 64, code),
            [MarketKind.Over64] = Change(own, 65, null, code),
            [MarketKind.Over74] = Change(own, 75, null, code),
            [MarketKind.Outside] = Change([.. rows.SelectMany(r => r)], AgeBand.Total, code),
        });
    }

    private Computed Change(AgeSexRow[] area, AgeBand age, MunicipalityCode code) => Change([.. area.Where(r => r.Age == age)], code);

    private Computed Change(AgeSexRow[] area, int first, int? last, MunicipalityCode code) =>
        Change([.. area.Where(r => r.Age.IsFiveYear && r.Age.From >= first && (last is null || r.Age.To <= last))], code);

    private Computed Change(AgeSexRow[] ages, MunicipalityCode code)
    {
        if (ages.Length == 0) return Computed.None(code.Prefecture == Fukushima ? "社人研の2018年推計は、福島県では市町村別に推計していません" : "推計人口のファイルに、この市区町村がありません（合併や分割でコードが変わったときは、前のコードで載っていることがあります）");
        var (before, after) = (ages.Sum(r => r.Persons[from.Index]), ages.Sum(r => r.Persons[to.Index]));
        if (ages.Any(r => r.Persons[from.Index] is null || r.Persons[to.Index] is null)) return Computed.None("推計人口に、値のない年があります");
        return before > 0 ? Computed.Of((after!.Value - before.Value) * 100m / before.Value) : Computed.None("はじめの年の人数が0です");
    }
}
