using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Stored;
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

    /// <summary>Births and closures of corporations by month.</summary>
    public NamedFile? Corporations { get; init; }

    /// <summary>The national input–output table in 13 sectors.</summary>
    public NamedFile? Table { get; init; }

    /// <summary>What the town counted of itself.</summary>
    public NamedFile? Local { get; init; }

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
public sealed record DiscoveredList(
    OpportunityList List,
    RegionSurvey Survey,
    DemandOutlook? Outlook,
    IReadOnlyList<RankStability> Stability,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Stories,
    IReadOnlyList<string> Conventions
);

/// <summary>Use case: which work is missing in this municipality, by official statistics of all municipalities?</summary>
public static class DiscoverOpportunities
{
    /// <summary>Reads the files and ranks.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault of a file is told.</exception>
    public static DiscoveredList Run(PackContent pack, DiscoveryRequest request) => Search(pack, request).Found;

    internal static DiscoverySearch Search(PackContent pack, DiscoveryRequest request)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(request);
        Discovery.TableOf(pack);
        var material = Read(request);
        var region = Find("--region", request.Region, material.Areas);
        MunicipalityCode[] peers = [.. request.Peers.Select(code => Find("--peers", code, material.Areas).Code)];
        ScoreWeight[]? weights = request.Weights is { } own
            ? [.. WeightFile.Read(own.Name, TextOf(own)).Select(OpportunityInputs.ToWeight)]
            : null;
        return Discovery.Search(
            pack,
            material,
            new DiscoveryQuestion(region.Code, peers, weights, request.AsOf, Regional(request, region.Code))
        );
    }

    private static DiscoveryMaterial Read(DiscoveryRequest request)
    {
        SsdseAreas[] editions =
        [
            .. request.Editions.Select(f => SsdseAreas.Read(f.Name, OfficialFile.Unpack(f.Name, f.Bytes))).OrderByDescending(e => e.Year),
        ];
        if (editions.Length is 0 or > 2)
            throw Bad(
                "--data",
                $"{editions.Length} 個あります",
                "SSDSE-A の版が一つか二つ必要です",
                "今の版と、くらべる前の版を指定してください"
            );
        if (editions.Length == 2 && editions[0].Year == editions[1].Year)
            throw Bad(
                "--data",
                $"二つとも {editions[0].Year}年の調査です",
                "調査の年の違う版が必要です",
                "どちらかを、ほかの版にしてください"
            );
        var closures = Read(request.Corporations, OfficialFormat.Corporations);
        return new DiscoveryMaterial(editions[0], editions.ElementAtOrDefault(1))
        {
            Population = request.Population is { } p
                ? PopulationOutlook.Read(p.Name, OfficialFile.Unpack(p.Name, p.Bytes), editions[0].CensusYear)
                : null,
            Wages = request.Wages is { } w ? region => WageFile.Read(w.Name, w.Bytes, region) : null,
            Closures = closures is null ? null : ClosureCounts.Of(closures.Figures),
            NoOutlook = "将来推計人口のファイル（--population）がありません",
            NoWages = "賃金のファイル（--wages）がありません",
            NoClosures = closures is null
                ? "法人の設立と閉鎖のファイル（--corporations）がありません"
                : "法人の設立と閉鎖のファイルに、一年分そろった年がありません",
            Sources =
            [
                .. editions.Select(Source),
                .. Others(request),
                .. closures is null ? [] : new[] { Discovery.SourceOf(closures.Info) },
            ],
        };
    }

    private static RegionalMaterial Regional(DiscoveryRequest request, MunicipalityCode region)
    {
        var (table, local) = (Read(request.Table, OfficialFormat.InputOutput), Read(request.Local, OfficialFormat.Local));
        // The later survey is the state of today, as for the list.
        var (estimate, reason) = table is null
            ? (null, "産業連関表のファイル（--io）がありません")
            : SectorEstimate.Of(
                InputOutputText.Read(table.Info.FileName, table.Parts),
                table.Info,
                request.Editions.Select(e => Read(e, OfficialFormat.Ssdse)!.Figures).MaxBy(f => StoredIndustries.Of(f)?.Year),
                region
            );
        return new RegionalMaterial
        {
            Purchases = estimate is null ? null : OutsidePurchases.Of(estimate),
            NoPurchases = reason,
            Local = local is null ? null : LocalCounts.Of([(local.Figures, local.Parts)], region),
            NoLocal = local is null
                ? "地域の調べのファイル（--local）がありません"
                : "地域の調べのファイルに、この市区町村の行がありません",
            Sources = [.. new[] { table, local }.OfType<FileDataset>().Select(d => Discovery.SourceOf(d.Info))],
        };
    }

    private static FileDataset? Read(NamedFile? file, OfficialFormat format) => file is null ? null : FileDataset.Read(file, format);

    /// <summary>The area of a written code.</summary>
    internal static DiscoveryArea Find(string option, string code, IReadOnlyList<DiscoveryArea> areas) =>
        AreaCodes.TryRead(code, out var parsed)
            ? areas.FirstOrDefault(a => a.Code == parsed)
                ?? throw Bad(
                    option,
                    $"「{code}」は SSDSE-A にない市区町村です",
                    $"{areas.Count:#,0} 市区町村のどれか（政令市の区を除き、東京の特別区を含む）が必要です",
                    "団体コードを確かめてください。合併や市制で変わったコードかもしれません"
                )
            : throw Bad(option, $"「{code}」は知らない地域コードです", AreaCodes.Expected, "団体コードを確かめてください");

    private static SourceRow Source(SsdseAreas edition) =>
        new()
        {
            Id = edition.SourceId,
            Title = "教育用標準データセット（SSDSE-A 市区町村）",
            Publisher = "独立行政法人 統計センター",
            Edition = edition.Edition,
        };

    private static IEnumerable<SourceRow> Others(DiscoveryRequest request)
    {
        if (request.Population is { } p)
            yield return new SourceRow
            {
                Id = Discovery.Ipss,
                Title = "日本の地域別将来推計人口",
                Publisher = "国立社会保障・人口問題研究所",
                Edition = $"版はファイルに書かれていない（{p.Name}）",
                File = p.Name,
            };
        if (request.Wages is { } w)
            yield return new SourceRow
            {
                Id = Discovery.Wages,
                Title = "賃金のファイル",
                Publisher = w.Name,
                File = w.Name,
            };
    }

    private static string TextOf(NamedFile file) =>
        TextDecoder.Decode(file.Bytes)?.Text
        ?? throw Bad(
            file.Name,
            "文字コードを読み取れません",
            "UTF-8 か CP932（Shift_JIS）である必要があります",
            "文字コードを UTF-8 にして保存し直してください"
        );

    internal static BadInputException Bad(string place, string found, string expected, string next) =>
        new(new ImportProblem(place, 0, "", found, expected, next));
}
