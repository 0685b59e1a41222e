using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Opportunity;

namespace Okoshi.App.Opportunity;

/// <summary>A file by its name in messages.</summary>
public sealed record NamedFile(string Name, byte[] Bytes);

/// <summary>What the search is told.</summary>
/// <param name="Region">Area code as the reader wrote it.</param>
/// <param name="Editions">One or two editions of SSDSE-A; the later survey is the state of today.</param>
/// <param name="AsOf">The day that the dated tables hold for.</param>
public sealed record OpportunityRequest(string Region, IReadOnlyList<NamedFile> Editions, DateOnly AsOf)
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

/// <summary>What a command asks of files: they become a source like any other, what it was told becomes a question.</summary>
public static class OpportunityFiles
{
    /// <summary>Reads the files and judges what was asked.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault of a file is told.</exception>
    /// <param name="pack">The pack that says which joint areas there are.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<(FigureSource Figures, OpportunityQuestion Question)> ReadAsync(
        PackContent pack,
        OpportunityRequest request,
        CancellationToken cancellationToken
    )
    {
        var figures = FigureFiles.Read(Uploads(request), JointAreas.Of([pack]));
        if (request.Editions.Count is 0 or > 2)
            throw Bad(
                "--data",
                $"{request.Editions.Count} 個あります",
                "SSDSE-A の版が一つか二つ必要です",
                "今の版と、くらべる前の版を指定してください"
            );
        SsdseAreas[] editions = [.. (await figures.EditionsAsync(OfficialFormat.Ssdse, cancellationToken)).Select(Usable)];
        if (request.Editions.Count > editions.DistinctBy(e => e.Year).Count())
            throw Bad(
                "--data",
                $"二つとも {editions[0].Year}年の調査です",
                "調査の年の違う版が必要です",
                "どちらかを、ほかの版にしてください"
            );
        var newest = editions.MaxBy(e => e.Year)!;
        IReadOnlyList<DiscoveryArea> areas = [.. newest.Areas(null), .. newest.Joint(null)];
        var question = new OpportunityQuestion(Find("--region", request.Region, areas).Code, request.AsOf)
        {
            Basis = OpportunityBasis.Statistics,
            Peers = [.. request.Peers.Select(code => Find("--peers", code, areas).Code)],
            Points = request.Weights is { } own ? [.. WeightFile.Read(own.Name, TextOf(own)).Select(OpportunityInputs.ToWeight)] : null,
        };
        return (figures, question);
    }

    private static IEnumerable<OfficialUpload> Uploads(OpportunityRequest request)
    {
        (NamedFile? File, OfficialFormat Format)[] given =
        [
            .. request.Editions.Select(e => ((NamedFile?)e, OfficialFormat.Ssdse)),
            (request.Population, OfficialFormat.Ipss),
            (request.Wages, OfficialFormat.Wages),
            (request.Corporations, OfficialFormat.Corporations),
            (request.Table, OfficialFormat.InputOutput),
            (request.Local, OfficialFormat.Local),
        ];
        return given.Where(g => g.File is not null).Select(g => new OfficialUpload(g.File!.Name, g.File.Bytes, g.Format.Name, ""));
    }

    private static SsdseAreas Usable(FigureSet edition) =>
        SsdseAreas.Of(edition) ?? throw new BadInputException(SsdseAreas.Unusable(edition.Info.FileName));

    /// <summary>The area of a written code.</summary>
    internal static DiscoveryArea Find(string option, string code, IReadOnlyList<DiscoveryArea> areas) =>
        AreaReader.ReadRegion(code) is var named && named.Is(out var parsed)
            ? areas.FirstOrDefault(a => a.Code == parsed)
                ?? throw Bad(
                    option,
                    parsed.IsJointArea
                        ? $"「{code}」は、パックにない圏域か、SSDSE-A に市区町村のそろわない圏域です"
                        : $"「{code}」は SSDSE-A にない市区町村です",
                    $"{areas.Count(a => !a.Code.IsJointArea):#,0} 市区町村のどれか（政令市の区を除き、東京の特別区を含む）が必要です",
                    "団体コードを確かめてください。合併や市制で変わったコードかもしれません"
                )
            : throw Bad(option, named.Problem, AreaReader.ExpectedRegion, named.NextStep);

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
