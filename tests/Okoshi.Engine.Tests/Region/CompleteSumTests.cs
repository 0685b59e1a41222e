using Okoshi.Engine.Region;

namespace Okoshi.Engine.Tests.Region;

public sealed class CompleteSumTests
{
    [Fact]
    public void A_missing_value_makes_the_sum_missing_and_not_smaller()
    {
        CompleteSum.Of([1, 2.5m, 0]).ShouldBe(3.5m);
        CompleteSum.Of([1, null, 0]).ShouldBeNull();
        CompleteSum.Of([]).ShouldBe(0);
    }
}
