using System.CommandLine;
using Okoshi.App.Imports;
using Okoshi.App.Opportunity;
using Okoshi.App.Packs;
using Okoshi.Engine.Opportunity;

namespace Okoshi.Cli;

/// <summary><c>okoshi opportunity …</c>: finding the work that is missing.</summary>
public static class OpportunityCommands
{
    public static Command Create(CommandConsole console) => new("opportunity", "機会を見つける") { List(console) };

    private static Command List(CommandConsole console)
    {
        var pack = PackOptions.Pack();
        var format = CommandOutput.FormatOption();
        var asOf = PackOptions.AsOf();
        var region = new Option<string?>("--region") { Description = "地域の団体コード（6桁）。パックの地域と違うときは誤りにする" };
        var weights = new Option<string?>("--weights") { Description = "点の配分を試すファイル（CSV。パックの opportunity/weights.csv と同じ書き方）。- は標準入力" };
        var explain = new Option<bool>("--explain") { Description = "根拠、点の計算、順位を変えるもの、見送った候補も表示する" };
        var command = new Command("list", "足りない仕事を根拠のある順に表示します。点の単位は点（100点満点）。例：okoshi opportunity list --pack packs/aomori --explain") { pack, format, asOf, region, weights, explain };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var date = PackOptions.ReadAsOf(parsed.GetValue(asOf));
            var content = PackOptions.ReadContent(parsed.GetRequiredValue(pack));
            CheckRegion(content, parsed.GetValue(region));
            if (parsed.GetValue(weights) is { } file) content = WeightFile.Apply(content, InputText.NameOf(file), InputText.Read(file));
            var current = CurrentPack.Of(content);
            var list = await new ListOpportunities(current).RunAsync(date, cancellationToken);
            var explained = parsed.GetValue(explain);
            var changes = explained ? await ChangesAsync(current, list, cancellationToken) : null;
            CommandOutput.Write(console, parsed.GetValue(format), OpportunityJson.Of(list, changes), OpportunityTable.Of(list));
            if (explained && parsed.GetValue(format) == OutputFormat.Table)
            {
                foreach (var line in OpportunityText.Explain(list, changes!)) await console.Output.WriteLineAsync(line);
            }
            return 0;
        });
        return command;
    }

    private static void CheckRegion(PackContent pack, string? region)
    {
        if (region is null || region == pack.Manifest.Municipality.Digits) return;
        throw new BadInputException(new ImportProblem("--region", 0, "", $"「{region}」はこのパックの地域ではありません", $"このパックは {pack.Manifest.Title}（{pack.Manifest.Municipality}）です", "団体コードを直すか、その地域のパックを --pack に指定してください"));
    }

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<RankChange>>> ChangesAsync(CurrentPack pack, OpportunityList list, CancellationToken cancellationToken)
    {
        var show = new ShowOpportunity(pack);
        var changes = new Dictionary<string, IReadOnlyList<RankChange>>(StringComparer.Ordinal);
        foreach (var business in list.Ranking.Opportunities.Select(o => o.Business.Id).Concat(list.Ranking.Dropped.Select(d => d.Business.Id)))
        {
            changes[business] = (await show.RunAsync(business, list.AsOf, cancellationToken))!.Changes;
        }
        return changes;
    }
}
