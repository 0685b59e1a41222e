using System.Text.Json;
using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Json;
using Okoshi.App.Opportunity;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Region;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.App.Sentences;
using Okoshi.App.Tests.Packs;
using Okoshi.App.Tests.Region.Datasets;
using Okoshi.App.Thresholds;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Thresholds;

/// <summary>The lines that decide what a municipality is told are rows of a pack: dated, checked, and each of them used.</summary>
public sealed class ThresholdTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private static readonly MunicipalityCode Aomori = MunicipalityCode.Parse("022012");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static IReadOnlyList<ThresholdRow> Rows => AomoriPack.Content.Rows<ThresholdRow>();

    [Fact]
    public async Task Every_row_decides_something_that_is_told()
    {
        // The small sample knows few of the indicators of likeness.
        var pack = Moved(AomoriPack.Content, "region-least-indicators", 3);
        var today = await ToldAsync(pack);
        var idle = new List<string>();
        foreach (var row in pack.Rows<ThresholdRow>())
        {
            var told = new HashSet<string>();
            foreach (var value in new[] { 1, Math.Floor(row.Value / 2), row.Value + 1, row.Value + 1000 })
                told.Add(await ToldAsync(Moved(pack, row.Id, value)));
            if (told.All(t => t == today))
                idle.Add(row.Id);
        }
        idle.ShouldBeEmpty();
    }

    [Fact]
    public void One_person_more_and_an_industry_decides_no_more()
    {
        var industry = RegionDiagnosis.Of(AomoriPack.Content, Day).Profile.Industries.First(i => i.MayDecide);
        var employees = industry.Count.Employees!.Value;
        Decides(employees).ShouldBeTrue();
        Decides(employees + 1).ShouldBeFalse();

        bool Decides(decimal least) =>
            RegionDiagnosis
                .Of(Moved(AomoriPack.Content, "industry-least-employees", least), Day)
                .Profile.Find(industry.Industry)!
                .MayDecide;
    }

    [Fact]
    public void A_text_says_the_line_of_the_row()
    {
        Told(AomoriPack.Content).ShouldContain("従業者が100人に満たない産業は");
        Told(Moved(AomoriPack.Content, "industry-least-employees", 150)).ShouldContain("従業者が150人に満たない産業は");

        static string Told(PackContent pack) =>
            string.Join('\n', RegionSentences.Conventions(RegionDiagnosis.Of(pack, Day).Profile.Thresholds));
    }

    [Fact]
    public void A_row_holds_from_its_day_until_the_next()
    {
        var later = new ThresholdRow
        {
            Id = "thick-from",
            Label = "線",
            Value = 1.5m,
            Unit = "倍",
            From = new DateOnly(2027, 4, 1),
            Source = Rows[0].Source,
        };
        var pack = AomoriPack.Content.With([.. Rows, later]);
        ThickOn(new DateOnly(2027, 3, 31)).ShouldBe(1.2m);
        ThickOn(new DateOnly(2027, 4, 1)).ShouldBe(1.5m);
        ThickOn(new DateOnly(2020, 1, 1)).ShouldBe(1.2m, "before the first row the first holds");
        Problems([.. Rows, later]).ShouldBeEmpty();

        decimal ThickOn(DateOnly day) => pack.Get(new ThresholdsOn(day)).Region.ThickFrom.Value;
    }

    [Fact]
    public void A_pack_from_before_the_table_tells_what_it_told()
    {
        var old = AomoriPack.Content.With<ThresholdRow>([]);
        Problems([]).ShouldBeEmpty();
        old.Get(new ThresholdsOn(Day)).ShouldBe(AomoriPack.Content.Get(new ThresholdsOn(Day)));
        AomoriPack.Content.With([.. Rows.Skip(1)]).Get(new ThresholdsOn(Day)).ShouldBe(old.Get(new ThresholdsOn(Day)));
        using var small = new TemporaryPack();
        var reading = PackReader.Read(small.Folder);
        reading.Problems.ShouldBeEmpty();
        PackReader.ReadArchive(reading.Archive).Get(new ThresholdsOn(Day)).Region.Peers.Count.ShouldBe(5);
    }

    [Fact]
    public void An_archive_that_lacks_a_later_line_is_still_read()
    {
        using var copy = new CopiedPack(Repository.AomoriPack);
        var archive = PackReader.Read(copy.Folder).Archive;
        var without = PackArchive.Read(archive).Where(f => f.Path != "thresholds.csv");
        PackReader.ReadArchive(PackArchive.Write([.. without])).Get(new ThresholdsOn(Day)).Region.ThickFrom.Value.ShouldBe(1.2m);
    }

    [Theory]
    [InlineData("thick", "1.2", "倍", "知らないしきい値です")]
    [InlineData("thick-from", "1.2", "%", "単位が「%」です")]
    [InlineData("thick-from", "0.9", "倍", "値が 0.9 です")]
    [InlineData("thick-from", "10.1", "倍", "値が 10.1 です")]
    [InlineData("region-peers", "5.5", "市町村", "値が 5.5 です")]
    public void A_row_that_does_not_fit_is_told(string id, string value, string unit, string found)
    {
        var row = new ThresholdRow
        {
            Id = id,
            Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
            Unit = unit,
            From = Day.AddDays(1),
        };
        Problems([.. Rows, row]).ShouldHaveSingleItem().Found.ShouldBe(found);
    }

    [Fact]
    public void A_missing_row_and_a_row_that_is_there_twice_are_told_when_a_folder_is_read()
    {
        using var copy = new CopiedPack(Repository.AomoriPack);
        var file = Path.Combine(copy.Folder, "..", "common", "thresholds.csv");
        string[] lines = File.ReadAllLines(file);
        File.WriteAllLines(file, [.. lines.Where(l => !l.StartsWith("thin-below,", StringComparison.Ordinal)), lines[1]]);
        PackReader
            .Read(copy.Folder)
            .Problems.Select(p => (p.Field, p.Found))
            .ShouldBe([("thin-below", "行がありません"), ("industry-least-employees", "2026-11-01 からの行が 2 回あります")]);
    }

    private static List<ImportProblem> Problems(IReadOnlyList<ThresholdRow> rows)
    {
        var problems = new List<ImportProblem>();
        ThresholdTable.Check(rows, problems);
        return problems;
    }

    private static PackContent Moved(PackContent pack, string id, decimal value) =>
        pack.With<ThresholdRow>([
            .. pack.Rows<ThresholdRow>()
                .Select(r =>
                    r.Id != id
                        ? r
                        : new ThresholdRow
                        {
                            Id = r.Id,
                            Label = r.Label,
                            Value = value,
                            Unit = r.Unit,
                            From = r.From,
                            Source = r.Source,
                        }
                ),
        ]);

    /// <summary>What is told of the city: its profile, its region's page, its opportunities and what is proposed for talks.</summary>
    private static async Task<string> ToldAsync(PackContent pack)
    {
        var figures = FigureFiles.Read([
            Samples.Case("discovery-2021.csv", OfficialFormat.Ssdse.Name),
            Samples.Text("discovery-2026.csv", Samples.WithEstablishments(Samples.TextOf("discovery-2026.csv")), OfficialFormat.Ssdse.Name),
            Samples.Case("discovery-population.csv", OfficialFormat.Ipss.Name),
            Samples.Case("wages-2024.csv", OfficialFormat.Wages.Name),
            Samples.Case("io-13-2011.csv", OfficialFormat.InputOutput.Name),
            Samples.Case("local-02201.csv", OfficialFormat.Local.Name),
            Samples.Text("closures.csv", Samples.Closures(), OfficialFormat.Corporations.Name),
        ]);
        var context = RegionContext.Of(pack, Day);
        var find = new FindOpportunities(figures, context);
        var question = new OpportunityQuestion(Aomori, Day) { Basis = OpportunityBasis.Statistics };
        var found = (await find.RunAsync(question, Token)).Found!;
        var swot = (await find.ProposeSwotAsync(question, Token)).Proposed!;
        var region = await new ShowRegion(figures, context).RunAsync(
            new OfficialArea(Aomori, "青森県", "青森市"),
            [],
            RegionParts.Industries | RegionParts.Pack,
            Token
        );
        return JsonSerializer.Serialize(
            new
            {
                found.List.Ranking,
                found.Stories,
                found.Survey!.Industries,
                Peers = found.Peers.Select(p => p.Area.Name),
                found.Conventions,
                swot.Swot.Facts,
                region.Pack!.Profile.Strengths,
                region.Pack.Profile.Losses,
                Compared = region.Peers.Select(p => p.Area.Name),
                Thick = IndustryFigures.Thickest(region, Engine.Region.QuotientBasis.Workers),
                Decide = region.Industries.Where(i => i.MayDecide).Select(i => i.Words),
            },
            OkoshiJson.Compact
        );
    }
}
