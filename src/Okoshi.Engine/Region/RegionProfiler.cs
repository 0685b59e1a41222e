using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>地域を診る計算 Composes a region's profile from plain inputs; the same inputs give the same profile.</summary>
public static class RegionProfiler
{
    private static readonly string[] Conventions =
    [
        "特化係数＝（市の産業の従業者÷市の全産業の従業者）÷（全国の産業の従業者÷全国の全産業の従業者）。民営の事業所だけを数える",
        "総数が産業の合計と合わない市では、産業の合計を分母にする",
        "近隣比＝人口1万人あたりの事業所数÷くらべる市の中央値。人口は調査の前の最も新しい国勢調査",
        "従業者の増減は二つの調査の従業者数から計算。調査の方法は年によって一部違う",
        "65歳以上の割合は、年齢の分かる人に占める割合",
        "従業者が100人に満たない産業は、割合の振れが大きいため判断に使わない",
        "農業・林業と漁業の経済センサスは、個人経営の農林漁家を含まない",
    ];

    /// <summary>Computes the profile.</summary>
    /// <exception cref="ArgumentException">The areas do not contain exactly one region to look at.</exception>
    public static RegionProfile Compose(RegionInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var selves = input.Areas.Where(a => a.Role == AreaRole.Self).ToArray();
        if (selves.Length != 1)
            throw new ArgumentException($"診る地域（self）がちょうど一つ必要です。{selves.Length} あります。", nameof(input));
        var self = selves[0];
        var industries = new IndustryProfiler(input, self);
        var profiles = industries.Profiles();
        var circulation = Circulation.Of(input.Circulation);
        var youth = YouthMigration.Of(input.NetMigration, input.YouthNetMigration);
        var population = PopulationSummary.Of(input.Population.Where(p => p.Area == self.Code));
        return new RegionProfile
        {
            Area = self,
            Neighbours = [.. input.Areas.Where(a => a.Role == AreaRole.Neighbour)],
            Population = population,
            AllIndustries = industries.AllIndustries,
            Industries = profiles,
            Circulation = circulation,
            Youth = youth,
            MigrationSeries = input.MigrationSeries,
            Strengths = Highlights.Strengths(profiles),
            Losses = Highlights.Losses(profiles, circulation, youth, population),
            Conventions = [.. Conventions, "地域経済循環率＝" + circulation.Convention],
            Doubts = Doubts(input),
        };
    }

    private static string[] Doubts(RegionInput input) =>
        [
            .. input
                .Population.Select(p => (p.Area, p.Source))
                .Concat(input.Industries.Select(i => (i.Area, i.Source)))
                .Concat(input.Quotients.Select(q => (q.Area, q.Figure.Source)))
                .Where(d => d.Source.Quality == Quality.Doubtful)
                .Select(d =>
                    $"{input.Areas.FirstOrDefault(a => a.Code == d.Area)?.Name ?? d.Area.Digits}：{d.Source.Place}：{d.Source.Note}"
                )
                .Distinct(),
        ];
}
