using System.CommandLine;
using Okoshi.App.Opportunity;
using Okoshi.App.Sentences;
using Okoshi.Engine.Opportunity;

namespace Okoshi.Cli;

/// <summary><c>okoshi opportunity swot</c>: a cross SWOT proposed from official statistics.</summary>
internal static class OpportunitySwotCommand
{
    public static Command Create(CommandConsole console)
    {
        var (format, asOf, statistics) = (CommandOutput.FormatOption(), PackOptions.AsOf(), new DiscoveryOptions());
        var store = StatisticsOpportunities.Store();
        var region = new Option<string?>("--region") { Description = "地域の団体コード" };
        var pack = new Option<string>("--pack")
        {
            Description = "始められる事業の表を持つパック",
            DefaultValueFactory = _ => DiscoveryOptions.Common,
        };
        var command = new Command(
            "swot",
            """
            公表統計から、クロスSWOTの案を出します。--data を付けなければ、取り込んだ統計（--store）を使います。どの項目にも数字と出典が付きます。案は人が直して使い、戦略のSWOTを置き換えません。
            例：okoshi opportunity swot --region 02201 --data tests/Okoshi.App.Tests/Cases/discovery-2026.csv --data tests/Okoshi.App.Tests/Cases/discovery-2021.csv --population tests/Okoshi.App.Tests/Cases/discovery-population.csv
            """
        )
        {
            region,
            pack,
            asOf,
            format,
            store,
        };
        foreach (var option in statistics.Statistics)
            command.Add(option);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var (date, content) = (PackOptions.ReadAsOf(parsed.GetValue(asOf)), PackOptions.ReadContent(parsed.GetRequiredValue(pack)));
                var proposed = statistics.IsGiven(parsed)
                    ? await DiscoveryOptions.SwotAsync(
                        content,
                        statistics.Request(parsed, parsed.GetValue(region), null, date),
                        cancellationToken
                    )
                    : await StatisticsOpportunities.SwotAsync(
                        parsed.GetRequiredValue(store),
                        content,
                        statistics.Questions(parsed, parsed.GetValue(region), [], date)[0],
                        cancellationToken
                    );
                CommandOutput.Write(console, parsed.GetValue(format), Json(proposed), SwotTables.Of(proposed));
                return 0;
            }
        );
        return command;
    }

    private static object Json(ProposedSwot proposed) =>
        new
        {
            region = new { code = proposed.Found.List.Area.Code.Digits, name = proposed.Found.List.Area.Name },
            asOf = proposed.Found.List.AsOf,
            facts = proposed.Swot.Facts.Select(Fact),
            crosses = proposed.Swot.Crosses.Select(c => new
            {
                c.Quadrant,
                Text = SentenceText.Text(c.Proposal),
                inner = Fact(c.Inner),
                outer = Fact(c.Outer),
                businesses = c.Businesses.Select(b => new { id = b, title = proposed.Titles[b] }),
            }),
            conventions = SwotTables.Conventions(proposed),
            sources = proposed.Found.List.Sources.Values.Select(s => new
            {
                s.Id,
                s.Title,
                s.Publisher,
                s.Edition,
            }),
        };

    private static object Fact(SwotFact fact) =>
        new
        {
            fact.Kind,
            fact.Key,
            fact.Text,
            figures = fact.Figures.Select(f => new
            {
                Label = SentenceText.Text(f.Measure),
                f.Value,
                f.Unit,
                sources = f.Sources.Select(s => new { id = s.SourceId, s.Place }),
            }),
        };
}
