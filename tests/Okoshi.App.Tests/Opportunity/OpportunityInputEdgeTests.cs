using Okoshi.App.Opportunity;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Opportunity;

/// <summary>The most points of a weight, and the last prefecture of a part of Japan.</summary>
public sealed class OpportunityInputEdgeTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(100, 0)]
    [InlineData(100.01, 1)]
    public void A_weight_of_a_hundred_points_is_taken(double points, int problems)
    {
        ScoreWeight[] usual = [new(ScorePartKind.Demand, "必要", 10, 1, "", new SourceRef("s", ""))];
        WeightChange.Problems(usual, [new WeightChange(ScorePartKind.Demand, (decimal)points, "")]).Count.ShouldBe(problems);
    }

    [Fact]
    public void Fukushima_is_compared_within_Tohoku()
    {
        // The further south, the higher the wage.
        static decimal? Wage(MunicipalityCode area, IndustryCode industry) =>
            200_000 + (1_000 * int.Parse(area.Prefecture, System.Globalization.CultureInfo.InvariantCulture));

        RegionWages.Of(_ => true, Wage, MunicipalityCode.Parse("072010"))!.Elsewhere.Select(w => w.Place).ShouldBe(["山形県", "東京都"]);
    }
}
