using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Okoshi.App.Chain;
using Okoshi.App.Imports;

namespace Okoshi.Cli;

/// <summary><c>okoshi run</c>: the whole chain on a pack, without a database.</summary>
public static class RunCommand
{
    public static Command Create(CommandConsole console)
    {
        var pack = new Option<string>("--pack") { Description = "地域パックのフォルダー（例：packs/aomori）", Required = true };
        var audience = new Option<string>("--audience")
        {
            Description = "対象者。synthetic:人数 か、CSV ファイル",
            DefaultValueFactory = _ => ChainRequest.StandardAudience,
        };
        var seed = new Option<long>("--seed")
        {
            Description = "乱数の種。同じ種と基準日なら、同じファイルになります",
            DefaultValueFactory = _ => ChainRequest.StandardSeed,
        };
        var asOf = new Option<string>("--as-of") { Description = "基準日（例：2026-11-01）", Required = true };
        var output = new Option<string>("--out") { Description = "結果を書くフォルダー（例：out/）", Required = true };
        var command = new Command(
            "run",
            "地域の診断から提案までを一度に計算します。例：okoshi run --pack packs/aomori --audience synthetic:1000 --seed 1 --as-of 2026-11-01 --out out/"
        )
        {
            pack,
            audience,
            seed,
            asOf,
            output,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    console,
                    parsed.GetRequiredValue(pack),
                    new ChainRequest(parsed.GetRequiredValue(audience), parsed.GetRequiredValue(seed), Day(parsed.GetRequiredValue(asOf))),
                    parsed.GetRequiredValue(output),
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        CommandConsole console,
        string packFolder,
        ChainRequest request,
        string folder,
        CancellationToken cancellationToken
    )
    {
        var clock = Stopwatch.StartNew();
        var region = PackOptions.Read(packFolder, request.AsOf);
        var progress = new StageProgress(console.Error);
        var result = new RunChain(region).Run(request, progress, cancellationToken);
        OutputFolder.Write(folder, ChainFiles.Render(result));
        foreach (var line in Summary(result, folder))
            await console.Output.WriteLineAsync(line);
        await console.Error.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"かかった時間 {clock.Elapsed.TotalSeconds:0.0} 秒")
        );
        return 0;
    }

    private static IEnumerable<string> Summary(ChainResult result, string folder)
    {
        yield return $"{result.Manifest.Title}：機会 {result.Opportunities.Ranking.Opportunities.Count} 件、制度・事業 {result.Programmes.Count} 件、"
            + $"計画 {result.Plans.Count} 件、提案 {result.Proposals.Count:#,0} 人分";
        foreach (var opportunity in result.Opportunities.Ranking.Opportunities.Take(RunChain.PlannedOpportunities))
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{opportunity.Rank, 3}  {opportunity.Known, 5:0.0}〜{opportunity.Upper, 5:0.0}点  {opportunity.Business.Title}"
            );
        }
        yield return $"報告書：{Path.Combine(folder, "report.html")}";
    }

    private static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new BadInputException(
                new ImportProblem(
                    "--as-of",
                    0,
                    "",
                    $"「{text}」は日付として読み取れません",
                    "年月日（例：2026-11-01）が必要です",
                    "書き方を直してください"
                )
            );

    /// <summary>Says which stage is being computed, in order; the platform's Progress would report out of order on other threads.</summary>
    private sealed class StageProgress(TextWriter error) : IProgress<string>
    {
        public void Report(string value) => error.WriteLine(value);
    }
}
