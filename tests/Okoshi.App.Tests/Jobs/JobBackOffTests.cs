using Okoshi.App.Jobs;

namespace Okoshi.App.Tests.Jobs;

public sealed class JobBackOffTests
{
    [Theory]
    [InlineData(1, 15)]
    [InlineData(2, 30)]
    [InlineData(3, 60)]
    [InlineData(8, 1920)]
    [InlineData(9, 3600)]
    [InlineData(1_000_000, 3600)]
    public void The_pause_doubles_up_to_an_hour(int attempt, int seconds) =>
        JobBackOff.After(attempt, 0.5).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void Chance_moves_it_by_a_fifth_at_most_and_the_same_seed_by_the_same()
    {
        JobBackOff.After(1, 0).ShouldBe(TimeSpan.FromSeconds(12));
        JobBackOff.After(1, 1).ShouldBe(TimeSpan.FromSeconds(18));
        var (first, second) = (new Random(5), new Random(5));
        Enumerable
            .Range(1, 10)
            .Select(i => JobBackOff.After(i, first.NextDouble()))
            .ShouldBe(Enumerable.Range(1, 10).Select(i => JobBackOff.After(i, second.NextDouble())));
    }
}
