using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.Engine.Region;

namespace Okoshi.App.Tests.Region;

/// <summary>What a page says of a year, a gap and a sum, exactly on their limits.</summary>
public sealed class RegionStatementEdgeTests
{
    [Theory]
    [InlineData(100, 120, false)]
    [InlineData(100, 121, true)]
    [InlineData(950, 1000, false)]
    [InlineData(949, 1000, true)]
    public void Twenty_or_five_per_cent_are_no_contradiction(int printed, int sum, bool contradicts) =>
        PrintedTotal.Contradicts(printed, sum).ShouldBe(contradicts);

    [Fact]
    public void More_leaving_is_told_as_leaving_and_years_without_an_edition_are_told()
    {
        var moves = new MigrationBalance([new MoveYear(2020, 10, 5, 5, "日本人"), new MoveYear(2022, 5, 10, -5, "日本人")], []);
        moves.Draw()!.Title.ShouldBe("2022年は 5人の転出超過");
        (moves with { Years = [moves.Years[1], new MoveYear(2023, 9, 2, 7, "日本人")] }).Draw()!.Title.ShouldBe("2023年は 7人の転入超過");
        moves.Notes().ShouldHaveSingleItem().ShouldContain("あいだの年の値ではありません");
        (moves with { Years = [moves.Years[0], new MoveYear(2021, 5, 10, -5, "日本人")] }).Notes().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(11, false)]
    public void A_year_is_whole_with_twelve_months(int months, bool whole) =>
        new CorporationTurnover(
            [.. Enumerable.Range(1, months).Select(m => new CorporationMonth(new DateOnly(2025, m, 1), 1, 1, 0))],
            "社",
            0,
            null!
        )
            .Years.ShouldHaveSingleItem()
            .Whole.ShouldBe(whole);
}
