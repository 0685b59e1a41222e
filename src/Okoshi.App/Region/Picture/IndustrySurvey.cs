using System.Globalization;
using Okoshi.App.Context;
using Okoshi.App.Region.Datasets;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>地域の産業 One industry of a municipality.</summary>
/// <param name="Industry">The division.</param>
/// <param name="Establishments">Private establishments; null where there is no value.</param>
/// <param name="Employees">Persons engaged in them; null likewise.</param>
/// <param name="ByEmployees">Location quotient on employees.</param>
/// <param name="ByEstablishments">Location quotient on establishments.</param>
/// <param name="Gap">Employees that the nation's share would mean, less those there are; null where not computable.</param>
/// <param name="Peers">Quotients on employees of the peers, in their order.</param>
/// <param name="PeersByEstablishments">Their quotients on establishments.</param>
/// <param name="MayDecide">Large enough for its quotient to be judged.</param>
public sealed record SurveyedIndustry(
    IndustryCode Industry,
    long? Establishments,
    long? Employees,
    Computed ByEmployees,
    Computed ByEstablishments,
    decimal? Gap,
    IReadOnlyList<Computed> Peers,
    IReadOnlyList<Computed> PeersByEstablishments,
    bool MayDecide
)
{
    /// <summary>Name as it stands in a sentence: commas would break it.</summary>
    public string Words => Industry.Name.Replace("，", "・", StringComparison.Ordinal).Split('（')[0];
}

/// <summary>事業所の調査 Private establishments and employees by division (経済センサス) in an edition of SSDSE-A.</summary>
/// <remarks>The whole of a region and of the nation is the sum of the divisions: in some municipalities the printed total differs from
/// it.</remarks>
public sealed class IndustrySurvey
{
    /// <summary>Items of the establishments and of the employees, before the digits of a division.</summary>
    internal const string EstablishmentsItem = "C2108";

    /// <inheritdoc cref="EstablishmentsItem"/>
    internal const string EmployeesItem = "C2208";

    /// <summary>The last two digits of the items, division by division.</summary>
    private static readonly (string Digits, IndustryCode Industry)[] Divisions =
    [
        .. new[] { "32", "33", "35", "36", "37", "38", "39", "40", "41", "44", "45", "46", "47", "48", "49", "50", "51", "52" }.Select(
            (digits, i) => (digits, IndustryCode.Divisions[i])
        ),
    ];

    private readonly FigureSet figures;
    private readonly Dictionary<string, IndustryMix> nation;

    private IndustrySurvey(FigureSet figures, int year)
    {
        (this.figures, Year) = (figures, year);
        nation = new[] { EstablishmentsItem, EmployeesItem }.ToDictionary(
            item => item,
            item => new IndustryMix([.. Divisions.Select(d => figures.Sum(item + d.Digits))]),
            StringComparer.Ordinal
        );
    }

    /// <summary>Year of the survey.</summary>
    public int Year { get; }

    public DatasetInfo Info => figures.Info;

    /// <summary>The edition.</summary>
    internal FigureSet Figures => figures;

    /// <summary>
    /// The industries of an edition; null where it lacks them (older editions count public bodies as well and are not comparable).
    /// </summary>
    public static IndustrySurvey? Of(FigureSet? edition) => edition?.Get(new OfEdition());

    /// <summary>The last two digits of a division's items; null for what is none.</summary>
    internal static string? DigitsOf(IndustryCode industry) => Divisions.FirstOrDefault(d => d.Industry == industry).Digits;

    public bool Has(MunicipalityCode area) => figures.In(area) is not null;

    /// <summary>The code under which the survey holds an area; null where it lacks it.</summary>
    public MunicipalityCode? CodeOf(MunicipalityCode area) => figures.In(area);

    /// <summary>The industries of an area beside those of its peers.</summary>
    public IReadOnlyList<SurveyedIndustry> Read(MunicipalityCode area, IReadOnlyList<MunicipalityCode> peers, RegionThresholds thresholds)
    {
        var employees = Whole(area, EmployeesItem);
        var establishments = Whole(area, EstablishmentsItem);
        var others = peers.Select(p => (Employees: Whole(p, EmployeesItem), Establishments: Whole(p, EstablishmentsItem))).ToArray();
        return
        [
            .. Divisions.Select(
                (d, i) =>
                    new SurveyedIndustry(
                        d.Industry,
                        (long?)establishments.Parts[i],
                        (long?)employees.Parts[i],
                        employees.Quotient(nation[EmployeesItem], i),
                        establishments.Quotient(nation[EstablishmentsItem], i),
                        employees.Gap(nation[EmployeesItem], i),
                        [.. others.Select(o => o.Employees.Quotient(nation[EmployeesItem], i))],
                        [.. others.Select(o => o.Establishments.Quotient(nation[EstablishmentsItem], i))],
                        employees.Parts[i] >= thresholds.LeastEmployees.Value
                    )
            ),
        ];
    }

    /// <summary>The divisions of an area with their location quotients on employees.</summary>
    public IEnumerable<(IndustryCode Industry, Computed Quotient)> Quotients(MunicipalityCode area)
    {
        var whole = Whole(area, EmployeesItem);
        return Divisions.Select((d, i) => (d.Industry, whole.Quotient(nation[EmployeesItem], i)));
    }

    /// <summary>Location quotient of one division on employees.</summary>
    public Computed Quotient(MunicipalityCode area, string division) =>
        Whole(area, EmployeesItem).Quotient(nation[EmployeesItem], PlaceOf(division));

    /// <summary>How far an area leans on few industries, by employees.</summary>
    public Specialisation Specialisation(MunicipalityCode area) =>
        Engine.Region.Specialisation.Of(Whole(area, EmployeesItem).Parts, nation[EmployeesItem].Parts);

    /// <summary>Employees of every municipality of which all divisions are known, division by division.</summary>
    public ActivityTable Activities() => Activities(figures.Areas.Select(a => a.Code));

    /// <summary>The same of some regions.</summary>
    public ActivityTable Activities(IEnumerable<MunicipalityCode> areas)
    {
        var known = areas.Select(a => (Code: a, Whole: Whole(a, EmployeesItem))).Where(a => a.Whole.All is > 0).ToArray();
        return new ActivityTable(
            [.. known.Select(a => a.Code.Digits)],
            [.. Divisions.Select(d => d.Industry.Name)],
            [.. known.SelectMany(a => a.Whole.Parts).Select(p => (double)p!.Value)]
        );
    }

    /// <summary>
    /// Employees of some divisions together in an area and in the nation; null without a division, or where one has no value.
    /// </summary>
    public (decimal Own, decimal All)? Employees(MunicipalityCode area, string divisions)
    {
        int[] places = [.. divisions.Select(d => PlaceOf(d.ToString()))];
        return Whole(area, EmployeesItem).Sum(places) is { } own && nation[EmployeesItem].Sum(places) is { } all ? (own, all) : null;
    }

    /// <summary>Employees of some divisions together in a prefecture; null where a municipality of it has no value.</summary>
    public decimal? EmployeesOfPrefecture(string prefecture, string divisions) =>
        CompleteSum.Of(figures.Areas.Where(a => a.Code.Prefecture == prefecture).Select(a => Employees(a.Code, divisions)?.Own));

    /// <summary>All employees of an area, as the sum of the divisions; null where one has no value.</summary>
    public decimal? AllEmployees(MunicipalityCode area) => Whole(area, EmployeesItem).All;

    /// <summary>All establishments of an area, likewise.</summary>
    public decimal? AllEstablishments(MunicipalityCode area) => Whole(area, EstablishmentsItem).All;

    /// <summary>シフト・シェア分析 of the employees from an earlier survey to this one; the reason where it cannot be computed.</summary>
    public (ShiftShare? Result, string Reason) ShiftSince(IndustrySurvey earlier, MunicipalityCode area)
    {
        var (start, end) = (earlier.Whole(area, EmployeesItem), Whole(area, EmployeesItem));
        if (start.All is null || end.All is null)
            return (null, "値のない産業があります");
        var (nationStart, nationEnd) = (earlier.nation[EmployeesItem], nation[EmployeesItem]);
        if (nationStart.All is null or 0 || nationEnd.All is null)
            return (null, "全国の値がありません");
        return (ShiftShare.Of(Spans(start.Parts, end.Parts), Spans(nationStart.Parts, nationEnd.Parts)), "");
    }

    private static int PlaceOf(string division) => Array.FindIndex(Divisions, d => d.Industry.Code == division);

    private IndustryMix Whole(MunicipalityCode area, string item) =>
        new([.. Divisions.Select(d => figures.In(area) is { } code ? figures[code, item + d.Digits] : null)]);

    private static IndustrySpan[] Spans(IReadOnlyList<decimal?> start, IReadOnlyList<decimal?> end) =>
        [.. Divisions.Select((d, i) => new IndustrySpan(d.Industry.Name, start[i]!.Value, end[i]!.Value))];

    private sealed record OfEdition : Derived<FigureSet, IndustrySurvey?>
    {
        internal override IndustrySurvey? From(FigureSet source) =>
            source.ItemOf(EmployeesItem + Divisions[0].Digits) is { } item
            && Divisions.All(d => source.ItemOf(EmployeesItem + d.Digits) is not null)
                ? new IndustrySurvey(source, int.Parse(item.Period, CultureInfo.InvariantCulture))
                : null;
    }
}
