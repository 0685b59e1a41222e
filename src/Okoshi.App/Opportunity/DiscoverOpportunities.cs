using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>A file by its name in messages.</summary>
public sealed record NamedFile(string Name, byte[] Bytes);

/// <summary>What the search is told.</summary>
/// <param name="Region">Area code as the reader wrote it.</param>
/// <param name="Editions">One or two editions of SSDSE-A; the later survey is the state of today.</param>
/// <param name="AsOf">The day that the dated tables hold for.</param>
public sealed record DiscoveryRequest(string Region, IReadOnlyList<NamedFile> Editions, DateOnly AsOf)
{
    /// <summary>Projected population by age and sex.</summary>
    public NamedFile? Population { get; init; }

    /// <summary>Wages by region and industry.</summary>
    public NamedFile? Wages { get; init; }

    /// <summary>Points to try out.</summary>
    public NamedFile? Weights { get; init; }

    /// <summary>Peers by hand, as area codes.</summary>
    public IReadOnlyList<string> Peers { get; init; } = [];
}

/// <summary>The opportunities of any municipality, found in official statistics.</summary>
/// <param name="List">The list in the form of <see cref="ListOpportunities"/>.</param>
/// <param name="Survey">Industries beside the peers.</param>
/// <param name="Outlook">Change of those who buy; null without a projection.</param>
/// <param name="Stability">How steady the ranks are.</param>
/// <param name="Stories">Each opportunity in three sentences for a citizen, by key of the business.</param>
/// <param name="Conventions">How everything was computed.</param>
public sealed record DiscoveredList(OpportunityList List, RegionSurvey Survey, DemandOutlook? Outlook, IReadOnlyList<RankStability> Stability, IReadOnlyDictionary<string, IReadOnlyList<string>> Stories, IReadOnlyList<string> Conventions);

/// <summary>Use case: which work is missing in this municipality, by official statistics of all municipalities?</summary>
public static class DiscoverOpportunities
{
    private const string Ipss = "ipss";
    private const string Wages = "wages";

    /// <summary>Reads the files and ranks.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault of a file is told.</exception>
    public static DiscoveredList Run(PackContent pack, DiscoveryRequest request) => RunWithInput(pack, request).Found;

    internal static (DiscoveryInput Input, DiscoveredList Found) RunWithInput(PackContent pack, DiscoveryRequest request)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(request);
        var document = DiscoveryDocument.Of(pack) ?? throw Bad("--pack", "統計から機会を見つける表（opportunity/discovery.json）がありません", "事業ごとの客や前提の表を持つパックが必要です", "packs/common か、それを土台にするパックを指定してください");
        SsdseAreas[] editions = [.. request.Editions.Select(f => SsdseAreas.Read(f.Name, OfficialFile.Unpack(f.Name, f.Bytes))).OrderByDescending(e => e.Year)];
        if (editions.Length is 0 or > 2) throw Bad("--data", $"{editions.Length} 個あります", "SSDSE-A の版が一つか二つ必要です", "今の版と、くらべる前の版を指定してください");
        if (editions.Length == 2 && editions[0].Year == editions[1].Year) throw Bad("--data", $"二つとも {editions[0].Year}年の調査です", "調査の年の違う版が必要です", "どちらかを、ほかの版にしてください");
        var (now, before) = (editions[0], editions.ElementAtOrDefault(1));
        var areas = now.Areas(before);
        var region = Find("--region", request.Region, areas);
        var population = request.Population is { } p ? PopulationOutlook.Read(p.Name, OfficialFile.Unpack(p.Name, p.Bytes), now.CensusYear) : null;
        var input = new DiscoveryInput
        {
            Region = region.Code,
            Areas = areas,
            Year = now.Year,
            BaseYear = before?.Year,
            Peers = [.. request.Peers.Select(code => Find("--peers", code, areas).Code)],
            Outlook = population?.Of(region.Code),
            WageRatios = request.Wages is { } w ? WageFile.Read(w.Name, w.Bytes, region.Code) : null,
            Businesses = OpportunityInputs.BusinessesOn(pack, request.AsOf),
            Markets = document.Markets,
            Weights = request.Weights is { } own ? [.. WeightFile.Read(pack.Manifest.Id, own.Name, TextOf(own)).Select(OpportunityInputs.ToWeight)] : document.Weights,
            Source = now.Source,
            BaseSource = before?.Source,
            OutlookSource = request.Population is null ? null : new SourceRef(Ipss, request.Population.Name),
            WageSource = request.Wages is null ? null : new SourceRef(Wages, request.Wages.Name),
        };
        return (input, Compose(pack, request, input, [.. editions.Select(Source)]));
    }

    private static DiscoveredList Compose(PackContent pack, DiscoveryRequest request, DiscoveryInput input, SourceRow[] editions)
    {
        var result = DiscoveryFinder.Find(input);
        var sources = editions.Concat(Others(request)).Concat(pack.Sources.Values).DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var list = new OpportunityList(new DocumentArea(input.Region, result.Survey.Area.Name), request.AsOf, result.Ranking, sources);
        return new DiscoveredList(
            list,
            result.Survey,
            input.Outlook,
            RankStability.Of(result.Ranking),
            result.Ranking.Opportunities.ToDictionary(o => o.Business.Id, o => OpportunityStory.Of(result.Survey, o, input.Outlook), StringComparer.Ordinal),
            Conventions(input));
    }

    private static string[] Conventions(DiscoveryInput input) =>
    [
        input.Peers.Count > 0 ? "似た市区町村は、指定された市区町村" : $"似た市区町村は、人口、65歳以上の割合、可住地の人口密度、第1次産業の割合、人口あたりの従業者数、転入超過の割合、人口あたりの医師数の近い {IndustrySurveyor.PeerCount} 市区町村。産業の構成は使わない",
        $"足りなさ＝人口1,000人あたりの従業者（民営、{input.Year}年）の、似た市区町村の中央値に対する比。似た市区町村の水準で {IndustryGap.LeastExpected} 人に満たない産業は判断に使わない",
        "割合の分母には、印刷された総数ではなく産業の合計を使う。全国は市区町村の合計",
        "農業・林業と漁業の従業者（経済センサス）は法人だけなので、水準は国勢調査の第1次産業就業者で数え、増減は使わない",
        "客（地域の外を除く）が10%を超えて増える見通しは、それだけで必要の根拠とする",
        "つながり＝特化係数が1以上の産業どうしの近さから計算した密度（産業自身を除く）の、全国の市区町村の中での位置。産業は大分類",
        .. input.Outlook is { } o ? new[] { $"客の見通しは {o.FromYear}〜{o.ToYear}年の推計人口の増減。地域の外の客は、推計のある市区町村の合計で代える" } : [],
        "分からない点は0点にせず、上限との幅で示す",
    ];

    /// <summary>The area of a written code.</summary>
    internal static DiscoveryArea Find(string option, string code, IReadOnlyList<DiscoveryArea> areas) =>
        AreaCodes.TryRead(code, out var parsed)
            ? areas.FirstOrDefault(a => a.Code == parsed) ?? throw Bad(option, $"「{code}」は SSDSE-A にない市区町村です", $"{areas.Count:#,0} 市区町村のどれか（政令市の区を除き、東京の特別区を含む）が必要です", "団体コードを確かめてください。合併や市制で変わったコードかもしれません")
            : throw Bad(option, $"「{code}」は知らない地域コードです", AreaCodes.Expected, "団体コードを確かめてください");

    private static SourceRow Source(SsdseAreas edition) => new() { Id = edition.SourceId, Title = "教育用標準データセット（SSDSE-A 市区町村）", Publisher = "独立行政法人 統計センター", Edition = edition.Edition };

    private static IEnumerable<SourceRow> Others(DiscoveryRequest request)
    {
        if (request.Population is { } p) yield return new SourceRow { Id = Ipss, Title = "日本の地域別将来推計人口", Publisher = "国立社会保障・人口問題研究所", Edition = $"版はファイルに書かれていない（{p.Name}）" };
        if (request.Wages is { } w) yield return new SourceRow { Id = Wages, Title = "賃金のファイル", Publisher = w.Name };
    }

    private static string TextOf(NamedFile file) => TextDecoder.Decode(file.Bytes)?.Text ?? throw Bad(file.Name, "文字コードを読み取れません", "UTF-8 か CP932（Shift_JIS）である必要があります", "文字コードを UTF-8 にして保存し直してください");

    private static BadInputException Bad(string place, string found, string expected, string next) => new(new ImportProblem(place, 0, "", found, expected, next));
}
