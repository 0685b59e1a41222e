using Okoshi.App.Packs;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Packs;

public sealed class PackSumsTests
{
    private const string SourceCells = "s1,1頁,printed,";
    private const string StatisticHeading = "id,group,label,area,period,value,unit,source,place,quality,note\n";
    private const string SumHeading = "id,label,kind,total,parts,tolerance,source,place,quality,note\n";

    [Theory]
    [InlineData("10", Verdict.Met)]
    [InlineData("11", Verdict.Met)]
    [InlineData("12", Verdict.NotMet)]
    public void A_declared_sum_may_miss_by_its_tolerance_and_no_more(string printed, Verdict expected)
    {
        using var folder = new TemporaryPack();
        folder.Write(
            "region/statistics.csv",
            $"{StatisticHeading}a,g,甲,023019,2020,4,人,{SourceCells}\nb,g,乙,023019,2020,6,人,{SourceCells}\nall,g,計,023019,2020,{printed},人,{SourceCells}\n"
        );
        folder.Write("sums.csv", $"{SumHeading}sum,甲と乙,statistics,all,a;b,1,{SourceCells}\n");

        Checks(folder).Single(c => c.Label == "甲と乙").Agrees.ShouldBe(expected);
    }

    [Fact]
    public void A_missing_part_makes_the_sum_unknown_and_not_wrong()
    {
        using var folder = new TemporaryPack();
        folder.Write(
            "region/statistics.csv",
            $"{StatisticHeading}a,g,甲,023019,2020,,人,s1,図,missing,図の数値がない\nall,g,計,023019,2020,10,人,{SourceCells}\n"
        );
        folder.Write("sums.csv", $"{SumHeading}sum,甲だけ,statistics,all,a,0,{SourceCells}\n");

        Checks(folder).Single(c => c.Label == "甲だけ").Agrees.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Men_and_women_must_make_the_whole()
    {
        using var folder = new TemporaryPack();
        folder.Write(
            "region/population.csv",
            $"area,year,sex,age,persons,edition,source,place,quality,note\n023019,2020,T,total,100,census,{SourceCells}\n023019,2020,M,total,48,census,{SourceCells}\n023019,2020,F,total,51,census,{SourceCells}\n"
        );

        var check = Checks(folder).ShouldHaveSingleItem();
        check.Agrees.ShouldBe(Verdict.NotMet);
        check.Computed.ShouldBe(99);
    }

    [Fact]
    public void The_report_prints_counts_sums_and_doubts()
    {
        using var folder = new TemporaryPack();
        folder.Write("region/statistics.csv", $"{StatisticHeading}a,g,甲,023019,2020,4,人,s1,表3,doubtful,見出しと値が合わない\n");

        var lines = PackReport.Lines(PackReader.Read(folder.Folder).Content!).ToArray();

        lines.ShouldContain("region/population：1 行");
        lines.ShouldContain(l => l.StartsWith("■ 合計の確かめ：", StringComparison.Ordinal));
        lines.ShouldContain("s1 表3（1 行）：見出しと値が合わない");
    }

    private static IReadOnlyList<SumCheck> Checks(TemporaryPack folder) =>
        PackSums.Check(PackReader.Read(folder.Folder).Content.ShouldNotBeNull());
}
