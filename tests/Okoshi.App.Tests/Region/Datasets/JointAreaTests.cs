using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Opportunity;
using Okoshi.App.Packs;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.App.Sentences;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Check;
using Okoshi.App.Tests.Data;
using Okoshi.App.Tests.Packs;
using Okoshi.App.Thresholds;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region.Datasets;

/// <summary>
/// Joint areas of municipalities whose published figures are in the repository (Cases/ten): 青森市 with 外ヶ浜町, and 弘前市 with
/// 五所川原市. Their values are sums of the members', or missing with a reason.
/// </summary>
public sealed class JointAreaTests : IDisposable
{
    private const string Joint = "code,name,kana,members,source,place,quality,note\n520012,北の圏域,,022012;023078,s1,,printed,\n";
    private const string Second = "520021,西の圏域,,022021;022055,s1,,printed,\n";
    private static readonly MunicipalityCode City = MunicipalityCode.Parse("022012");
    private static readonly MunicipalityCode Town = MunicipalityCode.Parse("023078");
    private static readonly MunicipalityCode North = MunicipalityCode.ParseRegion("520012");
    private static readonly MunicipalityCode West = MunicipalityCode.ParseRegion("520021");
    private static readonly OfficialArea NorthArea = new(North, "青森県", "北の圏域");

    private readonly TemporaryPack folder = new TemporaryPack().Write(
        "region/municipalities.csv",
        "code,name,kana,prefecture,role,source,place,quality,note\n"
            + "023019,平内町,,青森県,self,s1,,printed,\n022012,青森市,,青森県,area,s1,,printed,\n"
            + "023078,外ヶ浜町,,青森県,area,s1,,printed,\n022021,弘前市,,青森県,area,s1,,printed,\n"
            + "022055,五所川原市,,青森県,area,s1,,printed,\n075477,浪江町,,福島県,area,s1,,printed,\n"
    );

    private static RegionThresholds Usual => DatedThresholds.Standard(new DateOnly(2026, 11, 1)).Region;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_item_is_the_sum_of_the_members_or_missing_with_a_reason()
    {
        var figures = await SsdseAsync(Joint);

        figures.Has(North).ShouldBeTrue();
        figures[North, "A1101"].ShouldBe(275_192 + 5_401);
        foreach (var item in figures.Items)
        {
            if (MemberSums.WhyNot("ssdse-a", item) is null)
                figures[North, item.Code].ShouldBe(figures[City, item.Code] + figures[Town, item.Code], item.Name);
            else
                (figures[North, item.Code], figures.WhyMissing(North, item.Code).Text().Length > 0).ShouldBe((null, true), item.Name);
        }
    }

    [Fact]
    public async Task A_share_is_not_summed_and_one_way_of_the_moves_is_not_either_but_their_difference_is()
    {
        var figures = await SsdseAsync(Joint);

        (figures[City, "D2203"], figures[North, "D2203"]).ShouldBe((figures[City, "D2203"], null));
        figures.WhyMissing(North, "D2203").ShouldBe(Remark.Of(JointAreaGap.NoSum));
        figures[North, "A5101"].ShouldBeNull();
        figures.WhyMissing(North, "A5101").ShouldBe(Remark.Of(JointAreaGap.FlowsWithin));
        figures
            .Net(North, "A5101", "A5102")
            .ShouldBe(figures[City, "A5101"] - figures[City, "A5102"] + figures[Town, "A5101"] - figures[Town, "A5102"]);
    }

    [Fact]
    public async Task A_member_without_a_value_leaves_the_sum_missing_and_is_named()
    {
        var figures = await SsdseAsync(Joint, text => Without(text, "R02307", "A1101"));

        figures[Town, "A1101"].ShouldBeNull();
        figures[North, "A1101"].ShouldBeNull();
        figures.WhyMissing(North, "A1101").ShouldBe(new MembersMissing("外ヶ浜町"));
        figures[North, "A4101"].ShouldBe(figures[City, "A4101"] + figures[Town, "A4101"]);
        var (member, items) = figures.MembersWithGaps(North).ShouldHaveSingleItem();
        (member.Name, items.ShouldHaveSingleItem()).ShouldBe(("外ヶ浜町", "総人口 2020年"));
    }

    [Fact]
    public async Task A_dataset_that_lacks_a_member_lacks_the_joint_area()
    {
        var figures = await SsdseAsync("code,name,kana,members,source,place,quality,note\n520012,圏域,,022012;023019,s1,,printed,\n");

        figures.Has(North).ShouldBeFalse();
        figures.MembersWithout(North).ShouldBe("平内町");
        figures[North, "A1101"].ShouldBeNull();
        RegionPeople.Of(NorthArea, null, null, figures).Newest.ShouldBeNull();
    }

    [Fact]
    public async Task A_joint_area_changes_neither_the_nation_nor_the_list_of_municipalities()
    {
        var (with, without) = (await SsdseAsync(Joint), await SsdseAsync(""));

        with.Areas.ShouldBe(without.Areas);
        with.Sum("C2208").ShouldBe(without.Sum("C2208"));
        IndustrySurvey.Of(with)!.Quotient(City, "P").Value.ShouldBe(IndustrySurvey.Of(without)!.Quotient(City, "P").Value);
    }

    [Fact]
    public async Task The_location_quotient_is_that_of_the_sums()
    {
        var figures = await SsdseAsync(Joint);
        var lines = Encoding.UTF8.GetString(Bytes("ssdse-a-2026.csv")).ReplaceLineEndings("\n").Split('\n');
        var heads = lines[0].Split(',');
        // Computed beside the product, from the text of the file: 医療，福祉 against the sum of the eighteen divisions.
        int[] divisions =
        [
            .. heads
                .Select((h, i) => (h, i))
                .Where(h => h.h.StartsWith("C2208", StringComparison.Ordinal) && h.h.Length == 7)
                .Select(h => h.i),
        ];
        var care = Array.IndexOf(heads, "C220850");
        var rows = lines[3..].Where(l => l.Length > 0).Select(l => l.Split(',')).ToArray();
        var own = rows.Where(r => r[0] is "R02201" or "R02307").ToArray();
        var expected = Sum(own, [care]) / Sum(own, divisions) / (Sum(rows, [care]) / Sum(rows, divisions));

        var quotient = IndustrySurvey.Of(figures)!.Quotient(North, "P").Value!.Value;

        divisions.Length.ShouldBe(18);
        quotient.ShouldBe(expected, 0.0000001m);
        quotient.ShouldNotBe(IndustrySurvey.Of(figures)!.Quotient(City, "P").Value!.Value);

        static decimal Sum(string[][] rows, int[] columns) =>
            rows.Sum(r => columns.Sum(c => decimal.Parse(r[c], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Its_peers_are_other_joint_areas_and_there_may_be_none()
    {
        PeerMunicipalities.Rank(await SsdseAsync(Joint), North, [], Usual).ShouldBeEmpty();
        var peer = PeerMunicipalities.Rank(await SsdseAsync(Joint + Second), North, [], Usual).ShouldHaveSingleItem();

        (peer.Area.Name, peer.Chosen, peer.Similar.Distance > 0).ShouldBe(("西の圏域", true, true));
        PeerMunicipalities.Rank(await SsdseAsync(Joint + Second), City, [], Usual).ShouldAllBe(p => !p.Area.Code.IsJointArea);
    }

    [Fact]
    public async Task Opportunities_of_a_joint_area_are_found_from_files_beside_other_joint_areas()
    {
        var pack = Content(Joint + Second);
        var request = new OpportunityRequest("520012", [new NamedFile("ssdse-a-2026.csv", Bytes("ssdse-a-2026.csv"))], new(2026, 11, 25));
        var (figures, question) = await OpportunityFiles.ReadAsync(pack, request, Token);

        var found = (await new FindOpportunities(figures, AomoriPack.On(request.AsOf)).RunAsync(question, Token)).Found!;

        found.List.Area.Name.ShouldBe("北の圏域");
        found.Peers.ShouldHaveSingleItem().Area.Code.ShouldBe(West);
        found.Survey!.Area.Figures.Population.ShouldBe(280_593);
        found.Survey.Industries.ShouldContain(i => i.PeerMedian.Value != null && i.DensityRank.Value != null);
    }

    [Fact]
    public async Task A_member_without_one_industry_leaves_the_total_and_so_every_quotient_of_the_joint_area_missing()
    {
        var text = Without(Encoding.UTF8.GetString(Bytes("ssdse-a-2026.csv")), "R02307", "C220836");
        var request = new OpportunityRequest("520012", [new NamedFile("ssdse-a.csv", Encoding.UTF8.GetBytes(text))], new(2026, 11, 25));
        var (figures, question) = await OpportunityFiles.ReadAsync(Content(Joint), request, Token);

        var survey = (await new FindOpportunities(figures, AomoriPack.On(request.AsOf)).RunAsync(question, Token)).Found!.Survey!;

        survey.Area.Employees[IndustryCode.Parse("D")].ShouldBeNull();
        survey.Industries.ShouldAllBe(i => i.Quotient.Value == null && i.Density.Value == null);
    }

    [Fact]
    public async Task A_page_of_a_joint_area_is_computed_part_by_part_from_what_is_imported()
    {
        await using var house = await HouseAsync(DatabaseKind.Sqlite, Joint);
        await ImportAsync(house, new OfficialUpload("ssdse-a-2021.csv", Bytes("ssdse-a-2021.csv"), "ssdse-a", ""));
        await ImportAsync(house, new OfficialUpload("census.csv", Bytes("census.csv"), "census", "2015"));
        await ImportAsync(house, new OfficialUpload("corporations.csv", Bytes("corporations.csv"), "corporations", ""));
        await ImportAsync(house, new OfficialUpload("prefecture-accounts.csv", Bytes("prefecture-accounts.csv"), "estat-long", ""));

        var (joint, city, town) = (await ShowAsync(house, North), await ShowAsync(house, City), await ShowAsync(house, Town));

        joint.Survey!.AllEmployees(North).ShouldBe(city.Survey!.AllEmployees(City) + town.Survey!.AllEmployees(Town));
        joint.People.Census!.Total(2015).ShouldBe(city.People.Census!.Total(2015) + town.People.Census!.Total(2015));
        joint
            .Project(null)
            .Result!.Central[0]
            .ShouldBe(city.Project(null).Result!.Central[0] + town.Project(null).Result!.Central[0], 0.001);
        (joint.Moves.Newest!.In, joint.Moves.Newest.Net).ShouldBe((null, city.Moves.Newest!.Net + town.Moves.Newest!.Net));
        joint.Moves.Notes().ShouldContain(n => n.Contains("差だけ", StringComparison.Ordinal));
        joint
            .Corporations!.Years.Single(y => y.Year == 2025)
            .Born.ShouldBe(
                city.Corporations!.Years.Single(y => y.Year == 2025).Born + town.Corporations!.Years.Single(y => y.Year == 2025).Born
            );
        var money = joint.Money.ToDictionary(m => m.Label, StringComparer.Ordinal);
        money["歳入決算総額"].Value.ShouldBe(city.Money[0].Value + town.Money[0].Value);
        (money["経常収支比率"].Value, money["経常収支比率"].WhyMissing).ShouldBe((null, Remark.Of(JointAreaGap.NoSum)));
        // The split of the prefecture's accounts is additive: 青森市 and 外ヶ浜町 together get what each of them gets.
        Making(joint).ShouldBe(Making(city) + Making(town), 0.0001m);
        joint.Relatedness!.Industries.ShouldContain(i => i.WithoutItself > 0);
        (joint.Relatedness.Rank, joint.Relatedness.Complexity).ShouldBe((null, null));
        joint.Circulation.ShouldBeNull();
        joint.MemberGaps.ShouldBeEmpty();

        static decimal Making(RegionPicture region) => region.ValueAdded.Result!.Rows.Single(r => r.Activity == "製造業").Value!.Value;
    }

    [Theory]
    [InlineData("02201;02307", "青森")]
    [InlineData("02201", null)]
    public async Task Seekers_of_a_district_that_holds_all_members_are_shown_once_and_never_added(string district, string? place)
    {
        await using var house = await HouseAsync(DatabaseKind.Sqlite, Joint);
        await ImportAsync(
            house,
            Samples.Text(
                "jobs.csv",
                $"region,name,occupation,seekers,vacancies\n{district},青森,事務,300,100\n{district},青森,介護,50,200\n",
                "jobs",
                "2026-08"
            )
        );

        var jobs = (await ShowAsync(house, North)).Jobs;

        jobs?.Place.ShouldBe(place);
        jobs?.Rows.Sum(r => r.Count.Seekers).ShouldBe(350);
        (jobs is null).ShouldBe(place is null);
    }

    [Theory, EachDatabase]
    public async Task A_joint_area_can_be_opened_like_a_municipality_and_has_the_programmes_of_its_members(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        await house.AsAsync(Actor.Operator, s => s.GetRequiredService<InstallPack>().RunAsync(Repository.AomoriPack, Token));

        await house.AsAsync(
            Actor.Visitor,
            async s =>
            {
                var (open, region) = (s.GetRequiredService<OpenRegion>(), s.GetRequiredService<RegionContext>());
                var own = s.GetRequiredService<ProgrammeCatalogue>().Now.Lines.Select(e => (e.Key, e.Title)).ToArray();
                (await open.RunAsync(West, null, Token)).ShouldBeFalse();
                (await open.RunAsync(North, null, Token)).ShouldBeTrue();

                (region.Municipality, region.Pack.HasRegion, region.Pack.RegionName).ShouldBe((North, false, "青森圏域"));
                var entries = s.GetRequiredService<ProgrammeCatalogue>().Now;
                own.Length.ShouldBeGreaterThan(10);
                entries.Lines.Select(e => (e.Key, e.Title)).ShouldBe(own);
                entries.All.ShouldAllBe(e => e.Regions.Contains("青森県"));
                CheckForm
                    .Of(region.Pack, entries.Judged, region.Day, PublicJapanese.Words)
                    .Single(q => q.Key == "municipality")
                    .Choices.Take(5)
                    .Select(c => c.Label)
                    .ShouldBe(["青森市", "平内町", "今別町", "蓬田村", "外ヶ浜町"]);
                var choice = await s.GetRequiredService<ListRegions>().OwnAsync(Token);
                (choice.FullName, choice.HasFigures, choice.Joint!.Members.Count).ShouldBe(("青森県 青森圏域", false, 5));
                return 0;
            }
        );
    }

    private async Task<FigureSet> SsdseAsync(string joint, Func<string, string>? change = null)
    {
        var text = Encoding.UTF8.GetString(Bytes("ssdse-a-2026.csv"));
        var upload = Samples.Text("ssdse-a-2026.csv", change is null ? text : change(text), "ssdse-a");
        var areas = joint.Length == 0 ? JointAreas.None : JointAreas.Of([Content(joint)]);
        return (await FigureFiles.Read([upload], areas).LatestAsync(OfficialFormat.Ssdse, Token))!;
    }

    /// <summary>The file with an empty cell, as a suppressed value is published.</summary>
    private static string Without(string text, string row, string item)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var column = Array.IndexOf(lines[0].Split(','), item);
        return string.Join(
            '\n',
            lines.Select(l =>
                l.StartsWith(row, StringComparison.Ordinal) ? string.Join(',', l.Split(',').Select((c, i) => i == column ? "" : c)) : l
            )
        );
    }

    private PackContent Content(string joint)
    {
        var reading = PackReader.Read(folder.Write("region/joint-areas.csv", joint).Folder);
        return reading.Content ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }

    /// <summary>A house whose pack declares the areas; the pack alone could not be computed, so that it is put there as it is.</summary>
    private async Task<DoorsHouse> HouseAsync(DatabaseKind kind, string joint)
    {
        var house = await DoorsHouse.OpenAsync(kind);
        var reading = PackReader.Read(folder.Write("region/joint-areas.csv", joint).Folder);
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var db = s.GetRequiredService<OkoshiDb>();
                await db.InTransactionAsync(
                    async () =>
                    {
                        await db.RaiseAsync(Published.Packs, Token);
                        db.PackInstalls.Add(
                            new PackInstall
                            {
                                PackId = "mihon",
                                Title = "見本町",
                                Municipality = reading.Content!.Manifest.Municipality,
                                Hash = reading.Content.Hash,
                                LoadedAt = house.Clock.GetUtcNow(),
                                Archive = reading.Archive,
                            }
                        );
                        await db.SaveChangesAsync(Token);
                    },
                    Token
                );
            }
        );
        await ImportAsync(house, new OfficialUpload("ssdse-a-2026.csv", Bytes("ssdse-a-2026.csv"), "ssdse-a", ""));
        return house;
    }

    private static Task<ImportOutcome> ImportAsync(DoorsHouse house, OfficialUpload upload) =>
        house.AsAsync(Actor.Operator, s => s.GetRequiredService<ImportDataset>().StoreAsync(CheckedFile.Of(upload), replace: false, Token));

    private static Task<RegionPicture> ShowAsync(DoorsHouse house, MunicipalityCode code) =>
        house.AsAsync(
            Actor.Visitor,
            s => s.GetRequiredService<ShowRegion>().RunAsync(new OfficialArea(code, "", code.Digits), [], RegionParts.All, Token)
        );

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "ten", name));
}
