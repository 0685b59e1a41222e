using Okoshi.Engine.Region;

namespace Okoshi.Engine.Tests.Region;

public sealed class UnknownAgesTests
{
    [Fact]
    public void Unknown_ages_are_spread_in_proportion_and_nobody_is_lost()
    {
        UnknownAges.Spread([30, 60, 0], 9).ShouldBe([33, 66, 0]);
        UnknownAges.Spread([30, 60], 0).ShouldBe([30, 60]);
    }

    [Fact]
    public void Where_nobodys_age_is_known_nothing_is_made_up()
    {
        UnknownAges.Spread([0, 0], 5).ShouldBe([0, 0]);
    }
}
