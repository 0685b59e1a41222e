using System.Text.Json;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Opportunity;

public sealed class ScoreCaseTests
{
    [Fact]
    public void Scores_agree_with_the_case_file()
    {
        foreach (var example in CaseFile.Examples("opportunity-score.json"))
        {
            var name = example.Text("名前");
            var found = OpportunityFinder.Rank(InputOf(example)).Find("processing").ShouldNotBeNull(name);
            Known(found, ScorePartKind.Gap).ShouldBe(example.Number("足りなさ")!.Value, name);
            Known(found, ScorePartKind.Trend).ShouldBe(example.Number("動き")!.Value, name);
            Known(found, ScorePartKind.Demand).ShouldBe(example.Number("需要")!.Value, name);
            Known(found, ScorePartKind.Strategy).ShouldBe(example.Number("戦略")!.Value, name);
            (found.Upper - found.Known).ShouldBe(example.Number("幅")!.Value, name);
        }
    }

    private static decimal Known(RankedOpportunity opportunity, ScorePartKind kind) => opportunity.Parts.Single(p => p.Kind == kind).Known;

    private static OpportunityInput InputOf(JsonElement example)
    {
        decimal?[] figures =
        [
            .. example
                .GetProperty("統計")
                .EnumerateArray()
                .Select(v => v.ValueKind == JsonValueKind.Number ? v.GetDecimal() : (decimal?)null),
        ];
        var projects = Enumerable.Range(1, (int)example.Number("プロジェクト")!.Value).Select(i => $"1-1-{i}").ToArray();
        return Economy.Input with
        {
            Industries =
            [
                Economy.Industry(Economy.Manufacturing, example.Number("特化係数"), example.Number("近隣比"), example.Number("増減")),
            ],
            Statistics = figures
                .Select((v, i) => (Key: $"f{i}", Figure: Economy.Statistic(v, v is null ? Quality.Missing : Quality.Printed)))
                .ToDictionary(f => f.Key, f => f.Figure),
            Priorities = [.. projects.Select(p => new StrategyPriority(p, p, "", Economy.Source))],
            Drivers =
            [
                Economy.Driver("processing", DriverKind.Gap, "E", Expectation.Below, 0.95m),
                .. figures.Select((_, i) => Economy.Driver("processing", DriverKind.Statistic, $"f{i}", Expectation.Above, 12)),
                .. projects.Select(p => Economy.Driver("processing", DriverKind.Strategy, p, Expectation.Present, null)),
            ],
        };
    }
}
