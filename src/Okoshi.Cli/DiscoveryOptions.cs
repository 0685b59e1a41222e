using System.CommandLine;
using Okoshi.App.Areas;
using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Opportunity;
using Okoshi.App.Packs;
using Okoshi.Engine.Shared;

namespace Okoshi.Cli;

/// <summary>The options by which <c>opportunity list</c> and <c>opportunity swot</c> work on official statistics.</summary>
internal sealed class DiscoveryOptions
{
    /// <summary>The pack with the tables for the whole country.</summary>
    public const string Common = "packs/common";

    private readonly Option<string[]> data = new("--data")
    {
        Description = "統計センター SSDSE-A（市区町村）のファイル。二つの版を指定すると、調査のあいだの増減も使う",
    };
    private readonly Option<string?> population = new("--population")
    {
        Description = "社人研の推計人口（年齢・男女別、市区町村別）のファイル。なければ、客の見通しは「データなし」",
    };
    private readonly Option<string?> wages = new("--wages")
    {
        Description = "賃金のファイル（CSV：region 団体コード、industry 大分類の英字か総数、wage 賃金）。なければ「データなし」",
    };
    private readonly Option<string?> corporations = new("--corporations")
    {
        Description = "国税庁の法人の設立と閉鎖のファイル（書式 corporations）。なければ、閉鎖は「データなし」",
    };
    private readonly Option<string?> table = new("--io")
    {
        Description = "総務省の産業連関表（13部門）のファイル（書式 io）。なければ、域外からの買い入れは「データなし」",
    };
    private readonly Option<string?> local = new("--local")
    {
        Description = "地域の調べのファイル（書式 local：訪れる人、後継者、資源と副産物）。なければ「データなし」",
    };
    private readonly Option<string?> peers = new("--peers")
    {
        Description = "くらべる市区町村の団体コードを、コンマで区切って並べる。書かなければ、似た市区町村を探す",
    };
    private readonly Option<string?> compare = new("--compare")
    {
        Description = "くらべる地域の団体コード。同じ統計から計算した順位と点を並べる",
    };

    public IEnumerable<Option> All => [.. Statistics, compare];

    /// <summary>Those without a second region.</summary>
    public IEnumerable<Option> Statistics => [data, population, wages, corporations, table, local, peers];

    /// <summary>Whether files are given; what makes sense only beside them is refused without them.</summary>
    public bool IsGiven(ParseResult parsed)
    {
        if (parsed.GetValue(data) is { Length: > 0 })
            return true;
        var alone = new Option[] { population, wages, corporations, table, local }
            .Where(o => parsed.GetResult(o) is { Implicit: false })
            .ToArray();
        if (alone.Length == 0)
            return false;
        throw new BadInputException(
            alone.Select(o => new ImportProblem(
                o.Name,
                0,
                "",
                "--data がありません",
                "この指定は、ファイルの統計から見つけるときに使います",
                "--data に SSDSE-A のファイルを指定してください"
            ))
        );
    }

    /// <summary>The question to the imported statistics for the region and, where asked for, for the region to compare with.</summary>
    public IReadOnlyList<OpportunityQuestion> Questions(
        ParseResult parsed,
        string? region,
        IReadOnlyList<WeightChange> weights,
        DateOnly asOf
    )
    {
        var one = new OpportunityQuestion(Code("--region", region ?? throw NoRegion()), asOf)
        {
            Peers = [.. PeersOf(parsed).Select(p => Code("--peers", p))],
            Weights = weights,
        };
        return parsed.GetValue(compare) is { } other ? [one, one with { Region = Code("--compare", other), Peers = [] }] : [one];
    }

    /// <summary>The list of the region and, where asked for, of the region to compare with, from files.</summary>
    public async Task<IReadOnlyList<FoundOpportunities>> RunAsync(
        ParseResult parsed,
        PackContent pack,
        string? region,
        string? weights,
        DateOnly asOf,
        CancellationToken cancellationToken
    )
    {
        var request = Request(parsed, region, weights, asOf);
        OpportunityRequest[] requests = parsed.GetValue(compare) is { } other
            ? [request, request with { Region = other, Peers = [] }]
            : [request];
        var lists = new List<FoundOpportunities>();
        foreach (var asked in requests)
        {
            var (find, question) = await OpenAsync(pack, asked, cancellationToken);
            var answer = await find.RunAsync(question, cancellationToken);
            lists.Add(answer.Found ?? throw Lacking(answer.Lacking));
        }
        return lists;
    }

    /// <summary>A cross SWOT from files.</summary>
    public static async Task<ProposedSwot> SwotAsync(PackContent pack, OpportunityRequest request, CancellationToken cancellationToken)
    {
        var (find, question) = await OpenAsync(pack, request, cancellationToken);
        var (proposed, lacking) = await find.ProposeSwotAsync(question, cancellationToken);
        return proposed ?? throw Lacking(lacking);
    }

    /// <summary>What the options ask for.</summary>
    public OpportunityRequest Request(ParseResult parsed, string? region, string? weights, DateOnly asOf)
    {
        if (region is null)
            throw NoRegion();
        return new OpportunityRequest(region, [.. parsed.GetValue(data)!.Select(Read)], asOf)
        {
            Population = Named(parsed.GetValue(population)),
            Wages = Named(parsed.GetValue(wages)),
            Corporations = Named(parsed.GetValue(corporations)),
            Table = Named(parsed.GetValue(table)),
            Local = Named(parsed.GetValue(local)),
            Weights = Named(weights),
            Peers = PeersOf(parsed),
        };
    }

    private static async Task<(FindOpportunities Find, OpportunityQuestion Question)> OpenAsync(
        PackContent pack,
        OpportunityRequest request,
        CancellationToken cancellationToken
    )
    {
        var (figures, question) = await OpportunityFiles.ReadAsync(pack, request, cancellationToken);
        return (new FindOpportunities(figures, RegionContext.Of(pack, request.AsOf)), question);
    }

    private static BadInputException Lacking(string lacking) =>
        new(new ImportProblem("--data", 0, "", "機会を見つけられません", lacking, "ファイルとパックを確かめてください"));

    private string[] PeersOf(ParseResult parsed) =>
        parsed.GetValue(peers)?.Split([',', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static MunicipalityCode Code(string option, string text) =>
        AreaReader.ReadRegion(text) is var reading && reading.Is(out var code)
            ? code
            : throw new BadInputException(new ImportProblem(option, 0, "", reading.Problem, AreaReader.ExpectedRegion, reading.NextStep));

    private static BadInputException NoRegion() =>
        new(
            new ImportProblem(
                "--region",
                0,
                "",
                "付いていません",
                "どの市区町村を見るか、団体コードが必要です",
                "--region 02201 のように付けてください"
            )
        );

    private static NamedFile? Named(string? file) => file is null ? null : Read(file);

    private static NamedFile Read(string file) => new(InputText.NameOf(file), InputText.ReadBytes(file));
}
