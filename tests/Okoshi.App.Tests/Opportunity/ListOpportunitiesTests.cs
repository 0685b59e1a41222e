using Okoshi.App.Context;
using Okoshi.App.Documents;
using Okoshi.App.Opportunity;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Region.Datasets;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Opportunity;

public sealed class ListOpportunitiesTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Aomori_has_at_least_fifteen_opportunities_and_several_dropped_candidates()
    {
        var ranking = Aomori();
        ranking.Opportunities.Count.ShouldBeGreaterThanOrEqualTo(15);
        ranking.Opportunities.Select(o => o.Rank).ShouldBe(Enumerable.Range(1, ranking.Opportunities.Count));
        ranking.Opportunities.Select(o => o.Known).ShouldBeInOrder(SortDirection.Descending);
        ranking.Dropped.Count(d => d.Verdict == Verdict.NotMet).ShouldBeGreaterThanOrEqualTo(3);
        ranking.Dropped.Count(d => d.Verdict == Verdict.Unknown).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void Every_opportunity_rests_on_a_proof_with_a_source_that_may_decide()
    {
        var list = AomoriPack.Content.Get(new OpportunitiesOn(AsOf));
        foreach (var opportunity in list.Ranking.Opportunities)
        {
            var proofs = opportunity.Evidence.Where(e => e.ProvesNeed).ToArray();
            proofs.ShouldNotBeEmpty(opportunity.Business.Id);
            proofs.ShouldAllBe(e => e.Sources.Count > 0 && e.Sources.All(s => s.MayDecide && list.Sources.ContainsKey(s.SourceId)));
            opportunity.Missing.ShouldContain(m => m.Key == "viability");
        }
    }

    [Fact]
    public void The_strategys_wish_alone_makes_no_opportunity()
    {
        var dropped = (Aomori())
            .Dropped.Where(d => d.Evidence.Any(e => e is { Kind: EvidenceKind.Strategy, Verdict: Verdict.Met }))
            .ToArray();
        dropped.ShouldNotBeEmpty();
        dropped.ShouldAllBe(d => d.Evidence.All(e => !e.ProvesNeed));
    }

    [Fact]
    public void Another_economy_has_another_top_ten()
    {
        var aomori = Top((Aomori()).Opportunities);
        var island = Top(Rank(Island()).Opportunities);
        island.Length.ShouldBe(10);
        island[0].ShouldNotBe(aomori[0]);
        island.Intersect(aomori).Count().ShouldBeLessThanOrEqualTo(3);
        island.ShouldContain("small-nursery");
        aomori.ShouldNotContain("small-nursery");
    }

    [Fact]
    public void Without_its_drivers_an_opportunity_disappears()
    {
        var first = (Aomori()).Opportunities[0].Business.Id;
        var changed = Changed<DriverRow>(AomoriPack.Content, rows => [.. rows.Where(d => d.Business != first)]);
        Rank(changed).Find(first).ShouldBeNull();
    }

    [Fact]
    public void With_reversed_industries_the_first_ones_fall()
    {
        var first = (Aomori()).Opportunities[0];
        var changed = Changed<IndustryRow>(
            AomoriPack.Content,
            rows =>
                [
                    .. rows.Select(r =>
                        r.Area == AomoriPack.Content.Manifest.Municipality && r.Industry == first.Business.Industry ? Tenfold(r) : r
                    ),
                ]
        );
        Rank(changed).Find(first.Business.Id)!.Known.ShouldBeLessThan(first.Known);
    }

    [Fact]
    public void Businesses_outside_their_dates_are_left_out()
    {
        var list = AomoriPack.Content.Get(new OpportunitiesOn(new DateOnly(2026, 10, 31)));
        list.Ranking.Opportunities.ShouldBeEmpty();
        list.Ranking.Dropped.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_pack_gives_the_same_table()
    {
        var first = CsvFile.Write(OpportunityTable.Of(AomoriPack.Content.Get(new OpportunitiesOn(AsOf)))).Bytes;
        var second = CsvFile.Write(OpportunityTable.Of(AomoriPack.Content.Get(new OpportunitiesOn(AsOf)))).Bytes;
        second.ShouldBe(first);
    }

    [Fact]
    public async Task A_closer_look_shows_what_would_change_the_rank_also_for_a_dropped_candidate()
    {
        var find = new FindOpportunities(FigureFiles.None, AomoriPack.On(AsOf));
        var question = new OpportunityQuestion(AomoriPack.Content.Manifest.Municipality, AsOf);
        var ranking = Aomori();
        var second = (await find.ShowAsync(question, ranking.Opportunities[1].Business.Id, Token)).ShouldNotBeNull();
        second.Changes.ShouldContain(c => c.Moves);
        (second.Finding.Basis, second.Finding.CanSwitch, second.Story.Count).ShouldBe((OpportunityBasis.Pack, false, 3));
        var dropped = ranking.Dropped.First(d => d.Verdict == Verdict.Unknown).Business.Id;
        var waiting = (await find.ShowAsync(question, dropped, Token)).ShouldNotBeNull();
        waiting.Opportunity.ShouldBeNull();
        waiting.Changes.ShouldContain(c => c.RankThen != null);
        (await find.ShowAsync(question, "no-such-business", Token)).ShouldBeNull();
    }

    [Fact]
    public void No_business_of_the_packs_stands_in_the_code()
    {
        var names = AomoriPack.Content.Rows<BusinessRow>().SelectMany(b => new[] { b.Title, b.PlainTitle }).ToArray();
        var files = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".cshtml")
            .ToArray();
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            names.Where(n => text.Contains(n, StringComparison.Ordinal)).ShouldBeEmpty(file);
        }
    }

    [Fact]
    public async Task The_planners_critique_speaks_of_every_opportunity_at_its_rank()
    {
        var critique = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "開発", "opportunities-aomori.md"), Token);
        var ranking = Aomori();
        foreach (var o in ranking.Opportunities)
            critique.ShouldContain($"## {o.Rank}位 {o.Business.Title} ");
        foreach (var d in ranking.Dropped)
            critique.ShouldContain($"| {d.Business.Title} |");
    }

    private static string[] Top(IEnumerable<RankedOpportunity> opportunities) => [.. opportunities.Take(10).Select(o => o.Business.Id)];

    private static OpportunityRanking Aomori() => Rank(AomoriPack.Content);

    private static OpportunityRanking Rank(PackContent pack) => pack.Get(new RankingOn(AsOf));

    private static PackContent Island()
    {
        var reading = PackReader.Read(Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "TestPacks", "island"));
        return reading.Content.ShouldNotBeNull(string.Join('\n', reading.Problems));
    }

    private static IndustryRow Tenfold(IndustryRow row) =>
        new()
        {
            Area = row.Area,
            Year = row.Year,
            Industry = row.Industry,
            Establishments = row.Establishments * 10,
            Employees = row.Employees * 10,
            Source = row.Source,
        };

    private static PackContent Changed<T>(PackContent pack, Func<IReadOnlyList<T>, IReadOnlyList<T>> change)
        where T : PackRow => pack.With(change(pack.Rows<T>()));
}
