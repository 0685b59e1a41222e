using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region;

/// <summary>What the command is told.</summary>
/// <param name="Region">Area code as written.</param>
/// <param name="From">Earlier census of the latest pair; null takes the last but one.</param>
/// <param name="To">Later census; null takes the last.</param>
/// <param name="Steps">Steps of five years to project.</param>
/// <param name="Paths">Sequences of periods to draw; 0 to keep each period.</param>
/// <param name="Seed">Seed of the draws.</param>
public sealed record CohortChangeRequest(string Region, int? From, int? To, int Steps, int Paths, long Seed)
{
    /// <summary>Year from which fewer young people are lost; null for no assumption.</summary>
    public int? EaseFrom { get; init; }

    /// <summary>By which part (0–1) the loss falls.</summary>
    public double EaseBy { get; init; } = 1.0 / 3;
}

/// <summary>Cohort-change ratio of one age, from the age at the earlier census to the next group; null where nobody was there.</summary>
public sealed record CohortRatioRow(string FromAge, string ToAge, double? Women, double? Men, string? Reason);

/// <summary>One projected year with its band.</summary>
public sealed record CohortBandRow(int Year, double Total, double Low, double High, double Children, double Working, double Old);

/// <summary>Cohort change of one area and what follows from it.</summary>
public sealed record CohortChangeResult(
    string Code,
    string Name,
    int From,
    int To,
    IReadOnlyList<CohortRatioRow> Ratios,
    double? ChildWomanRatio,
    IReadOnlyList<CohortBandRow> Projection,
    string? Reason,
    IReadOnlyList<string> Conventions
);

/// <summary>Use case: how did each cohort of a municipality change between censuses, and where does that lead?</summary>
public static class CohortChangeFile
{
    private const int Width = CohortPeriod.Width;

    /// <summary>Reads a census table and computes.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static CohortChangeResult Compute(string file, byte[] bytes, CohortChangeRequest request)
    {
        var table = AgeSexTable.Read(file, bytes);
        if (table.Problems.Count > 0)
            throw new BadInputException(table.Problems);
        var census = Find(file, table, request.Region);
        var (from, to) = (
            Year(table, request.From ?? table.Years[^Math.Min(2, table.Years.Count)], "--from"),
            Year(table, request.To ?? table.Years[^1], "--to")
        );
        if (table.Years[to] - table.Years[from] != Width)
            throw Bad(
                "--from",
                $"{table.Years[from]}年と {table.Years[to]}年です",
                $"{Width} 年離れた二つの調査が必要です（年齢が {Width} 歳階級のため）",
                "--from と --to を直してください"
            );
        foreach (var year in new[] { from, to }.Where(y => !census.Knows(y)))
            throw Bad(
                file,
                $"{census.Area.Name}の {table.Years[year]}年に、値のない年齢があります",
                "男女と年齢の値がすべて必要です",
                "ほかの年を --from と --to に指定するか、ファイルを確かめてください"
            );
        var periods = CensusPeriods.Of(census, [.. table.Years.Take(to + 1)]);
        var latest = periods.LastOrDefault(p => p.ToYear == table.Years[to]);
        var women = CohortChange.Of(census.Women(from), census.Women(to));
        var men = CohortChange.Of(census.Men(from), census.Men(to));
        var bands = latest is null
            ? null
            : CohortBands.Of(
                census.Women(to),
                census.Men(to),
                periods,
                request.Steps,
                request.Paths,
                request.Seed,
                request.EaseFrom is { } easing ? CohortEasing.OfYoung(table.Years[to], easing, request.EaseBy) : null
            );
        return new CohortChangeResult(
            census.Area.Code.Digits,
            census.Area.Name,
            table.Years[from],
            table.Years[to],
            Ratios(census.Ages, women, men),
            latest?.Children.Ratio,
            bands is null ? [] : Rows(table.Years[to], bands),
            bands is null ? "前の調査でだれもいなかった年齢に人がいるか、母になる年齢の女性がいないため、先の人口を計算できません" : null,
            Conventions(table, from, to, periods, request)
        );
    }

    private static CohortRatioRow[] Ratios(IReadOnlyList<AgeBand> ages, CohortChange women, CohortChange men) =>
        [
            .. ages.Select(
                (age, i) =>
                    new CohortRatioRow(
                        age.Label,
                        ages[Math.Min(i + 1, ages.Count - 1)].Label,
                        women.Ratios[i],
                        men.Ratios[i],
                        women.Ratios[i] is null || men.Ratios[i] is null ? "前の調査でこの年齢の人がいません" : null
                    )
            ),
        ];

    private static CohortBandRow[] Rows(int year, CohortBands bands) =>
        [
            .. bands.Central.Select(
                (step, s) =>
                {
                    double[] all = [.. step.Females.Zip(step.Males!, (f, m) => f + m)];
                    return new CohortBandRow(
                        year + (Width * (s + 1)),
                        step.Total,
                        bands.Low[s],
                        bands.High[s],
                        all[..3].Sum(),
                        all[3..13].Sum(),
                        all[13..].Sum()
                    );
                }
            ),
        ];

    private static CensusArea Find(string file, AgeSexTable table, string region)
    {
        var named = AreaReader.Read(region);
        if (!named.Is(out var code))
            throw new BadInputException(named.At("--region", 0, ""));
        return CensusArea.Of(table, code)
            ?? throw Bad(
                file,
                $"「{code}」の、男女別・5歳階級別の人口がありません",
                "男（M）と女（F）の、0〜4歳から85歳以上か90歳以上までの行が必要です",
                "団体コードか、ファイルを確かめてください"
            );
    }

    private static int Year(AgeSexTable table, int year, string option) =>
        table.Years.ToList().IndexOf(year) is >= 0 and var index
            ? index
            : throw Bad(
                option,
                $"「{year}」年の列がありません",
                $"{string.Join("、", table.Years)} のどれかが必要です",
                "年を直してください"
            );

    private static string[] Conventions(
        AgeSexTable table,
        int from,
        int to,
        IReadOnlyList<CohortPeriod> periods,
        CohortChangeRequest request
    ) =>
        [
            $"コーホート変化率＝{table.Years[to]}年の人口÷{table.Years[from]}年の {Width} 歳若い人口。死亡と移動を合わせた率で、分けられない。最後の二つの階級は開いた階級に入る",
            $"子どもは {table.Years[to]}年の子ども女性比（0〜4歳÷15〜49歳の女性）で数える。年齢不詳は、分かっている年齢の割合で分けた",
            request.Paths > 0
                ? $"幅：{string.Join("、", periods.Select(p => $"{p.FromYear}→{p.ToYear}年"))} の率を5年ごとにくじで選び直した {request.Paths:#,0} 通り（種 {request.Seed}）の、下から10%と上から10%を除いた範囲。真ん中は最後の組の率を続けたもの"
                : $"幅：{string.Join("、", periods.Select(p => $"{p.FromYear}→{p.ToYear}年"))} の率を、それぞれずっと続けた場合の最小と最大。真ん中は最後の組の率を続けたもの",
            "幅は、過去の調査の間に起きたことの違いだけを表す。起きたことのない変化は含まない",
            .. request.EaseFrom is { } year ? new[] { CensusPeriods.Words(year, request.EaseBy) } : [],
        ];

    private static BadInputException Bad(string place, string found, string expected, string next) =>
        new(new ImportProblem(place, 0, "", found, expected, next));
}
