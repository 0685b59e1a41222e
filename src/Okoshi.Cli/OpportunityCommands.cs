using System.CommandLine;
using Okoshi.App.Areas;
using Okoshi.App.Context;
using Okoshi.App.Opportunity;
using Okoshi.App.Packs;
using Okoshi.App.Region.Datasets;
using Okoshi.Engine.Opportunity;

namespace Okoshi.Cli;

/// <summary><c>okoshi opportunity …</c>: finding the work that is missing.</summary>
public static class OpportunityCommands
{
    public static Command Create(CommandConsole console) =>
        new("opportunity", "機会を見つける")
        {
            List(console),
            OpportunityCompareCommand.Create(console),
            OpportunitySwotCommand.Create(console),
        };

    private static Command List(CommandConsole console)
    {
        var pack = new Option<string?>("--pack")
        {
            Description =
                "地域パックのフォルダー（例：packs/aomori）。--data を付けるときは、始められる事業の表を持つパック（書かなければ packs/common）",
        };
        var format = CommandOutput.FormatOption();
        var asOf = PackOptions.AsOf();
        var region = new Option<string?>("--region")
        {
            Description = "地域の団体コード、または圏域の番号。パックの地域と違えば、取り込んだ統計から見つける",
        };
        var store = StatisticsOpportunities.Store();
        var weights = new Option<string?>("--weights")
        {
            Description = "点の配分を試すファイル（CSV。パックの opportunity/weights.csv と同じ書き方）。- は標準入力",
        };
        var explain = new Option<bool>("--explain") { Description = "根拠、点の計算、順位を変えるもの、見送った候補も表示する" };
        var statistics = new DiscoveryOptions();
        var command = new Command(
            "list",
            """
            足りない仕事を根拠のある順に表示します。点の単位は点（100点満点）。
            パックから：その地域のデータと戦略から見つけます
            取り込んだ統計から（--region だけ、--store を付けたとき、またはパックの地域でないとき）：データフォルダーの統計から、どの市区町村でも見つけます
            ファイルの統計から（--data）：SSDSE-A の全市区町村とくらべて、どの市区町村でも見つけます。似た市区町村、足りない人数、つながり、客の見通しを使います
            例：okoshi opportunity list --pack packs/aomori --explain
            """
        )
        {
            pack,
            format,
            asOf,
            region,
            weights,
            explain,
            store,
        };
        foreach (var option in statistics.All)
            command.Add(option);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var date = PackOptions.ReadAsOf(parsed.GetValue(asOf));
                if (statistics.IsGiven(parsed))
                {
                    var common = PackOptions.ReadContent(parsed.GetValue(pack) ?? DiscoveryOptions.Common);
                    return DiscoveryOutput.Write(
                        console,
                        parsed.GetValue(format),
                        parsed.GetValue(explain),
                        await statistics.RunAsync(
                            parsed,
                            common,
                            parsed.GetValue(region),
                            parsed.GetValue(weights),
                            date,
                            cancellationToken
                        )
                    );
                }
                var content = PackOptions.ReadContent(parsed.GetValue(pack) ?? DiscoveryOptions.Common);
                if (
                    parsed.GetValue(pack) is null
                    || parsed.GetResult(store) is { Implicit: false }
                    || (parsed.GetValue(region) is { } code && !IsOf(content, code))
                )
                {
                    var questions = statistics.Questions(
                        parsed,
                        parsed.GetValue(region),
                        StatisticsOpportunities.Weights(content, parsed.GetValue(weights)),
                        date
                    );
                    return DiscoveryOutput.Write(
                        console,
                        parsed.GetValue(format),
                        parsed.GetValue(explain),
                        await StatisticsOpportunities.RunAsync(parsed.GetRequiredValue(store), content, questions, cancellationToken)
                    );
                }
                if (parsed.GetValue(weights) is { } file)
                    content = WeightFile.Apply(content, InputText.NameOf(file), InputText.Read(file));
                return await FromPackAsync(console, content, date, parsed.GetValue(format), parsed.GetValue(explain), cancellationToken);
            }
        );
        return command;
    }

    private static async Task<int> FromPackAsync(
        CommandConsole console,
        PackContent pack,
        DateOnly day,
        OutputFormat format,
        bool explained,
        CancellationToken cancellationToken
    )
    {
        var find = new FindOpportunities(FigureFiles.None, RegionContext.Of(pack, day));
        var question = new OpportunityQuestion(pack.Manifest.Municipality, day) { Basis = OpportunityBasis.Pack };
        var list = (await find.RunAsync(question, cancellationToken)).Found!.List;
        var changes = explained ? await ChangesAsync(find, question, list, cancellationToken) : null;
        CommandOutput.Write(console, format, OpportunityJson.Of(list, changes), OpportunityTable.Of(list));
        if (explained && format == OutputFormat.Table)
        {
            foreach (var line in OpportunityText.Explain(list, changes!))
                await console.Output.WriteLineAsync(line);
        }
        return 0;
    }

    private static bool IsOf(PackContent pack, string region) =>
        AreaReader.Read(region).Is(out var code) && code == pack.Manifest.Municipality;

    private static async Task<Dictionary<string, IReadOnlyList<RankChange>>> ChangesAsync(
        FindOpportunities find,
        OpportunityQuestion question,
        OpportunityList list,
        CancellationToken cancellationToken
    )
    {
        var changes = new Dictionary<string, IReadOnlyList<RankChange>>(StringComparer.Ordinal);
        foreach (var business in list.Ranking.Opportunities.Select(o => o.Business).Concat(list.Ranking.Dropped.Select(d => d.Business)))
            changes[business.Id] = (await find.ShowAsync(question, business.Id, cancellationToken))!.Changes;
        return changes;
    }
}
