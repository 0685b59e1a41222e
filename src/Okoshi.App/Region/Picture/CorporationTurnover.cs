using Okoshi.App.Areas;
using Okoshi.App.Charts;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>法人の設立と閉鎖 Births and deaths of corporations of a municipality by month, from the counts that there are.</summary>
/// <param name="Months">Months in order.</param>
/// <param name="Unit">社 where only companies are counted, 法人 for all corporations.</param>
/// <param name="Wards">Wards that were added up; 0 where the municipality stands for itself.</param>
/// <param name="Dataset">Where they come from.</param>
public sealed record CorporationTurnover(IReadOnlyList<CorporationMonth> Months, string Unit, int Wards, DatasetInfo Dataset)
{
    /// <summary>Whole calendar years and the others, the newest first.</summary>
    public IReadOnlyList<CorporationYear> Years => [.. CorporationYear.Of(Months).Reverse()];

    internal static async Task<CorporationTurnover?> OfAsync(
        FigureSource source,
        MunicipalityCode area,
        CancellationToken cancellationToken
    )
    {
        // Companies are counted alike in the whole nation; another count is taken only where it is newer or the only one.
        var newest = await source.NewestAsync(OfficialFormat.Corporations, f => Codes(f, area).Length > 0, cancellationToken);
        var companies = await source.NewestAsync(
            OfficialFormat.Corporations,
            f => f.Items[0].Unit == CorporationItems.Companies && Codes(f, area).Length > 0,
            cancellationToken
        );
        if ((companies is not null && newest!.Items[^1].Period == companies.Items[^1].Period ? companies : newest) is not { } figures)
            return null;
        var codes = Codes(figures, area);
        DateOnly[] months =
        [
            .. figures.Items.Select(i => i.Period).Distinct().Order(StringComparer.Ordinal).Select(CorporationItems.Month),
        ];
        return new CorporationTurnover(
            [
                .. months.Select(m => new CorporationMonth(
                    m,
                    Count(m, CorporationItems.Born),
                    Count(m, CorporationItems.Closed),
                    Count(m, CorporationItems.ByRegistrar)
                )),
            ],
            figures.Items[0].Unit,
            codes.Count(c => c != area && NationalAreas.Register.CityOf(c) is not null),
            figures.Info
        );

        int Count(DateOnly month, string item) => codes.Sum(c => (int)(figures[c, item, CorporationItems.Period(month)] ?? 0));
    }

    /// <summary>Births and closures by month.</summary>
    public Chart Draw()
    {
        var whole = Years.FirstOrDefault(y => y.Whole);
        var title = whole is null ? "法人の設立と閉鎖" : $"{whole.Year}年は、設立 {whole.Born:#,0}{Unit}、閉鎖 {whole.Closed:#,0}{Unit}";
        return Lines(title, [Line("閉鎖", LineKind.Projection, m => m.Closed), Line("設立", LineKind.Actual, m => m.Born)]);
    }

    /// <summary>Closures by the registrar: they come in waves, which would press the others flat in one figure.</summary>
    public Chart DrawRegistrar()
    {
        var peak = Months.MaxBy(m => m.ByRegistrar)!;
        var title =
            peak.ByRegistrar == 0
                ? "登記官による閉鎖はありません"
                : $"登記官による閉鎖は、{peak.Month.Year}年{peak.Month.Month}月に {peak.ByRegistrar:#,0}{Unit}";
        return Lines(title, [Line("登記官による閉鎖", LineKind.Projection, m => m.ByRegistrar)]);
    }

    private Chart Lines(string title, IReadOnlyList<LineSeries> lines) =>
        LineChart.Draw(title, lines, Unit, Dataset.Source, fromZero: true, scale: LineScale.Months);

    private LineSeries Line(string label, LineKind kind, Func<CorporationMonth, int> read)
    {
        var peak = Months.MaxBy(read)!;
        return new LineSeries(
            label,
            kind,
            [
                .. Months.Select(m => new LinePoint(
                    (m.Month.Year * 12) + m.Month.Month - 1,
                    read(m),
                    m == peak && read(m) > 0 ? $"{label} {read(m):#,0}" : ""
                )),
            ]
        );
    }

    /// <summary>What a reader must know.</summary>
    public IEnumerable<string> Notes()
    {
        yield return "登記官による閉鎖は、長く動きのない法人を登記官が整理したものです。その月に事業をやめたのではないため、閉鎖に数えず、別の図に示します。2025〜26年に大きく増えています。";
        if (Wards > 0)
            yield return $"政令指定都市のため、{Wards} の区の数を足しています。";
        yield return "月は国税庁の更新日で数えます。最初と最後の月は、月の一部だけのことがあります。個人事業の開業と廃業は入りません。";
    }

    /// <summary>The rows of a region; of a joint area those of its members, none where one of them has none.</summary>
    private static MunicipalityCode[] Codes(FigureSet figures, MunicipalityCode area)
    {
        if (figures.Joint.Find(area) is not { } joint)
            return OfMunicipality(figures, area);
        MunicipalityCode[][] members = [.. joint.Members.Select(m => OfMunicipality(figures, m.Code))];
        return members.All(m => m.Length > 0) ? [.. members.SelectMany(m => m)] : [];
    }

    // Some cities have a few events under their own code beside those of their wards.
    private static MunicipalityCode[] OfMunicipality(FigureSet figures, MunicipalityCode area)
    {
        var own = figures.In(area);
        return [.. figures.Areas.Select(a => a.Code).Where(c => c == own || NationalAreas.Register.CityOf(c) == area)];
    }
}
