using Okoshi.App.Documents;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>A search with everything that it was made from, for those who look closer.</summary>
internal sealed record DiscoverySearch(DiscoveryInput Input, DiscoveryResult Result, FoundOpportunities Found);

/// <summary>Sets the statistics beside the dated tables of the product and searches: the same for files and for the store.</summary>
internal static class Discovery
{
    /// <summary>Keys of the sources that are not editions of SSDSE-A.</summary>
    public const string Ipss = "ipss";

    /// <inheritdoc cref="Ipss"/>
    public const string Wages = "wages";

    /// <summary>The dated table of a pack.</summary>
    /// <exception cref="Imports.BadInputException">The pack has none, or it has errors.</exception>
    public static DiscoveryDocument TableOf(PackContent pack) =>
        DiscoveryDocument.Of(pack)
        ?? throw OpportunityFiles.Bad(
            "--pack",
            "統計から機会を見つける表（opportunity/discovery.json）がありません",
            "事業ごとの客や前提の表を持つパックが必要です",
            "packs/common か、それを土台にするパックを指定してください"
        );

    /// <summary>Key under which a dataset is cited.</summary>
    public static string SourceIdOf(DatasetInfo dataset) =>
        dataset.Format == OfficialFormat.Ssdse.Name || dataset.Format == OfficialFormat.Local.Name
            ? $"{dataset.Format}-{dataset.Edition}"
            : dataset.Format;

    /// <summary>A dataset as a source document.</summary>
    public static SourceRow SourceOf(DatasetInfo d) =>
        new()
        {
            Id = SourceIdOf(d),
            Title = d.Title,
            Publisher = d.Publisher,
            Edition = d.EditionWords,
            Licence = d.Licence,
            File = d.FileName,
        };

    public static DiscoverySearch Search(PackContent pack, DiscoveryMaterial material, FigureSource figures, DiscoveryQuestion question)
    {
        var input = InputOf(pack, material, figures, question);
        var result = DiscoveryFinder.Find(input);
        return new DiscoverySearch(
            input,
            result,
            Compose(pack, [.. material.Sources, .. question.Regional.Sources], question.AsOf, input, result)
        );
    }

    private static DiscoveryInput InputOf(PackContent pack, DiscoveryMaterial material, FigureSource figures, DiscoveryQuestion question)
    {
        var document = TableOf(pack);
        var wages = material.Wages?.Invoke(question.Region);
        return new DiscoveryInput
        {
            Region = question.Region,
            Areas = material.Areas,
            Joint = material.Joint,
            Year = material.Now.Year,
            BaseYear = material.Before?.Year,
            Peers = question.Peers,
            Outlook = material.Population?.Of(question.Region),
            NoOutlook = Remark.Quote(figures.Lacking(OfficialFormat.Ipss)),
            WageRatios = wages?.Ratios,
            WagesElsewhere = wages?.Elsewhere ?? [],
            NoWages = Remark.Quote(figures.Lacking(OfficialFormat.Wages)),
            Purchases = question.Regional.Purchases,
            NoPurchases = Remark.Quote(question.Regional.NoPurchases),
            ClosureYear = material.Closures?.Year ?? "",
            ClosureSource = material.Closures?.Source,
            NoClosures = Remark.Quote(figures.Lacking(OfficialFormat.Corporations)),
            Local = question.Regional.Local,
            NoLocal = Remark.Quote(question.Regional.NoLocal),
            LocalThresholds = document.Local,
            Own = pack.HasRegion && pack.Manifest.Municipality == question.Region ? OpportunityInputs.From(pack, question.AsOf) : null,
            Businesses = OpportunityInputs.BusinessesOn(pack, question.AsOf),
            Markets = document.Markets,
            Weights = question.Weights ?? document.Weights,
            Thresholds = question.Thresholds,
            Source = material.Now.Source,
            BaseSource = material.Before?.Source,
            OutlookSource = Cited(material, Ipss),
            WageSource = Cited(material, Wages),
        };
    }

    private static SourceRef? Cited(DiscoveryMaterial material, string id) =>
        material.Sources.FirstOrDefault(s => s.Id == id) is { } source ? new SourceRef(id, source.File) : null;

    private static FoundOpportunities Compose(
        PackContent pack,
        IReadOnlyList<SourceRow> documents,
        DateOnly asOf,
        DiscoveryInput input,
        DiscoveryResult result
    )
    {
        var sources = documents.Concat(pack.Sources.Values).DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        return new FoundOpportunities(
            new OpportunityList(new DocumentArea(input.Region, result.Survey.Area.Name), asOf, result.Ranking, sources),
            result.Survey,
            input.Outlook,
            RankStability.Of(result.Ranking),
            result.Ranking.Opportunities.ToDictionary(
                o => o.Business.Id,
                o => OpportunityStory.Of(result.Survey, o, input),
                StringComparer.Ordinal
            ),
            Conventions(input)
        );
    }

    private static string[] Conventions(DiscoveryInput input) =>
        [
            input.Region.IsJointArea
                ? "圏域は、ほかの圏域とだけくらべる。ほかの圏域がなければ、足りなさと似た所での伸びは「データなし」。数は市区町村の値の和"
            : input.Peers.Count > 0 ? "似た市区町村は、指定された市区町村"
            : $"似た市区町村は、人口、65歳以上の割合、可住地の人口密度、第1次産業の割合、人口あたりの従業者数、転入超過の割合、人口あたりの医師数の近い {input.Thresholds.Peers.Count} 市区町村。産業の構成は使わない",
            $"足りなさ＝人口1,000人あたりの従業者（民営、{input.Year}年）の、似た市区町村の中央値に対する比。似た市区町村の水準で {input.Thresholds.LeastExpected.Count} 人に満たない産業は判断に使わない",
            "割合の分母には、印刷された総数ではなく産業の合計を使う。全国は市区町村の合計",
            "農業・林業と漁業の従業者（経済センサス）は法人だけなので、水準は国勢調査の第1次産業就業者で数え、増減は使わない",
            $"客（地域の外を除く）が{input.Thresholds.BuyersGrowAbove.Value:0.##}%を超えて増える見通しは、それだけで必要の根拠とする",
            "つながり＝特化係数が1以上の産業どうしの近さから計算した密度（産業自身を除く）の、全国の市区町村の中での位置。産業は大分類",
            .. input.Outlook is { } o
                ? new[] { $"客の見通しは {o.FromYear}〜{o.ToYear}年の推計人口の増減。地域の外の客は、推計のある市区町村の合計で代える" }
                : [],
            .. input.Purchases is null
                ? []
                : new[]
                {
                    "域外からの買い入れは推計。足りなさと同じ従業者から、需要の側をくらべて計算するので、同じ不足を二度見ることになる。そのため点を小さくし、必要の根拠にはしない",
                },
            .. input.ClosureYear.Length > 0
                ? new[] { $"法人の閉鎖は {input.ClosureYear}年。登記官による閉鎖を除く。閉じた理由は分からないので、必要の根拠にはしない" }
                : [],
            .. input.Local is null
                ? []
                : new[]
                {
                    "地域の調べ（訪れる人、宿泊、後継者）は、ほかの地域とではなく、表に書いた線とくらべる。季節の偏りは、見るだけで点にしない",
                },
            input.Own?.Priorities is null
                ? "この市区町村の戦略は読み込まれていない。戦略の点は、満点までの幅で示す"
                : "地域パックの統計と戦略の共創プロジェクトも、根拠にする。共創プロジェクトだけでは、必要の根拠にしない",
            "分からない点は0点にせず、上限との幅で示す",
        ];
}
