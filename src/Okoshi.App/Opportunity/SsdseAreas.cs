using System.Globalization;
using Okoshi.App.Imports;
using Okoshi.App.Region.Datasets;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>
/// Maps editions of SSDSE-A, to what the search for opportunities needs: items are found by name, for their codes differ between
/// editions.
/// </summary>
internal sealed class SsdseAreas
{
    private const string Inhabitants = "総人口";

    private readonly FigureSet figures;
    private readonly string[] years;
    private readonly Dictionary<string, int> byName;
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly (IndustryCode Industry, int Item)[] industries;
    private readonly int[] establishments;

    private SsdseAreas(FigureSet figures)
    {
        (this.figures, years) = (figures, [.. figures.Items.Select(i => i.Period)]);
        byName = figures
            .Items.Select((item, index) => (Name: Plain(item.Name), index))
            .DistinctBy(i => i.Name)
            .ToDictionary(i => i.Name, i => i.index, StringComparer.Ordinal);
        industries =
        [
            .. IndustryCode.Divisions.Select(i => (Industry: i, Item: IndexOf($"従業者数（民営）（{i.Name}）"))).Where(i => i.Item >= 0),
        ];
        establishments = [.. industries.Select(i => IndexOf($"事業所数（民営）（{i.Industry.Name}）"))];
    }

    /// <summary>Year of the survey of establishments.</summary>
    public int Year => int.Parse(years[industries[0].Item], CultureInfo.InvariantCulture);

    /// <summary>Year of the census.</summary>
    public int CensusYear => int.TryParse(IndexOf(Inhabitants) is >= 0 and var i ? years[i] : "", out var year) ? year : Year;

    /// <summary>Edition as the file states it; the year of its survey where it does not.</summary>
    public string Edition => figures.Info.Edition.Length > 0 ? figures.Info.Edition : $"{Year}年調査";

    public string SourceId => $"ssdse-a-{Edition}";

    public SourceRef Source => new(SourceId, $"従業者数（民営）{Year}年、総人口 {CensusYear}年", Quality.Printed);

    /// <summary>Whether it has the employees of private establishments by industry, and the inhabitants.</summary>
    private bool IsUsable => industries.Length >= 2 && IndexOf(Inhabitants) >= 0;

    /// <summary>What is wrong with a file that cannot be searched.</summary>
    public static ImportProblem Unusable(string file) =>
        new(
            file,
            3,
            "",
            "産業別の「従業者数（民営）」か「総人口」がありません",
            "民営事業所の従業者数を産業大分類別に載せた版が必要です（2018年版は公営を含むため、比べられません）",
            "2021年版以後の SSDSE-A を使ってください"
        );

    /// <summary>An edition; null where it has no employees of private establishments by industry.</summary>
    public static SsdseAreas? Of(FigureSet figures)
    {
        var areas = new SsdseAreas(figures);
        return areas.IsUsable ? areas : null;
    }

    /// <summary>The municipalities, with the employees of an earlier edition where there is one.</summary>
    public IReadOnlyList<DiscoveryArea> Areas(SsdseAreas? earlier) =>
        [.. figures.Areas.Select(a => Area(a.Code, a.Prefecture + a.Name, earlier))];

    /// <summary>The joint areas of which all members are there, likewise.</summary>
    public IReadOnlyList<DiscoveryArea> Joint(SsdseAreas? earlier) =>
        [.. figures.Joint.All.Where(j => figures.Has(j.Code)).Select(j => Area(j.Code, j.Name, earlier))];

    private DiscoveryArea Area(MunicipalityCode code, string name, SsdseAreas? earlier) =>
        new(code, name, Figures(code), Employees(code), earlier?.figures.Has(code) == true ? earlier.Employees(code) : []);

    private Dictionary<IndustryCode, decimal?> Employees(MunicipalityCode code) =>
        industries.ToDictionary(i => i.Industry, i => figures.ValueAt(code, i.Item));

    private AreaFigures Figures(MunicipalityCode code)
    {
        return new AreaFigures
        {
            Population = Value(Inhabitants),
            Children = Value("15歳未満人口"),
            Over64 = Value("65歳以上人口"),
            Workers = Value("就業者数"),
            Unemployed = Value("完全失業者数"),
            PrimaryWorkers = Value("第1次産業就業者数"),
            Land = Value("総面積（北方地域及び竹島を除く）"),
            InhabitableLand = Value("可住地面積"),
            Households = Value("世帯数"),
            ElderlyAlone = Value("65歳以上世帯員の単独世帯数") ?? Value("高齢単身世帯数（65歳以上の者1人）"),
            Farms = Value("農家数（販売農家）"),
            NetMigration = Net("転入者数（日本人移動者）", "転出者数（日本人移動者）"),
            Physicians = Value("医師数"),
            Establishments = Establishments(code),
            RetailShops = Value("小売店数"),
            Restaurants = Value("飲食店数"),
            Nurseries = Value("保育所等数（基本票）") ?? Value("保育所等数"),
        };

        decimal? Value(string name) => IndexOf(name) is >= 0 and var i ? figures.ValueAt(code, i) : null;

        decimal? Net(string into, string outOf) =>
            (IndexOf(into), IndexOf(outOf)) is (>= 0 and var gain, >= 0 and var loss) ? figures.NetAt(code, gain, loss) : null;
    }

    // Not the printed total: in some municipalities it is not the sum of the divisions.
    private decimal? Establishments(MunicipalityCode code)
    {
        decimal?[] parts = [.. establishments.Select(i => i < 0 ? null : figures.ValueAt(code, i))];
        return parts.Any(p => p is null) ? null : parts.Sum();
    }

    private int IndexOf(string name)
    {
        if (known.TryGetValue(name, out var at))
            return at;
        return known[name] = byName.GetValueOrDefault(Plain(name), -1);
    }

    // Editions differ in 、 and ， and in full-width digits.
    private static string Plain(string name) => Japanese.TextFold.Nfkc(name).Replace('、', ',').Replace("・", "", StringComparison.Ordinal);
}
