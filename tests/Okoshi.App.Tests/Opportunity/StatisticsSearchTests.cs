using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Opportunity;
using Okoshi.App.Opportunity.Kept;
using Okoshi.App.Packs;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Sentences;
using Okoshi.App.Tests.Data;
using Okoshi.App.Tests.Region.Datasets;
using Okoshi.App.Writing;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Opportunity;

/// <summary>Opportunities from imported statistics, and what people keep of them; the figures are made up.</summary>
public sealed class StatisticsSearchTests
{
    private static readonly MunicipalityCode Aomori = MunicipalityCode.Parse("022012");
    private static readonly DateOnly Day = new(2026, 11, 25);
    private static readonly string[] Editions = ["discovery-2026.csv", "discovery-2021.csv"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static OpportunityQuestion Question => new(Aomori, Day);

    [Theory, EachDatabase]
    public async Task The_store_and_the_files_give_the_same_list(DatabaseKind kind)
    {
        await using var house = await FilledAsync(kind);
        var files = await FilesAsync(
            new OpportunityRequest("02201", [.. Editions.Select(File)], Day) { Population = File("discovery-population.csv") }
        );

        var stored = await house.AsAsync(Actor.Visitor, s => Find(s).RunAsync(Question, Token));

        stored.Found!.List.Ranking.Opportunities.Count.ShouldBeGreaterThan(3);
        stored
            .Found.List.Ranking.Opportunities.Select(o => (o.Business.Id, o.Known, o.Upper))
            .ShouldBe(files.List.Ranking.Opportunities.Select(o => (o.Business.Id, o.Known, o.Upper)));
        stored.Found.Stories.Values.ShouldBe(files.Stories.Values);
        stored.Datasets.Select(d => d.FileName).ShouldBe(["discovery-2026.csv", "discovery-2021.csv", "discovery-population.csv"]);
        stored
            .Found.List.Ranking.Opportunities.SelectMany(o => o.Evidence)
            .Where(e => e.Kind == EvidenceKind.Income)
            .ShouldAllBe(e => e.Verdict == Verdict.Unknown && e.Note.Text().Contains("賃金構造基本統計調査"));
    }

    [Fact]
    public async Task Imported_wages_say_whether_the_work_could_pay_more_as_those_of_a_file_do()
    {
        await using var house = await FilledAsync(DatabaseKind.Sqlite);
        await house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<ImportDataset>()
                    .StoreAsync(
                        CheckedFile.Of(
                            Samples.Text(
                                "wages-2024.csv",
                                Encoding.UTF8.GetString(File("wages-2024.csv").Bytes) + "04,総数,300\n13,総数,400\n",
                                "wages"
                            )
                        ),
                        replace: false,
                        Token
                    )
        );
        var files = await FilesAsync(
            new OpportunityRequest("02201", [.. Editions.Select(File)], Day)
            {
                Population = File("discovery-population.csv"),
                Wages = File("wages-2024.csv"),
            }
        );

        var stored = await house.AsAsync(Actor.Visitor, s => Find(s).RunAsync(Question, Token));

        var income = stored
            .Found!.List.Ranking.Opportunities.Where(o => o.Business.Industry.Code == "E")
            .SelectMany(o => o.Evidence)
            .Where(e => e.Kind == EvidenceKind.Income)
            .ToArray();
        income.ShouldNotBeEmpty();
        income.ShouldAllBe(e => e.Value == 1.08m && e.Verdict == Verdict.Met && e.Sources.Count == 1);
        income.ShouldAllBe(e => e.Note.Text() == "ほかの所で雇われる場合（全産業）とくらべると、宮城県の 0.90倍、東京都の 0.68倍");
        stored
            .Found.List.Ranking.Opportunities.Select(o => (o.Business.Id, o.Known, o.Upper))
            .ShouldBe(files.List.Ranking.Opportunities.Select(o => (o.Business.Id, o.Known, o.Upper)));
    }

    [Fact]
    public async Task Everything_that_joins_gives_the_same_list_from_files_and_from_the_store()
    {
        string[] editions = [.. Editions.Select(e => Samples.WithEstablishments(Samples.TextOf(e)))];
        var corporations = Samples.Closures();
        await using var house = await HouseAsync(DatabaseKind.Sqlite);
        OfficialUpload[] uploads =
        [
            Samples.Text(Editions[0], editions[0], "ssdse-a"),
            Samples.Text(Editions[1], editions[1], "ssdse-a"),
            Samples.Case("discovery-population.csv", "ipss"),
            Samples.Case("wages-2024.csv", "wages"),
            Samples.Text("corporations-2025.csv", corporations, "corporations"),
            Samples.Case("io-13-2011.csv", "io"),
            Samples.Case("local-02201.csv", "local"),
        ];
        foreach (var upload in uploads)
            await house.AsAsync(
                Actor.Operator,
                s => s.GetRequiredService<ImportDataset>().StoreAsync(CheckedFile.Of(upload), replace: false, Token)
            );
        NamedFile Given(int i) => new(uploads[i].FileName, uploads[i].Bytes);
        var files = await FilesAsync(
            new OpportunityRequest("02201", [Given(0), Given(1)], Day)
            {
                Population = Given(2),
                Wages = Given(3),
                Corporations = Given(4),
                Table = Given(5),
                Local = Given(6),
            }
        );

        var stored = await house.AsAsync(Actor.Visitor, s => Find(s).RunAsync(Question, Token));

        var ranking = stored.Found!.List.Ranking;
        ranking
            .Opportunities.Select(o => (o.Business.Id, o.Known, o.Upper))
            .ShouldBe(files.List.Ranking.Opportunities.Select(o => (o.Business.Id, o.Known, o.Upper)));
        stored.Found.Stories.Values.ShouldBe(files.Stories.Values);
        stored.Found.Conventions.ShouldBe(files.Conventions);
        stored.Datasets.Select(d => d.Format).ShouldBe(["ssdse-a", "ssdse-a", "ipss", "wages", "corporations", "io", "local"]);

        var shop = ranking.Find("shop-succession")!;
        // 276 closures here to 48 elsewhere; the registrar's do not count. Establishments are a tenth of the
        // employees, division by division.
        var usual = editions[0].Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(3).Select(Shops).ToArray();
        decimal[] rates = [.. usual.Select((shops, i) => (i == 0 ? 276m : 48m) / shops).Order()];
        shop.Evidence.Single(e => e.Kind == EvidenceKind.Closures)
            .Value!.Value.ShouldBe(276m / usual[0] / ((rates[3] + rates[4]) / 2), 1e-9m);
        shop.Evidence.Single(e => e.Ref == nameof(LocalMeasure.Successors))
            .ShouldSatisfyAllConditions(e => e.ProvesNeed.ShouldBeTrue(), e => e.Sources[0].Place.ShouldContain("見本市 商工会議所"));
        ranking.Find("guest-house")!.Evidence.Single(e => e.Kind == EvidenceKind.Season).Value!.Value.ShouldBe(900m * 12 / 3_600, 1e-9m);
        ranking
            .Find("interpreter-guide")!
            .Evidence.Single(e => e.Ref == nameof(LocalMeasure.Visitors))
            .Value!.Value.ShouldBe(3_600_000m / 275_000, 1e-9m);
        ranking
            .Find("fruit-vegetable-processing")!
            .Evidence.Single(e => e.Ref.StartsWith("ByProduct", StringComparison.Ordinal))
            .Note.Text()
            .ShouldBe("果実 800t（果汁をしぼったかす）");
        ranking
            .Find("fruit-vegetable-processing")!
            .Evidence.ShouldContain(e => e.Kind == EvidenceKind.Strategy && e.Verdict == Verdict.Met);
        ranking.Opportunities.ShouldContain(o =>
            o.Evidence.Any(e =>
                e.Kind == EvidenceKind.OutsidePurchase && e.Value != null && e.Sources.All(s => s.Quality == Quality.Assumed)
            )
        );
        foreach (var source in ranking.Opportunities.SelectMany(o => o.Evidence).SelectMany(e => e.Sources))
            stored.Found.List.Sources.Keys.ShouldContain(source.SourceId);

        static decimal Shops(string line) =>
            line.Split(',').TakeLast(18).Sum(v => decimal.Parse(v, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Values computed apart by bench/opportunity_join_oracle.py.</summary>
    [Theory]
    [InlineData("02201", "E", 28.599481, 0.886665)]
    [InlineData("18207", "H", 71.412387, 1.405081)]
    [InlineData("04100", "G", 68.751028, 1.221451)]
    public async Task Closures_and_purchases_of_the_ten_agree_with_an_independent_computation(
        string region,
        string division,
        double bought,
        double closures
    )
    {
        NamedFile Published(string name, string format) => new(Path.GetFileName(name), Samples.Case(name, format).Bytes);
        var found = await FilesAsync(
            new OpportunityRequest(region, [Published("ten/ssdse-a-2026.csv", "ssdse-a")], Day)
            {
                Corporations = Published("ten/corporations.csv", "corporations"),
                Table = Published("published/io-13-2011-long.csv", "io"),
            }
        );

        var evidence = found
            .List.Ranking.Opportunities.SelectMany(o => o.Evidence)
            .Concat(found.List.Ranking.Dropped.SelectMany(d => d.Evidence))
            .ToArray();
        ((double)evidence.First(e => e.Kind == EvidenceKind.OutsidePurchase && e.Ref == division).Value!.Value).ShouldBe(bought, 1e-6);
        ((double)evidence.First(e => e.Kind == EvidenceKind.Closures).Value!.Value).ShouldBe(closures, 1e-6);
    }

    [Fact]
    public async Task Where_no_strategy_is_loaded_the_list_says_so()
    {
        await using var house = await FilledAsync(DatabaseKind.Sqlite);

        var other = await house.AsAsync(
            Actor.Visitor,
            s => Find(s).RunAsync(Question with { Region = MunicipalityCode.Parse("032018") }, Token)
        );

        var first = other.Found!.List.Ranking.Opportunities[0];
        first.Evidence.ShouldNotContain(e => e.Kind == EvidenceKind.Strategy);
        first.Missing.Single(m => m.Key == "strategy").Reason.Text().ShouldContain("戦略が読み込まれていません");
        first
            .Parts.Single(p => p.Kind == ScorePartKind.Strategy)
            .ShouldSatisfyAllConditions(p => p.Known.ShouldBe(0), p => p.Unknown.ShouldBe(p.Points));
        other.Found.Conventions.ShouldContain(c => c.Contains("戦略は読み込まれていない"));
    }

    [Fact]
    public async Task The_statistics_answer_where_they_are_there_and_the_reader_may_switch_to_the_pack()
    {
        await using var house = await FilledAsync(DatabaseKind.Sqlite);
        Task<OpportunityFinding> Ask(OpportunityQuestion question) => house.AsAsync(Actor.Visitor, s => Find(s).RunAsync(question, Token));

        var usual = await Ask(Question);
        var pack = await Ask(Question with { Basis = OpportunityBasis.Pack });
        var other = await Ask(Question with { Region = MunicipalityCode.Parse("032018"), Basis = OpportunityBasis.Pack });

        (usual.Basis, usual.CanSwitch).ShouldBe((OpportunityBasis.Statistics, true));
        (pack.Basis, pack.CanSwitch).ShouldBe((OpportunityBasis.Pack, true));
        pack.Found!.List.Ranking.Opportunities.Select(o => (o.Business.Id, o.Known, o.Upper))
            .ShouldBe(AomoriPack.Content.Get(new RankingOn(Day)).Opportunities.Select(o => (o.Business.Id, o.Known, o.Upper)));
        pack.Found.Stories.Keys.ShouldBe(pack.Found.List.Ranking.Opportunities.Select(o => o.Business.Id), ignoreOrder: true);
        // A municipality without a pack of its own has nothing else to stand on.
        (other.Basis, other.CanSwitch).ShouldBe((OpportunityBasis.Statistics, false));
    }

    [Fact]
    public async Task Without_statistics_the_pack_answers_and_another_region_is_told_what_to_import()
    {
        await using var house = await HouseAsync(DatabaseKind.Sqlite);
        var own = await house.AsAsync(Actor.Visitor, s => Find(s).RunAsync(Question, Token));
        (own.Basis, own.CanSwitch, own.Found is null).ShouldBe((OpportunityBasis.Pack, false, false));

        var answer = await house.AsAsync(
            Actor.Visitor,
            s => Find(s).RunAsync(Question with { Basis = OpportunityBasis.Statistics }, Token)
        );

        answer.Found.ShouldBeNull();
        answer.Lacking.ShouldContain("SSDSE-A");
        await Should.ThrowAsync<FormProblemsException>(() =>
            house.AsAsync(Actor.Operator, s => Keep(s).RunAsync(Question, "題", "", Token))
        );
    }

    [Theory, EachDatabase]
    public async Task A_kept_search_stays_as_it_was_and_tells_when_today_differs(DatabaseKind kind)
    {
        await using var house = await FilledAsync(kind);
        var planner = await house.PersonAsync("企画", null, Role.Planner);
        var asked = Question with { Weights = [new WeightChange(ScorePartKind.Level, 50, "足りなさを重くみる")] };

        var id = await house.AsAsync(planner, s => Keep(s).RunAsync(asked, " 委員会の資料 ", "たたき台", Token));
        var before = (await house.AsAsync(planner, s => Runs(s).ShowAsync(id, Day, Token)))!;

        (before.Info.Title, before.Info.KeptBy, before.Today.Differs).ShouldBe(("委員会の資料", planner.AccountId, false));
        before
            .Search.List.Ranking.Weights.Single(w => w.Part == ScorePartKind.Level)
            .ShouldSatisfyAllConditions(w => w.Points.ShouldBe(50), w => w.Source.Note.ShouldBe("足りなさを重くみる"));
        before.Search.Datasets.ShouldAllBe(d => d.Sha256.Length == 64);

        await house.AsAsync(
            Actor.Operator,
            async s =>
                await s.GetRequiredService<RemoveDataset>()
                    .RunAsync((await s.GetRequiredService<OfficialStore>().ListAsync(Token)).Single(d => d.Format == "ipss").Id, Token)
        );
        var after = (await house.AsAsync(planner, s => Runs(s).ShowAsync(id, Day, Token)))!;

        after.Today.Data.ShouldHaveSingleItem().ShouldContain("いまの計算では使っていません");
        after
            .Search.List.Ranking.Opportunities.Select(o => (o.Rank, o.Business.Id, o.Known, o.Evidence.Count))
            .ShouldBe(before.Search.List.Ranking.Opportunities.Select(o => (o.Rank, o.Business.Id, o.Known, o.Evidence.Count)));

        (await house.AsAsync(planner, s => Keep(s).RemoveAsync(id, Token))).ShouldBeTrue();
        (await house.AsAsync(planner, s => Keep(s).RemoveAsync(id, Token))).ShouldBeFalse();
        (await house.AsAsync(planner, s => Runs(s).ListAsync(Token))).ShouldBeEmpty();
        (
            await house.AsAsync(
                Actor.Operator,
                s => s.GetRequiredService<OkoshiDb>().AuditEvents.CountAsync(e => e.Resource == Resource.Analysis, Token)
            )
        ).ShouldBe(2);
    }

    [Fact]
    public async Task Only_those_who_may_keep_and_read_what_was_kept()
    {
        await using var house = await FilledAsync(DatabaseKind.Sqlite);
        var researcher = await house.PersonAsync("研究", null, Role.Researcher);

        await Should.ThrowAsync<AccessDeniedException>(() => house.AsAsync(researcher, s => Keep(s).RunAsync(Question, "題", "", Token)));
        (await house.AsAsync(researcher, s => Runs(s).ListAsync(Token))).ShouldBeEmpty();
        await Should.ThrowAsync<AccessDeniedException>(() => house.AsAsync(Actor.Visitor, s => Runs(s).ListAsync(Token)));
        var bad = await Should.ThrowAsync<FormProblemsException>(() =>
            house.AsAsync(Actor.Operator, s => Keep(s).RunAsync(Question, new string('題', 61), new string('理', 401), Token))
        );
        bad.Problems.Select(p => p.Field).ShouldBe(["Title", "Reason"]);
    }

    [Fact]
    public async Task Two_regions_and_two_editions_stand_beside_each_other()
    {
        await using var house = await FilledAsync(DatabaseKind.Sqlite);
        var other = MunicipalityCode.Parse("032018");

        var regions = await house.AsAsync(
            Actor.Visitor,
            s =>
                s.GetRequiredService<CompareOpportunities>()
                    .RunAsync(new SideQuestion(null, Question), new SideQuestion(null, Question with { Region = other }), Token)
        );
        var editions = await house.AsAsync(
            Actor.Visitor,
            s =>
                s.GetRequiredService<CompareOpportunities>()
                    .RunAsync(new SideQuestion(null, Question with { Edition = "2021" }), new SideQuestion(null, Question), Token)
        );

        regions.Rows.Select(r => r.Rank).OfType<int>().ShouldBe(Enumerable.Range(1, regions.One.Ranking!.Opportunities.Count));
        regions.Caution.ShouldHaveSingleItem().ShouldContain("戦略が読み込まれているのは、片方の地域だけ");
        editions.One.Name.ShouldContain("2021年版");
        editions.Caution.ShouldHaveSingleItem().ShouldContain("もとの統計が違います");
    }

    [Fact]
    public void Points_are_checked_all_at_once()
    {
        ScoreWeight[] usual = [Weight(ScorePartKind.Level, "足りなさ"), Weight(ScorePartKind.Demand, "必要")];

        WeightChange
            .Problems(
                usual,
                [new WeightChange(ScorePartKind.Level, -1, ""), new WeightChange(ScorePartKind.Demand, 5, new string('長', 61))]
            )
            .Select(p => p.Field)
            .ShouldBe(["Points[0]", "Reasons[1]"]);
        WeightChange
            .Problems(usual, [new WeightChange(ScorePartKind.Level, 0, ""), new WeightChange(ScorePartKind.Demand, 0, "")])
            .ShouldHaveSingleItem()
            .Message.ShouldContain("すべての点が 0");
        WeightChange.Apply(usual, [new WeightChange(ScorePartKind.Level, 7, "")]).Select(w => w.Points).ShouldBe([7, 10]);

        static ScoreWeight Weight(ScorePartKind part, string label) => new(part, label, 10, 1, "", new SourceRef("s", ""));
    }

    [Fact]
    public async Task What_would_change_a_rank_is_computed_anew()
    {
        await using var house = await FilledAsync(DatabaseKind.Sqlite);

        var (first, detail) = await house.AsAsync(
            Actor.Visitor,
            async s =>
            {
                var id = (await Find(s).RunAsync(Question, Token)).Found!.List.Ranking.Opportunities[0].Business.Id;
                return (id, (await Find(s).ShowAsync(Question, id, Token))!);
            }
        );

        detail.Opportunity!.Rank.ShouldBe(1);
        detail.Changes.Single(c => c.Key.StartsWith("PeerLevel:", StringComparison.Ordinal)).Moves.ShouldBeTrue();
        detail.Changes.Single(c => c.Key.StartsWith("Income:", StringComparison.Ordinal)).Description.Text().ShouldContain("分かって");
        (await house.AsAsync(Actor.Visitor, s => Find(s).ShowAsync(Question, first + "x", Token))).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task A_cross_swot_is_edited_edition_by_edition_and_nobody_overwrites_another(DatabaseKind kind)
    {
        await using var house = await FilledAsync(kind);
        var planner = await house.PersonAsync("企画", null, Role.Planner);
        var board = await house.AsAsync(planner, s => Swot(s).ShowAsync(Question, Token));
        board.Proposed.ShouldAllBe(l => l.Figures.Length > 0 && !l.IsOwn);
        board.Strategy.ShouldNotBeEmpty();

        SwotLine[] mine =
        [
            board.Proposed[0] with
            {
                Text = "言い直した",
                Reason = "会議で",
            },
            new SwotLine("強み", "港がある", "", "寄港の数", IsOwn: true),
        ];
        (await house.AsAsync(planner, s => Swot(s).SaveAsync(Aomori, 0, mine, "はじめ", Token))).ShouldBe(1);
        await Should.ThrowAsync<EditConflictException>(() => house.AsAsync(planner, s => Swot(s).SaveAsync(Aomori, 0, mine, "", Token)));
        (await house.AsAsync(planner, s => Swot(s).NewestAsync(Aomori, Token)))!.Number.ShouldBe(1);
        (await house.AsAsync(planner, s => Swot(s).SaveAsync(Aomori, 1, [mine[0]], "減らした", Token))).ShouldBe(2);

        var now = await house.AsAsync(planner, s => Swot(s).ShowAsync(Question, Token));
        now.Editions.Select(e => (e.Number, e.Lines.Count, e.Note)).ShouldBe([(2, 1, "減らした"), (1, 2, "はじめ")]);
        now.Proposed.ShouldBe(board.Proposed);
        (await house.AsAsync(Actor.Visitor, s => Swot(s).ShowAsync(Question, Token))).Editions.ShouldBeEmpty();
        var bad = await Should.ThrowAsync<FormProblemsException>(() =>
            house.AsAsync(planner, s => Swot(s).SaveAsync(Aomori, 2, [new SwotLine("横", "", "", "", IsOwn: true)], "", Token))
        );
        bad.Problems.Select(p => p.Field).ShouldBe(["Lines[0].Box", "Lines[0].Text", "Lines[0].Reason"]);
    }

    private static async Task<FoundOpportunities> FilesAsync(OpportunityRequest request)
    {
        var (figures, question) = await OpportunityFiles.ReadAsync(AomoriPack.Content, request, Token);
        return (await new FindOpportunities(figures, AomoriPack.On(Day)).RunAsync(question, Token)).Found!;
    }

    private static FindOpportunities Find(IServiceProvider s) => s.GetRequiredService<FindOpportunities>();

    private static KeepOpportunities Keep(IServiceProvider s) => s.GetRequiredService<KeepOpportunities>();

    private static KeptRuns Runs(IServiceProvider s) => s.GetRequiredService<KeptRuns>();

    private static EditSwot Swot(IServiceProvider s) => s.GetRequiredService<EditSwot>();

    private static NamedFile File(string name) => new(name, Samples.Case(name, "").Bytes);

    /// <summary>A database with the pack and without statistics.</summary>
    private static async Task<DoorsHouse> HouseAsync(DatabaseKind kind)
    {
        var house = await DoorsHouse.OpenAsync(kind);
        await house.AsAsync(Actor.Operator, s => s.GetRequiredService<InstallPack>().RunAsync(Repository.AomoriPack, Token));
        return house;
    }

    private static async Task<DoorsHouse> FilledAsync(DatabaseKind kind)
    {
        var house = await HouseAsync(kind);
        foreach (
            var (name, format) in new[]
            {
                ("discovery-2021.csv", "ssdse-a"),
                ("discovery-2026.csv", "ssdse-a"),
                ("discovery-population.csv", "ipss"),
            }
        )
        {
            await house.AsAsync(
                Actor.Operator,
                s => s.GetRequiredService<ImportDataset>().StoreAsync(CheckedFile.Of(Samples.Case(name, format)), replace: false, Token)
            );
        }
        return house;
    }
}
