using Okoshi.Engine.Accompany;

namespace Okoshi.Engine.Tests.Accompany;

/// <summary>Steps that come to the same Monday.</summary>
public sealed class CaseStartEdgeTests
{
    private static readonly DateOnly Monday = new(2026, 11, 2);

    [Fact]
    public void Of_the_same_day_the_order_decides_and_then_the_key()
    {
        // Saturday, Sunday and Monday of the next week all become that Monday.
        var steps = CaseStart.Begin(Monday, [Step("c", 3, 5), Step("b", 2, 6), Step("e", 1, 7), Step("d", 1, 7)], []);

        steps.Select(s => s.Due).Distinct().ShouldHaveSingleItem().ShouldBe(new DateOnly(2026, 11, 9));
        steps.Select(s => s.Template.Id).ShouldBe(["d", "e", "b", "c"]);
    }

    private static StepTemplate Step(string id, int order, int offset) => new(id, order, offset, "話す", "相談員", "", "", "");
}
