using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Region;

public sealed class CirculationContradictionTests
{
    private static readonly CirculationAccount[] Accounts =
    [
        new("雇用者所得", 60, 55),
        new("その他所得", 40, 65),
        new("民間消費額", 70, 60),
        new("民間投資", 20, 15),
        new("その他支出", 30, 25),
    ];

    [Fact]
    public void Three_views_that_agree_contradict_nothing()
    {
        CirculationContradiction.Of(Flows(100, 120, 100, -20, 83.3m), Accounts, [TradeBalance.Of("A", 50, 30, 50)]).ShouldBeEmpty();
        CirculationContradiction.Of(Flows(100, null, null, null, null), Accounts[..2], []).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(101, 0)]
    [InlineData(102, 1)]
    public void Half_a_unit_of_each_figure_is_rounding(int back, int contradictions) =>
        CirculationContradiction.Of(Flows(100, 120, back, null, null), [], []).Count.ShouldBe(contradictions);

    [Fact]
    public void Any_one_figure_changed_by_more_than_rounding_is_found()
    {
        decimal?[] flows = [100, 120, 100, -20];
        for (var i = 0; i < flows.Length; i++)
        {
            decimal?[] changed = [.. flows];
            changed[i] += 10;
            CirculationContradiction
                .Of(Flows(changed[0], changed[1], changed[2], changed[3], null), Accounts, [TradeBalance.Of("A", 50, 30, 50)])
                .ShouldNotBeEmpty();
        }
        for (var i = 0; i < Accounts.Length; i++)
        {
            foreach (
                var changed in new[]
                {
                    Accounts[i] with
                    {
                        Before = Accounts[i].Before + 10,
                    },
                    Accounts[i] with
                    {
                        After = Accounts[i].After + 10,
                    },
                }
            )
            {
                var found = CirculationContradiction
                    .Of(Flows(100, 120, 100, -20, null), [.. Accounts.Select((a, at) => at == i ? changed : a)], [])
                    .ShouldHaveSingleItem();
                found.Difference.ShouldBe(10);
            }
        }
    }

    private static CirculationFlows Flows(decimal? earned, decimal? spent, decimal? back, decimal? balance, decimal? rate) =>
        new(Of(earned), Of(spent), Of(back), Of(balance), Of(rate));

    private static Figure? Of(decimal? value) => value is { } known ? new Figure("", known, "億円", "", new SourceRef("x", "")) : null;
}
