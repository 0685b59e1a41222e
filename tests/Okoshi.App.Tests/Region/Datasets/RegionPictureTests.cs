using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Areas;
using Okoshi.App.Packs;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.App.Tests.Data;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region.Datasets;

/// <summary>What the pages show of a municipality, from stored figures whose answers are known by hand or from the publishers.</summary>
public sealed class RegionPictureTests
{
    private static readonly MunicipalityCode Aomori = MunicipalityCode.Parse("022012");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Aomori_City_among_the_ten_has_its_peers_and_thin_industries()
    {
        OfficialUpload[] files = [Samples.Case("ten/ssdse-a-2021.csv", "ssdse-a"), Samples.Case("ten/ssdse-a-2026.csv", "ssdse-a")];
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        foreach (var file in files)
            await house.AsAsync(
                Actor.Operator,
                s => s.GetRequiredService<ImportDataset>().StoreAsync(CheckedFile.Of(file), replace: false, Token)
            );

        var region = await house.AsAsync(
            Actor.Visitor,
            async s =>
            {
                var ssdse = (await s.GetRequiredService<OfficialStore>().LatestAsync(OfficialFormat.Ssdse, Token))!;
                return await s.GetRequiredService<ShowRegion>()
                    .RunAsync(ssdse.Areas.Single(a => a.Code == Aomori), [], RegionParts.People | RegionParts.Industries, Token);
            }
        );

        region.Industries.Single(i => i.Industry.Code == "P").Establishments.ShouldBe(1_180);
        region.Peers.Count.ShouldBe(region.Thresholds.Peers.Count);
        region.Peers.Select(p => p.Similar.Distance).ShouldBeInOrder();
        region.Peers.ShouldAllBe(p => p.Similar.Compared == PeerMunicipalities.Indicators.Count);
        region.Thin.ShouldAllBe(i => i.ByEmployees.Value < 1 && i.Gap > 0);
        IndustryFigures.Quotients(region)!.Table.Rows.Count.ShouldBeGreaterThan(12);
    }

    [Fact]
    public void Ages_are_drawn_and_a_former_code_is_followed()
    {
        var census = Set(
            "census",
            """
            code,name,sex,age,2010,2015
            04423,富谷町,T,総数,12,11
            04423,富谷町,T,0～14歳,4,3
            04423,富谷町,T,15～64歳,5,5
            04423,富谷町,T,65歳以上,2,2
            04423,富谷町,T,年齢不詳,1,1
            """
        );
        var ipss = Set(
            "ipss",
            """
            code,name,sex,age,2015,2045
            04216,富谷市,T,総数,11,6
            04216,富谷市,T,0～14歳,3,1
            04216,富谷市,T,15～64歳,5,2
            04216,富谷市,T,65歳以上,3,3
            """
        );
        AreaReader.Read("04216").Is(out var tomiya).ShouldBeTrue();

        var people = RegionPeople.Of(new OfficialArea(tomiya, "宮城県", "富谷市"), census, ipss, null);

        people
            .Changes()
            .Select(c => (c.Label, c.Now, c.Then))
            .ShouldBe([("15歳未満", 3, 1), ("15〜64歳", 5, 2), ("65歳以上", 2, 3), ("全体（年齢不詳を含む）", 11, 6)]);
        people.Changes()[2].Percent.ShouldBe(50);
        people.Notes().ShouldContain(n => n.Contains("前のコード 044237 で載っています"));
        people.Notes().ShouldContain(n => n.Contains("年齢不詳が 1 人います（2015年）"));
        RegionPeopleFigures.Pyramid(people)!.Table.Rows.Count.ShouldBe(3);
        RegionPeopleFigures.Population(people)!.Title.ShouldBe("2045年は 6人、2015年より 45.5% 少ない");
        RegionPeople
            .Of(new OfficialArea(Aomori, "青森県", "青森市"), census, ipss, null)
            .Notes()
            .ShouldContain(n => n.Contains("市区町村別の推計がありません"));
    }

    private static FigureSet Set(string format, string text)
    {
        var file = CheckedFile.Of(Samples.Text("x.csv", text.ReplaceLineEndings("\n"), format));
        file.Problems.ShouldBeEmpty();
        return SetOf(file);
    }

    /// <summary>The figures of a file as they would be read from the store.</summary>
    internal static FigureSet SetOf(CheckedFile file)
    {
        var figures = file.Reading.Figures!;
        var info = InventedFigures.Info(file.Edition, file.Format.Name, file.Level, file.Format.Title);
        return new FigureSet(info, figures.Items, figures.Rows.Select(r => (r.Area, r.Values)), JointAreas.None);
    }
}
