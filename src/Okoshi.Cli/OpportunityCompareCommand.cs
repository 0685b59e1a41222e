using System.CommandLine;
using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Opportunity;

namespace Okoshi.Cli;

/// <summary><c>okoshi opportunity compare</c>: two regions, or one region at two editions, by the imported statistics.</summary>
internal static class OpportunityCompareCommand
{
    public static Command Create(CommandConsole console)
    {
        var (format, asOf, store) = (CommandOutput.FormatOption(), PackOptions.AsOf(), StatisticsOpportunities.Store());
        var one = new Argument<string>("one") { Description = "団体コード。前の版で見るときは 02201@2021" };
        var other = new Argument<string>("other") { Description = "くらべる相手。書き方は同じ" };
        var pack = new Option<string>("--pack")
        {
            Description = "始められる事業の表を持つパック",
            DefaultValueFactory = _ => DiscoveryOptions.Common,
        };
        var command = new Command(
            "compare",
            """
            取り込んだ統計から、二つの地域、または一つの地域の二つの版の、機会の順位と点を並べます。
            例：okoshi region import tests/Okoshi.App.Tests/Cases/discovery-2026.csv --from ssdse-a --data data && okoshi opportunity compare 02201 06201 --store data
            """
        )
        {
            one,
            other,
            pack,
            asOf,
            store,
            format,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var day = PackOptions.ReadAsOf(parsed.GetValue(asOf));
                OpportunityQuestion[] sides =
                [
                    Side("one", parsed.GetRequiredValue(one), day),
                    Side("other", parsed.GetRequiredValue(other), day),
                ];
                var content = PackOptions.ReadContent(parsed.GetRequiredValue(pack));
                var found = await StatisticsOpportunities.CompareAsync(
                    parsed.GetRequiredValue(store),
                    content,
                    sides[0],
                    sides[1],
                    cancellationToken
                );
                CommandOutput.Write(console, parsed.GetValue(format), Json(found), DiscoveryTables.Comparison(found));
                return 0;
            }
        );
        return command;
    }

    private static OpportunityQuestion Side(string name, string text, DateOnly day) =>
        OpportunityQuestion.Read(text, day)
        ?? throw new BadInputException(
            new ImportProblem(name, 0, "", $"「{text}」は知らない地域コードです", AreaReader.ExpectedRegion, "団体コードを確かめてください")
        );

    private static object Json(OpportunityComparison found) =>
        new
        {
            one = new { found.One.Name, found.One.Basis },
            other = new { found.Other.Name, found.Other.Basis },
            rows = found.Rows,
            caution = found.Caution,
        };
}
