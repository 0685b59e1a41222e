using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Opportunity;
using Okoshi.App.Packs;

namespace Okoshi.Cli;

/// <summary>The search in the statistics that were imported on this machine.</summary>
internal static class StatisticsOpportunities
{
    public static Option<string> Store() =>
        new("--store")
        {
            Description = "統計を取り込んだデータフォルダー。--data を付けないときに使う",
            DefaultValueFactory = _ => DatabaseSettings.DefaultFolder,
        };

    /// <summary>Points to try out, from a file.</summary>
    public static IReadOnlyList<WeightChange> Weights(PackContent pack, string? file) =>
        file is null ? [] : WeightChange.Read(pack, InputText.NameOf(file), InputText.Read(file));

    /// <summary>One list for each question.</summary>
    /// <exception cref="BadInputException">Nothing has been imported, or not this municipality.</exception>
    public static Task<IReadOnlyList<FoundOpportunities>> RunAsync(
        string folder,
        PackContent pack,
        IReadOnlyList<OpportunityQuestion> questions,
        CancellationToken cancellationToken
    ) =>
        OpenAsync(
            folder,
            pack,
            async services =>
            {
                var find = services.GetRequiredService<FindOpportunities>();
                var lists = new List<FoundOpportunities>();
                foreach (var question in questions)
                {
                    var answer = await find.RunAsync(question with { Basis = OpportunityBasis.Statistics }, cancellationToken);
                    lists.Add(answer.Found ?? throw Lacking(folder, question.Region.Digits, answer.Lacking));
                }
                return (IReadOnlyList<FoundOpportunities>)lists;
            },
            cancellationToken
        );

    /// <summary>A cross SWOT.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public static Task<ProposedSwot> SwotAsync(
        string folder,
        PackContent pack,
        OpportunityQuestion question,
        CancellationToken cancellationToken
    ) =>
        OpenAsync(
            folder,
            pack,
            async services =>
            {
                var (proposed, lacking) = await services
                    .GetRequiredService<FindOpportunities>()
                    .ProposeSwotAsync(question, cancellationToken);
                return proposed ?? throw Lacking(folder, question.Region.Digits, lacking);
            },
            cancellationToken
        );

    /// <summary>Two lists beside each other.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public static Task<OpportunityComparison> CompareAsync(
        string folder,
        PackContent pack,
        OpportunityQuestion one,
        OpportunityQuestion other,
        CancellationToken cancellationToken
    ) =>
        OpenAsync(
            folder,
            pack,
            async services =>
            {
                var found = await services
                    .GetRequiredService<CompareOpportunities>()
                    .RunAsync(new SideQuestion(null, one), new SideQuestion(null, other), cancellationToken);
                foreach (var (side, question) in new[] { (found.One, one), (found.Other, other) }.Where(s => s.Item1.Ranking is null))
                    throw Lacking(folder, question.Region.Digits, side.Lacking);
                return found;
            },
            cancellationToken
        );

    private static async Task<T> OpenAsync<T>(
        string folder,
        PackContent pack,
        Func<IServiceProvider, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        // Looking must not make a database.
        if (!Directory.Exists(folder) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OKOSHI_POSTGRES")))
            throw new BadInputException(
                new ImportProblem(
                    "--store",
                    0,
                    "",
                    $"データフォルダー「{folder}」がありません",
                    "統計を取り込んだフォルダーが必要です",
                    "okoshi region import で統計を取り込むか、--data に SSDSE-A のファイルを、または --pack に地域パックを指定してください"
                )
            );
        await using var services = LocalProduct.Services(folder);
        await using var scope = await LocalProduct.OpenAsync(services, cancellationToken);
        scope.ServiceProvider.GetRequiredService<RegionContext>().Use(pack);
        return await work(scope.ServiceProvider);
    }

    private static BadInputException Lacking(string folder, string region, string lacking) =>
        new(
            new ImportProblem(
                "--store",
                0,
                "",
                $"「{folder}」に、{region} の統計がありません",
                "取り込みが必要です：" + lacking,
                "okoshi region import SSDSE-A-2026.csv --from ssdse-a で取り込むか、--data にファイルを指定してください"
            )
        );
}
