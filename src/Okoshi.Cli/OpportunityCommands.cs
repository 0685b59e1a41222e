using System.CommandLine;
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
        var explain = new Option<bool>("--explain") { Description = "根拠、点の計算、順位を変えるもの、見送った候補も表示する" };
        var command = new Command("list", "足りない仕事を根拠のある順に表示します。点の単位は点（100点満点）。例：okoshi opportunity list --pack packs/aomori --explain") { pack, format, asOf, explain };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var date = PackOptions.ReadAsOf(parsed.GetValue(asOf));
            var current = PackOptions.Read(parsed.GetRequiredValue(pack));
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
