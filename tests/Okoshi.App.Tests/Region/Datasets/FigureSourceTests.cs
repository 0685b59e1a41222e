using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Region;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.App.Tests.Data;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region.Datasets;

/// <summary>Store, files and pack answer alike, and a page computes what it shows and no more.</summary>
public sealed class FigureSourceTests
{
    private static readonly MunicipalityCode Aomori = MunicipalityCode.Parse("022012");
    private static readonly OfficialArea City = new(Aomori, "青森県", "青森市");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_and_store_hold_the_same_figures()
    {
        OfficialUpload[] uploads =
        [
            Samples.Case("discovery-2021.csv", "ssdse-a"),
            Samples.Case("discovery-2026.csv", "ssdse-a"),
            Samples.Case("io-13-2011.csv", "io"),
        ];
        var files = FigureFiles.Read(uploads);
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        foreach (var upload in uploads)
            await house.AsAsync(
                Actor.Operator,
                s => s.GetRequiredService<ImportDataset>().StoreAsync(CheckedFile.Of(upload), replace: false, Token)
            );

        await house.AsAsync(
            Actor.Visitor,
            async s =>
            {
                var store = s.GetRequiredService<FigureSource>();
                (await files.ListAsync(Token)).Select(Name).ShouldBe((await store.ListAsync(Token)).Select(Name));
                var (read, kept) = (
                    await files.EditionsAsync(OfficialFormat.Ssdse, Token),
                    await store.EditionsAsync(OfficialFormat.Ssdse, Token)
                );
                foreach (var (one, other) in read.Zip(kept))
                    one.Areas.Select(a => one[a.Code, "C2208"]).ShouldBe(other.Areas.Select(a => other[a.Code, "C2208"]));
                var table = await files.NewestAsync(OfficialFormat.InputOutput, _ => true, Token);
                var stored = await store.NewestAsync(OfficialFormat.InputOutput, _ => true, Token);
                (await files.PartsAsync(table!.Info, "", Token)).ShouldBe(await store.PartsAsync(stored!.Info, "", Token));
                return 0;
            }
        );

        static string Name(DatasetInfo info) => $"{info.Format} {info.Edition} {info.Level} {info.Sha256}";
    }

    [Fact]
    public async Task A_packs_tables_are_editions_with_the_nations_own_row()
    {
        var pack = PackFigures.Of(AomoriPack.Content);
        var profile = RegionDiagnosis.Of(AomoriPack.Content, new DateOnly(2026, 11, 1)).Profile;

        var industries = IndustrySurvey.Of(await pack.LatestAsync(OfficialFormat.Ssdse, Token))!;
        industries.Year.ShouldBe(profile.Industries[0].Year);
        // The profile divides by the nation's printed total, the survey by the sum of the divisions: they differ by a few persons.
        foreach (var industry in profile.Industries.Where(i => i.Industry.Code[0] <= 'R'))
            industries
                .Quotient(Aomori, industry.Industry.Code)
                .Value!.Value.ShouldBe(industry.Quotient.Value!.Value, 0.0001m, industry.Industry.Name);
        var circulation = (await MunicipalAccounts.OfAsync(pack, Aomori, Token))!;
        (circulation.Circulation.Rate.Value, circulation.Circulation.AgreesWithPrint, circulation.Unit).ShouldBe(
            (profile.Circulation.Rate.Value, true, "億円")
        );
        var people = (await pack.LatestAsync(OfficialFormat.Census, Token))!;
        people[Aomori, AgeSexItems.Code(Sex.Total, AgeBand.Total)].ShouldBe(profile.Population.Latest!.Persons);
        people.Areas.ShouldNotContain(a => a.Code == MunicipalityCode.Nation);
        // Its censuses share no ages, so that the projection says who lives there now.
        var both = RegionPeople.Of(City, people, await pack.LatestAsync(OfficialFormat.Ipss, Token), null);
        (both.Now!.Value.Series.Info.Format, both.Census!.Bands.Count).ShouldBe(("ipss", 0));
    }

    [Fact]
    public async Task A_page_computes_what_it_shows_and_no_more()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var upload = Samples.Case("discovery-2026.csv", "ssdse-a");
        await house.AsAsync(
            Actor.Operator,
            s => s.GetRequiredService<ImportDataset>().StoreAsync(CheckedFile.Of(upload), replace: false, Token)
        );

        var people = await house.AsAsync(
            Actor.Visitor,
            s => s.GetRequiredService<ShowRegion>().RunAsync(City, [], RegionParts.People, Token)
        );

        people.Moves.Newest.ShouldNotBeNull();
        people.Datasets.Select(d => d.Format).ShouldBe(["ssdse-a"]);
        foreach (
            Func<object?> other in new Func<object?>[]
            {
                () => people.Relatedness,
                () => people.ValueAdded,
                () => people.Circulation,
                () => people.Industries,
                () => people.Peers,
                () => people.Trade,
                () => people.Jobs,
            }
        )
            Should.Throw<InvalidOperationException>(() => other());
    }

    [Fact]
    public async Task What_everybody_sees_of_a_region_is_computed_once_until_something_is_published()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await StoreAsync("ten/ssdse-a-2021.csv");

        var first = await ShowAsync(RegionParts.Industries);
        (await ShowAsync(RegionParts.Industries)).ShouldBeSameAs(first);
        (await ShowAsync(RegionParts.Industries | RegionParts.Finance)).Ranked.ShouldBeSameAs(first.Ranked);
        // What one visitor chose is nobody else's.
        var chosen = await ShowAsync(RegionParts.Industries, first.Ranked[^1].Area.Code);
        chosen.Peers.ShouldHaveSingleItem().Area.ShouldBe(first.Ranked[^1].Area);
        (await ShowAsync(RegionParts.Industries, first.Ranked[^1].Area.Code)).ShouldNotBeSameAs(chosen);
        (await ShowAsync(RegionParts.Industries)).ShouldBeSameAs(first);
        // Lines that decide what is told are dated.
        house.Clock.Advance(TimeSpan.FromDays(1));
        (await ShowAsync(RegionParts.Industries)).ShouldNotBeSameAs(first);

        await StoreAsync("ten/ssdse-a-2026.csv");
        var now = await ShowAsync(RegionParts.Industries);
        (first.Earlier, now.Earlier!.Year, now.Survey!.Year > first.Survey!.Year).ShouldBe((null, first.Survey.Year, true));

        Task StoreAsync(string file) =>
            house.AsAsync(
                Actor.Operator,
                s => s.GetRequiredService<ImportDataset>().StoreAsync(CheckedFile.Of(Samples.Case(file, "ssdse-a")), false, Token)
            );
        Task<RegionPicture> ShowAsync(RegionParts parts, params MunicipalityCode[] byHand) =>
            house.AsAsync(Actor.Visitor, s => s.GetRequiredService<ShowRegion>().RunAsync(City, byHand, parts, Token));
    }

    [Fact]
    public async Task Of_three_surveys_the_last_two_are_compared()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        // The years of the columns stand in the second line: another survey between the two.
        var lines = Samples.TextOf("ten/ssdse-a-2026.csv").ReplaceLineEndings("\n").Split('\n');
        var (heads, years) = (lines[0].Replace("2026", "2024", StringComparison.Ordinal).Split(','), lines[1].Split(','));
        lines[0] = string.Join(',', heads);
        lines[1] = string.Join(',', years.Select((y, i) => heads[i].StartsWith("C2", StringComparison.Ordinal) ? "2019" : y));
        foreach (
            var upload in new[]
            {
                Samples.Case("ten/ssdse-a-2021.csv", "ssdse-a"),
                Samples.Text("SSDSE-A-2024.csv", string.Join('\n', lines), "ssdse-a"),
                Samples.Case("ten/ssdse-a-2026.csv", "ssdse-a"),
            }
        )
            await house.AsAsync(
                Actor.Operator,
                s => s.GetRequiredService<ImportDataset>().StoreAsync(CheckedFile.Of(upload), replace: false, Token)
            );

        var region = await house.AsAsync(
            Actor.Visitor,
            s => s.GetRequiredService<ShowRegion>().RunAsync(City, [], RegionParts.Industries, Token)
        );

        (region.Survey!.Year, region.Earlier!.Year).ShouldBe((2021, 2019));
    }
}
